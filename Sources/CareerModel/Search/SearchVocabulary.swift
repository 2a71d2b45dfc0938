/// The words of all names, sorted by their bytes, each with the names that have it.
struct SearchVocabulary: Sendable {
  let spellings: RaggedArray<UInt8>
  /// For each word the letters in it, which tells most words that cannot be meant at a glance.
  let letterSets: [LetterSet]
  /// How much each word weighs, see `SearchScore.weight`.
  let weights: [UInt16]
  /// For each word the numbers of the names that have it.
  let names: RaggedArray<UInt32>
  /// How many names there are.
  let nameCount: Int

  init(spellings: RaggedArray<UInt8>, names: RaggedArray<UInt32>, nameCount: Int) {
    (self.spellings, self.names, self.nameCount) = (spellings, names, nameCount)
    letterSets = (0..<spellings.count).map { LetterSet(spellings[$0]) }
    weights = (0..<names.count).map { word in
      UInt16(clamping: SearchScore.weight(ofWordIn: max(1, names[word].count), of: nameCount))
    }
  }

  var count: Int { spellings.count }

  /// The word that is spelled so.
  func word(_ spelling: some Collection<UInt8>) -> Int? {
    let place = firstWord(notBefore: spelling)
    return place < count && spellings[place].elementsEqual(spelling) ? place : nil
  }

  /// The words that begin so.
  func words(beginningWith letters: some Collection<UInt8>) -> Range<Int> {
    let first = firstWord(notBefore: letters)
    let end = partition(from: first) { !spellings[$0].starts(with: letters) }
    return first..<end
  }

  private func firstWord(notBefore spelling: some Collection<UInt8>) -> Int {
    partition(from: 0) { !spellings[$0].lexicographicallyPrecedes(spelling) }
  }

  /// The first word from a place on for which the condition holds, which must then hold for all that follow.
  private func partition(from start: Int, where condition: (Int) -> Bool) -> Int {
    var (low, high) = (start, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Which letters a word has, in a few bits; other signs than a to z share six of them.
struct LetterSet: Hashable, Sendable {
  private var bits: UInt32 = 0

  init(_ word: some Sequence<UInt8>) {
    for letter in word {
      bits |= 1 << (letter &- UInt8(ascii: "a") < 26 ? UInt32(letter) - 97 : 26 + UInt32(letter) % 6)
    }
  }

  /// How many of its letters another lacks.
  func countMissing(in other: LetterSet) -> Int { (bits & ~other.bits).nonzeroBitCount }
}
