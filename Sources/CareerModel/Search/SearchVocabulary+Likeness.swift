extension SearchVocabulary {
  /// The words of names that share most of their letters with a typed one, in groups of two to four: its forms in
  /// languages of which no endings are known here, and compounds.
  ///
  /// How alike two words are is the coefficient of L. R. Dice, 1945, over their groups, of which the ends of a word are
  /// part.
  func alike(_ letters: [UInt8]) -> [SearchWord.Match] {
    guard letters.count >= 4, letters.count <= SlipCounter.longest else { return [] }
    let pairs = LetterPairSet(letters)
    let groups = LetterGroups(letters)
    var alike: [(word: Int, percent: Int)] = []
    for word in 0..<count where !names.range(of: word).isEmpty {
      // Words of other pairs of letters, or of other lengths, are not alike enough to look at closely.
      let length = spellings.range(of: word).count
      guard 2 * length >= letters.count, 3 * letters.count >= length, pairs.isHalf(of: pairSets[word]) else { continue }
      let percent = groups.percentShared(with: LetterGroups(spellings[word]))
      if percent >= LetterGroups.leastPercent { alike.append((word, percent)) }
    }
    return alike.sorted { ($1.percent, $0.word) < ($0.percent, $1.word) }.prefix(Self.mostAlike).map {
      SearchWord.Match(words: $0.word..<$0.word + 1, closeness: .alike, percent: Self.worth(ofPercent: $0.percent))
    }
  }

  private static let mostAlike = 40

  /// What a word counts that shares so many of a hundred groups: less than one with a slip.
  private static func worth(ofPercent percent: Int) -> Int {
    min(SearchWord.Closeness.alike.percent, percent * Int(Double(percent * 100).squareRoot()) / 100)
  }
}

/// The groups of two to four letters that follow each other in a word, its beginning and its end counting as letters.
struct LetterGroups {
  /// In order.
  private let groups: [UInt32]

  /// With fewer in common words have nothing to do with each other.
  static let leastPercent = 55

  init(_ word: some Collection<UInt8>) {
    let letters = [UInt8(ascii: "^")] + word + [UInt8(ascii: "$")]
    var groups: [UInt32] = []
    groups.reserveCapacity(3 * letters.count)
    for end in letters.indices.dropFirst() {
      var group = UInt32(letters[end])
      for back in 1...min(3, end) {
        group |= UInt32(letters[end - back]) << UInt32(8 * back)
        groups.append(group)
      }
    }
    groups.sort()
    self.groups = groups
  }

  /// Of all groups of both those that both have, in hundredths.
  func percentShared(with other: LetterGroups) -> Int {
    var (left, right, shared) = (0, 0, 0)
    while left < groups.count, right < other.groups.count {
      if groups[left] == other.groups[right] {
        (left, right, shared) = (left + 1, right + 1, shared + 1)
      } else if groups[left] < other.groups[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 200 * shared / max(1, groups.count + other.groups.count)
  }
}
