/// One way to write a name, as the words by which it is found.
struct SearchName {
  enum Kind: UInt8, CaseIterable {
    // Indexes on disk hold these.
    case title = 0
    case alias = 1
    case covered = 2
  }

  let words: [ArraySlice<UInt8>]

  /// The ways to write a name: "Chief Executive Officer (CEO)" whole, without what stands in brackets, and that alone
  /// unless it is a single letter; and each of these with compounds cut ("back end") and as one word ("backend").
  static func ways(toWrite text: SearchText) -> [SearchName] {
    let compounds = text.compounds
    let inside = compounds.filter { $0.contains(where: \.isInBrackets) }
    let outside = compounds.filter { !$0.contains(where: \.isInBrackets) }
    var ways = [compounds]
    if !inside.isEmpty && !outside.isEmpty {
      ways.append(outside)
      if inside.joined().reduce(0, { $0 + $1.range.count }) > 1 { ways.append(inside) }
    }
    return ways.flatMap { way -> [SearchName] in
      let cut = SearchName(words: way.joined().map { text.letters[$0.range] })
      guard way.contains(where: { $0.count > 1 }) else { return cut.words.isEmpty ? [] : [cut] }
      return [cut, SearchName(words: way.map { text.letters[SearchText.range(of: $0)] })]
    }
  }
}
