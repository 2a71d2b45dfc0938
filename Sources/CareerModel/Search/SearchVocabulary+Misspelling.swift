extension SearchVocabulary {
  /// The other words that a misspelled one may mean: one slip in 4 letters or more, two in 8 or more, the fewest only.
  ///
  /// Where no word is so near and the typed one may be unfinished, the words that begin with what it may mean.
  func misspellings(_ letters: [UInt8], isUnfinished: Bool) -> [SearchWord.Match] {
    let most = letters.count < 4 ? 0 : letters.count < 8 ? 1 : 2
    guard most > 0, letters.count <= SlipCounter.longest else { return [] }
    let set = LetterSet(letters)
    var counter = SlipCounter(letters, most: most)
    var least = most + 1
    var (whole, begun): ([Int], [Int]) = ([], [])
    for word in 0..<count where set.countMissing(in: letterSets[word]) <= most {
      let slips = counter.slips(in: spellings[word])
      guard slips.whole > 0 else { continue }
      if slips.whole < least { (least, whole) = (slips.whole, []) }
      if slips.whole == least, least <= most { whole.append(word) }
      if slips.beginning <= most { begun.append(word) }
    }
    if !whole.isEmpty { return Self.matches(whole, least == 1 ? .misspelled : .misspelledTwice) }
    return isUnfinished ? Self.matches(begun, .misspelledBegun) : []
  }

  /// The words that have the letters in this order from their first on, with others between them.
  func scattered(_ letters: [UInt8]) -> [SearchWord.Match] {
    guard let first = letters.first, letters.count > 1 else { return [] }
    let words = words(beginningWith: CollectionOfOne(first)).filter { word in
      var rest = letters[...]
      for letter in spellings[word] where letter == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
    return Self.matches(words, .scattered)
  }

  private static func matches(_ words: [Int], _ closeness: SearchWord.Closeness) -> [SearchWord.Match] {
    words.map { SearchWord.Match(words: $0..<$0 + 1, closeness: closeness, percent: closeness.percent) }
  }
}

/// Counts the slips between a typed word and others: letters left out, added, changed, or two neighbours swapped.
///
/// The optimal string alignment distance of TerminalText's `EditDistance`, given up when it passes a bound, in memory
/// that is kept from word to word.
struct SlipCounter {
  static let longest = 32

  private let letters: [UInt8]
  private let most: Int
  /// The distances of every beginning of the typed word from the last beginnings of the other.
  private var current: [Int]
  private var last: [Int]
  private var beforeLast: [Int]

  init(_ letters: [UInt8], most: Int) {
    (self.letters, self.most) = (letters, most)
    current = Array(0...letters.count)
    (last, beforeLast) = (current, current)
  }

  /// The slips between the typed word and the whole of another, and the least between it and a beginning of the other;
  /// any number above the bound where there are more.
  mutating func slips(in word: ArraySlice<UInt8>) -> (whole: Int, beginning: Int) {
    for row in current.indices { current[row] = row }
    var least = letters.count
    var previous: UInt8 = 0
    for (column, letter) in word.enumerated() {
      (beforeLast, last, current) = (last, current, beforeLast)
      current[0] = column + 1
      var nearest = column + 1
      for row in letters.indices {
        var slips = min(last[row + 1] + 1, current[row] + 1, last[row] + (letters[row] == letter ? 0 : 1))
        if column > 0, row > 0, letters[row] == previous, letters[row - 1] == letter {
          slips = min(slips, beforeLast[row - 1] + 1)
        }
        current[row + 1] = slips
        nearest = min(nearest, slips)
      }
      least = min(least, current[letters.count])
      if nearest > most { return (most + 1, least) }
      previous = letter
    }
    return (current[letters.count], least)
  }
}
