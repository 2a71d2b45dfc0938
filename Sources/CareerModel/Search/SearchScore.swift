/// How well a thing answers a query, in whole numbers.
///
/// A word weighs the more the fewer names have it (inverse document frequency, K. Spärck Jones 1972). A name scores by
/// the share of the query that it answers and the share of its own words that the query told. A thing scores as its
/// best name does, and the higher the larger the share of its names with a word of the query (as in naive Bayes, where
/// that is how likely the word is for the thing). A whole title comes before a whole alias, and that before anything
/// else.
enum SearchScore {
  /// The weight of a word that some of all names have, in 64ths: the binary logarithm of 1 + all / some.
  static func weight(ofWordIn names: Int, of all: Int) -> Int {
    BinaryLogarithm.sixtyFourths(of: names + all) - BinaryLogarithm.sixtyFourths(of: names)
  }

  /// What a name tells of the words of a query, as sums over words of weight times hundredths.
  struct Tally {
    /// Of the query's words, each counting no more than it weighs in the query.
    var answered = 0
    /// Of the name's words.
    var told = 0
  }

  /// 1 to 1000, 1001 to 2000 for a whole alias, 2001 to 3000 for a whole title.
  ///
  /// - Parameter wanted: what a name would have that answers each word of the query as nearly as any does.
  static func score(_ tally: Tally, wanted: Int, nameWeight: Int, kind: SearchName.Kind) -> Int {
    let answered = min(1000, tally.answered * 1000 / max(1, wanted))
    let told = min(1000, tally.told * 10 / max(1, nameWeight))
    let score = answered * (1000 + told) / 2000
    // Plurals still count as whole.
    let isWhole = answered >= 930 && told >= 930
    switch kind {
    case .title: return score + (isWhole ? 2000 : 0)
    case .alias: return score * 90 / 100 + (isWhole ? 1000 : 0)
    case .covered: return score / 2
    }
  }

  /// The least weight of answered words with which a thing is an answer: half of the query's, and three fifths of what
  /// the things that answer most have.
  static func leastAnswered(most: Int, queryWeight: Int) -> Int { max((queryWeight + 1) / 2, (most * 3 + 4) / 5) }

  /// For a title whose words begin with the letters typed, such as "cto".
  static let initials = 600

  /// For one word of the query, by how many of a thing's names have it: the sum over them of closeness in hundredths.
  static func votes(_ names: Int, weight: Int) -> Int {
    weight * (BinaryLogarithm.sixtyFourths(of: 100 + names) - BinaryLogarithm.sixtyFourths(of: 100))
  }

  /// For a thing: what its best name scores, the votes of all its names, how few they are, and what kind of thing it
  /// is.
  static func total(
    best: Int, votes: Int, queryWeight: Int, names: Int, category: SearchResult.Category
  ) -> Int {
    let clearness = max(0, 12 * 64 - BinaryLogarithm.sixtyFourths(of: max(1, names)))
    let bonus =
      switch category {
      case .role: 150
      case .skill: 50
      case .topic: 20
      case .tutor: 0
      }
    return best + votes * 40 / (64 * max(1, queryWeight)) + clearness * 40 / 64 + bonus
  }
}

extension SearchWord.Closeness {
  /// What an answer of this closeness counts of the query's word, in hundredths.
  var percent: Int {
    switch self {
    case .same: 100
    case .inflected: 96
    case .joinedToNext, .joinedToPrevious: 95
    case .completed: 80
    case .misspelled: 75
    case .begun: 70
    case .misspelledTwice: 60
    case .misspelledBegun: 55
    case .scattered: 30
    }
  }

  /// How much of the name's word it tells, in hundredths; two words typed for one tell it once.
  var toldPercent: Int {
    switch self {
    case .same, .inflected, .joinedToNext, .misspelled, .misspelledTwice: 100
    case .joinedToPrevious: 0
    case .completed, .begun, .misspelledBegun, .scattered: percent
    }
  }
}
