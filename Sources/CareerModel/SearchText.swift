/// Text prepared for search: its folded letters without what stands between them, and where its words start.
///
/// Letters, digits, `+` and `#` count, so that C++ and C# stay themselves. "Back-end" is the letters "backend" with
/// starts before b and e: "backend", "back end" and "end" all find it. A capital inside a word starts one too (DevOps).
struct SearchText: Hashable, Sendable {
  let original: String
  let letters: [Unicode.Scalar]
  /// Where words start in `letters`, in order.
  let starts: [Int]
  /// For each letter the place of its character in the original text.
  private let origins: [Int]

  init(_ text: String) {
    original = text
    let characters = Array(text)
    var letters: [Unicode.Scalar] = []
    var starts: [Int] = []
    var origins: [Int] = []
    var isBetweenWords = true
    for (index, character) in characters.enumerated() {
      let folded = character.unicodeScalars.flatMap(TextFolding.fold).filter(Self.isLetter)
      guard !folded.isEmpty else {
        isBetweenWords = isBetweenWords || !"'’".contains(character)
        continue
      }
      if isBetweenWords || Self.startsHump(at: index, in: characters) { starts.append(letters.count) }
      isBetweenWords = false
      letters += folded
      origins += folded.map { _ in index }
    }
    self.letters = letters
    self.starts = starts
    self.origins = origins
  }

  /// The letters from each start to the next.
  var words: [ArraySlice<Unicode.Scalar>] {
    zip(starts, starts.dropFirst() + [letters.count]).map { letters[$0..<$1] }
  }

  /// Whether a word ends before a position in `letters`.
  func endsWord(at position: Int) -> Bool { position == letters.count || starts.contains(position) }

  /// The places in the original text of some letters: ranges of characters, joined where they touch, in order.
  func characterRanges(of ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      let characters = origins[range.lowerBound]..<origins[range.upperBound - 1] + 1
      if let last = joined.last, last.upperBound >= characters.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, characters.upperBound)
      } else {
        joined.append(characters)
      }
    }
    return joined
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+" || scalar == "#"
  }

  /// A capital after a small letter (Dev|Ops), or the last capital of several before a small letter (ML|Ops).
  private static func startsHump(at index: Int, in characters: [Character]) -> Bool {
    guard index > 0, characters[index].isUppercase else { return false }
    if characters[index - 1].isLowercase { return true }
    return characters[index - 1].isUppercase && index + 1 < characters.count && characters[index + 1].isLowercase
  }
}
