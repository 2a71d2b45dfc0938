/// One word of a query, and the words of the index that it may mean.
struct SearchWord {
  let letters: [UInt8]
  /// How much it weighs: as the word that it is, else as the nearest that it may mean.
  let weight: Int
  /// The nearest first; where several have a word of the index, the first counts.
  let matches: [Match]

  /// Words of the index that stand together.
  struct Match: Hashable {
    let words: Range<Int>
    let closeness: Closeness
  }

  /// How near a word of the index comes to a typed one, the nearest first.
  enum Closeness: Int, Comparable {
    case same
    /// Singular for plural, or the other way round.
    case inflected
    /// It and the word after it, or before it, written as one.
    case joinedToNext, joinedToPrevious
    /// It begins with the last word of a query that may not be finished.
    case completed
    case misspelled
    /// It begins with a word that is finished.
    case begun
    case misspelledTwice
    /// It begins with what an unfinished word may mean.
    case misspelledBegun
    /// It has the letters in this order, with others between them.
    case scattered

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  func closeness(of word: Int) -> Closeness? { matches.first { $0.words.contains(word) }?.closeness }
}

extension SearchWord {
  /// A query has at most this many words; the rest of a longer one is not looked for.
  static let most = 32

  /// The different words of a query.
  static func words(of query: String, in vocabulary: SearchVocabulary) -> [SearchWord] {
    // Capitals inside a typed word mean nothing: only what is typed apart is a word of its own.
    let text = SearchText(TextFolding.fold(query))
    let isUnfinished = query.last.map { SearchSign($0).isLetter } ?? false
    let words = text.words.prefix(most).map { Array(text.letters[$0.range]) }
    var known: Set<[UInt8]> = []
    return words.indices.filter { known.insert(words[$0]).inserted }.map { index in
      SearchWord(
        words[index], previous: index > 0 ? words[index - 1] : nil,
        next: index + 1 < words.count ? words[index + 1] : nil,
        isUnfinished: isUnfinished && index + 1 == text.words.count, in: vocabulary)
    }
  }

  private init(
    _ letters: [UInt8], previous: [UInt8]?, next: [UInt8]?, isUnfinished: Bool, in vocabulary: SearchVocabulary
  ) {
    func match(_ spelling: [UInt8], _ closeness: Closeness) -> [Match] {
      vocabulary.word(spelling).map { [Match(words: $0..<$0 + 1, closeness: closeness)] } ?? []
    }
    let same = match(letters, .same)
    let inflected = WordForms.inflections(of: letters).flatMap { match($0, .inflected) }
    let joined = match(letters + (next ?? []), .joinedToNext) + match((previous ?? []) + letters, .joinedToPrevious)
    let beginning = vocabulary.words(beginningWith: letters)
    let begun = beginning.isEmpty ? [] : [Match(words: beginning, closeness: isUnfinished ? .completed : .begun)]
    let misspelled = Self.misspellings(
      of: letters, besides: (isUnfinished ? begun : same) + inflected, isUnfinished: isUnfinished, in: vocabulary)
    var matches = same + inflected + joined + begun + misspelled
    if matches.isEmpty { matches = vocabulary.scattered(letters) }
    matches.sort { ($0.closeness, $0.words.lowerBound) < ($1.closeness, $1.words.lowerBound) }

    self.letters = letters
    self.matches = matches
    let nearest = matches.prefix { $0.closeness == matches[0].closeness }
    let meant = vocabulary.weight(of: same.isEmpty ? Array(nearest) : same + misspelled)
    // A word whose letters are only somewhere in others is hardly one of them.
    weight = matches.first?.closeness == .scattered ? max(1, meant * Closeness.scattered.percent / 100) : meant
  }

  /// What a word may be a slip for.
  ///
  /// A known one is meant as it is, unless so few names have it that it may be a slip in them, and names by the hundred
  /// have the other.
  private static func misspellings(
    of letters: [UInt8], besides known: [Match], isUnfinished: Bool, in vocabulary: SearchVocabulary
  ) -> [Match] {
    guard vocabulary.countNames(of: known) <= 5 else { return [] }
    let found = vocabulary.misspellings(letters, isUnfinished: isUnfinished)
    return known.isEmpty ? found : found.filter { vocabulary.countNames(of: [$0]) >= 100 }
  }
}

extension SearchVocabulary {
  /// How many names some words have together, one that has several of them counting for each.
  fileprivate func countNames(of matches: [SearchWord.Match]) -> Int {
    matches.reduce(0) { $0 + Int(names.starts[$1.words.upperBound] - names.starts[$1.words.lowerBound]) }
  }

  /// What words weigh as one; a word that no name has is as rare as can be.
  fileprivate func weight(of matches: [SearchWord.Match]) -> Int {
    SearchScore.weight(ofWordIn: max(1, countNames(of: matches)), of: nameCount)
  }
}
