/// One word of a query, and the words of the index that it may mean.
struct SearchWord {
  let letters: [UInt8]
  /// How much it weighs: as the word that it is, else as the nearest that it may mean.
  let weight: Int
  /// How much it weighs in texts, as the nearest that it may mean.
  let stemWeight: Int
  /// The nearest first; where several have a word of the index, the first counts.
  let matches: [Match]

  /// Words of the index that stand together.
  struct Match: Hashable {
    let words: Range<Int>
    let closeness: Closeness
    /// What it counts of the query's word, in hundredths.
    let percent: Int
  }

  /// How near a word of the index comes to a typed one, the nearest first.
  enum Closeness: Int, Comparable {
    case same
    /// Singular for plural, or the other way round.
    case inflected
    /// Another word of its family.
    case related
    /// It and the word after it, or before it, written as one.
    case joinedToNext, joinedToPrevious
    /// It begins with the last word of a query that may not be finished.
    case completed
    case misspelled
    /// It shares most of its letters.
    case alike
    case misspelledTwice
    /// It begins with a word that is finished.
    case begun
    /// It begins with what an unfinished word may mean.
    case misspelledBegun
    /// It has the letters in this order, with others between them.
    case scattered

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Whether other letters were typed than the word has.
    var isGuess: Bool {
      switch self {
      case .same, .inflected, .related, .joinedToNext, .joinedToPrevious, .completed, .begun: false
      case .misspelled, .alike, .misspelledTwice, .misspelledBegun, .scattered: true
      }
    }
  }

  func closeness(of word: Int) -> Closeness? { matches.first { $0.words.contains(word) }?.closeness }
}

extension SearchWord {
  /// A query has at most this many words; the rest of a longer one is not looked for.
  static let most = 32

  /// The letters of the different words of a query.
  static func spellings(of query: String) -> Set<[UInt8]> {
    let text = SearchText(TextFolding.fold(query))
    return Set(text.words.prefix(most).map { Array(text.letters[$0.range]) })
  }

  /// The different words of a query.
  ///
  /// - Parameter known: those that are words elsewhere, and so no slips here.
  static func words(
    of query: String, in vocabulary: SearchVocabulary, known elsewhere: Set<[UInt8]> = []
  ) -> [SearchWord] {
    // Capitals inside a typed word mean nothing: only what is typed apart is a word of its own.
    let text = SearchText(TextFolding.fold(query))
    let isUnfinished = query.last.map { SearchSign($0).isLetter } ?? false
    let words = text.words.prefix(most).map { Array(text.letters[$0.range]) }
    var known: Set<[UInt8]> = []
    return words.indices.filter { known.insert(words[$0]).inserted }.map { index in
      SearchWord(
        words[index], previous: index > 0 ? words[index - 1] : nil,
        next: index + 1 < words.count ? words[index + 1] : nil, isInBrackets: text.words[index].isInBrackets,
        isUnfinished: isUnfinished && index + 1 == text.words.count,
        isKnownElsewhere: elsewhere.contains(words[index]), in: vocabulary)
    }
  }

  private init(
    _ letters: [UInt8], previous: [UInt8]?, next: [UInt8]?, isInBrackets: Bool, isUnfinished: Bool,
    isKnownElsewhere: Bool, in vocabulary: SearchVocabulary
  ) {
    func matches(_ words: [Int], _ closeness: Closeness) -> [Match] {
      words.map { Match(words: $0..<$0 + 1, closeness: closeness, percent: closeness.percent) }
    }
    func match(_ spelling: [UInt8], _ closeness: Closeness) -> [Match] {
      matches(vocabulary.word(spelling).map { [$0] } ?? [], closeness)
    }
    let same = match(letters, .same)
    let singular = EnglishStem.singular(letters)
    let family = vocabulary.family(of: letters).filter { !vocabulary.spellings[$0].elementsEqual(letters) }
    let inflected = matches(
      family.filter { EnglishStem.singular(vocabulary.spellings[$0]) == singular }, .inflected)
    let related = matches(family, .related)
    let joined = match(letters + (next ?? []), .joinedToNext) + match((previous ?? []) + letters, .joinedToPrevious)
    // A word that is known is hardly the beginning of another, unless few names have it, or it is so short that it may
    // be anything.
    let isKnown =
      !(same + inflected).isEmpty && !(1...Self.fewNames).contains(vocabulary.countNames(of: same + inflected))
    let isLong = letters.count >= Self.leastBegun
    let closeness = isUnfinished && !(isKnown && isLong) ? Closeness.completed : .begun
    let beginning = vocabulary.words(beginningWith: letters)
    let isBegun = !beginning.isEmpty && (isUnfinished || isLong && !isKnown)
    let begun = isBegun ? [Match(words: beginning, closeness: closeness, percent: closeness.percent)] : []
    let known = same + inflected + related + (isUnfinished ? begun : [])
    var matches = same + inflected + related + joined + begun
    if !isKnownElsewhere || !same.isEmpty {
      matches += Self.misspellings(of: letters, besides: known, isUnfinished: isUnfinished, in: vocabulary)
      // Of a word that stands in no name those that are like it may.
      if vocabulary.countNames(of: known) == 0 { matches += vocabulary.alike(letters) }
      if matches.isEmpty { matches = vocabulary.scattered(letters) }
    }
    matches.sort { ($1.percent, $0.closeness, $0.words.lowerBound) < ($0.percent, $1.closeness, $1.words.lowerBound) }

    self.letters = letters
    self.matches = matches
    let nearest = matches.filter { $0.closeness == matches[0].closeness }
    let slips = matches.filter { $0.closeness == .misspelled || $0.closeness == .misspelledTwice }
    let meant = vocabulary.weight(of: same.isEmpty ? Array(nearest) : same + slips)
    // A word whose letters are only somewhere in others is hardly one of them.
    let surely = matches.first?.closeness == .scattered ? meant * Closeness.scattered.percent / 100 : meant
    let told = matches.first.map { Int(vocabulary.passages.weights[Int(vocabulary.stems[$0.words.lowerBound])]) } ?? 0
    // What stands in brackets tells where or for whom more often than what: "Nurse (night shift)".
    let share = isInBrackets ? 2 : 1
    weight = max(1, surely / share)
    stemWeight = told / share
  }

  /// Fewer letters begin too many words to tell anything.
  static let leastBegun = 3

  /// A word that no more names have may be meant otherwise.
  private static let fewNames = 5

  /// What a word may be a slip for.
  ///
  /// A known one is meant as it is, unless so few names have it that it may be a slip in them, and names by the hundred
  /// have the other.
  private static func misspellings(
    of letters: [UInt8], besides known: [Match], isUnfinished: Bool, in vocabulary: SearchVocabulary
  ) -> [Match] {
    guard vocabulary.countNames(of: known) <= fewNames else { return [] }
    let found = vocabulary.misspellings(letters, isUnfinished: isUnfinished)
    return known.isEmpty ? found : found.filter { vocabulary.countNames(of: [$0]) >= 100 }
  }
}

extension SearchVocabulary {
  /// How many names some words have together, one that has several of them counting for each.
  fileprivate func countNames(of matches: [SearchWord.Match]) -> Int {
    matches.reduce(0) { $0 + Int(names.starts[$1.words.upperBound] - names.starts[$1.words.lowerBound]) }
  }

  /// What words weigh as one: as names do that have one of them, or where none has, as the texts; a word that nothing
  /// has is as rare as can be.
  fileprivate func weight(of matches: [SearchWord.Match]) -> Int {
    let count = countNames(of: matches)
    if count == 0, let first = matches.first { return Int(weights[first.words.lowerBound]) }
    return SearchScore.weight(ofWordIn: max(1, count), of: nameCount)
  }
}
