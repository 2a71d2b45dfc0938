/// The words of all names and texts, sorted by their bytes, each with the names that have it and what its stem tells.
struct SearchVocabulary: Sendable {
  let spellings: RaggedArray<UInt8>
  /// For each word its stem, which words of one family share.
  let stems: [UInt32]
  /// For each stem its words, in order.
  let families: RaggedArray<Int32>
  /// For each word the letters in it, which tells most words that cannot be meant at a glance.
  let letterSets: [LetterSet]
  /// For each word the pairs of letters in it, which tell most words that cannot be alike.
  let pairSets: [LetterPairSet]
  /// How much each word weighs, see `SearchScore.weight`.
  let weights: [UInt16]
  /// For each word the names that have it, as `SearchPosting`s.
  let names: RaggedArray<UInt32>
  /// How many names there are.
  let nameCount: Int
  let passages: SearchPassages

  init(
    spellings: RaggedArray<UInt8>, stems: [UInt32], names: RaggedArray<UInt32>, nameCount: Int,
    passages: SearchPassages
  ) {
    (self.spellings, self.stems, self.names, self.nameCount) = (spellings, stems, names, nameCount)
    self.passages = passages
    families = RaggedArray(positionsByOwner: stems.map { Int($0) }, count: passages.impacts.count)
    letterSets = (0..<spellings.count).map { LetterSet(spellings[$0]) }
    pairSets = (0..<spellings.count).map { LetterPairSet(spellings[$0]) }
    weights = (0..<names.count).map { word in
      let count = names.range(of: word).count
      // What stands in texts alone weighs what it does there.
      guard count > 0 else { return passages.weights[Int(stems[word])] }
      return UInt16(clamping: SearchScore.weight(ofWordIn: count, of: nameCount))
    }
  }

  var count: Int { spellings.count }

  /// The word that is spelled so.
  func word(_ spelling: some Collection<UInt8>) -> Int? {
    let place = firstWord(notBefore: spelling)
    return place < count && spellings[place].elementsEqual(spelling) ? place : nil
  }

  /// The words of the family to which a word belongs, it among them.
  func family(of word: some Collection<UInt8>) -> [Int] {
    // A family stands together but for what begins otherwise in its middle, so one of them is found by the beginning.
    let stem = EnglishStem.stem(word)
    let beginning = stem.dropLast(stem.last == UInt8(ascii: "i") ? 1 : 0)
    let first = words(beginningWith: beginning).first { EnglishStem.stem(spellings[$0]) == stem }
    return first.map { families[Int(stems[$0])].map { Int($0) } } ?? []
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

/// Which pairs of letters follow each other in a word, in a few bits that several pairs share.
struct LetterPairSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  init(_ word: some Sequence<UInt8>) {
    var last = UInt8(ascii: "^")
    for letter in word {
      bits |= 1 << ((UInt64(last) &* 31 &+ UInt64(letter)) % 61)
      last = letter
    }
  }

  /// Whether another has at least half of its pairs.
  func isHalf(of other: LetterPairSet) -> Bool { 2 * (bits & ~other.bits).nonzeroBitCount <= bits.nonzeroBitCount }
}

/// A name that has a word, and whether the name begins with it, in 4 bytes.
struct SearchPosting {
  let packed: UInt32

  init(_ packed: UInt32) { self.packed = packed }

  init(name: Int, isFirst: Bool) { packed = UInt32(truncatingIfNeeded: name) << 1 | (isFirst ? 1 : 0) }

  var name: Int { Int(packed >> 1) }
  var isFirst: Bool { packed & 1 == 1 }
}
