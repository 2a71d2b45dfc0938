/// How well a thing answers a query, in whole numbers.
///
/// A word weighs the more the fewer names have it (inverse document frequency, K. Spärck Jones 1972). A name answers by
/// the words that it has in common with the query, as the cosine does; a thing by its best name, by how many of its
/// names have the words, and by what its texts tell of them (see `SearchPassages`). Before all of that comes its
/// standing.
enum SearchScore {
  /// How surely something is meant; one with a better standing comes first, whatever else is told of it.
  enum Standing: Int, Comparable {
    /// It answers little of the query.
    case close
    case answer
    /// It has another name that is the query, whole.
    case alias
    /// Our list of everyday words says that it is meant.
    case everyday
    /// Its title is the query, whole.
    case title

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

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

  /// What a name and a query have in common that are the same.
  static let most = 1000

  /// How much a name and a query have in common, from 0 to `most`, whether the name is told whole, and whether that is
  /// all of the query too.
  ///
  /// - Parameter wanted: what a name would have that answers each word of the query as nearly as any does.
  static func agreement(_ tally: Tally, wanted: Int, nameWeight: Int) -> (
    points: Int, isContained: Bool, isWhole: Bool
  ) {
    let answered = min(most, tally.answered * most / max(1, wanted))
    let told = min(most, tally.told * most / (100 * max(1, nameWeight)))
    // The root of a whole number as small as this comes out right in floating point on every machine (IEEE 754).
    let points = Int(Double(answered * told).squareRoot())
    return (points, told >= wholeLeast, answered >= wholeLeast && told >= wholeLeast)
  }

  /// Plurals still count as whole.
  private static let wholeLeast = 930

  /// What something covers is told half as surely as a name, and a name four fifths as surely that begins with what
  /// was not asked for: a "poultry factory worker" is no factory worker at large.
  static func points(_ agreement: Int, as kind: SearchName.Kind, isBegun: Bool) -> Int {
    (kind == .covered ? agreement / 2 : agreement) * (isBegun ? 5 : 4) / 5
  }

  /// What is known of a query: the weight of the words that anything answers, in names and in texts, and how many there
  /// are.
  struct Known {
    var weight = 0
    var stemWeight = 0
    var words = 0
  }

  /// A thing answers when it has a quarter of the weight of words that the things which answer most have; of a long
  /// query one word is enough.
  static func leastAnswered(most: Int, of known: Known) -> Int {
    max(1, min(most / 4, known.weight / max(1, known.words)))
  }

  /// With less than a fifth of the weight of all words that anything answers, a thing is only close; of a long query
  /// two words are enough, and so is a whole name of it: "lorry driver" among the words of an advertisement.
  static func isClose(_ answered: Int, isContained: Bool, of known: Known) -> Bool {
    !isContained && 5 * answered < known.weight && known.words * answered < 2 * known.weight
  }

  /// For a title whose words begin with the letters typed, such as "cto".
  static let initials = 600

  /// For one word of the query, by how many of a thing's names have it: the sum over them of closeness in hundredths.
  static func votes(_ names: Int, weight: Int) -> Int {
    weight * (BinaryLogarithm.sixtyFourths(of: 100 + names) - BinaryLogarithm.sixtyFourths(of: 100))
  }

  /// What is told of a thing beside its standing.
  struct Evidence {
    /// What its best name scores, and its title.
    var best = 0
    var title = 0
    /// The votes of all its names, and how few they are.
    var votes = 0
    var names = 0
    /// Whether its names have every word between them.
    var isComplete = false
    /// Whether its title begins with a word of the query and has all the others, and whether it is the query to the letter.
    var isBegun = false
    var isExact = false
    /// What its texts tell, see `texts`.
    var texts = 0
    var category = SearchResult.Category.role
    var employment = 0
  }

  /// What the texts of a thing tell of a query: 200 a word for a word that one part of them tells for certain.
  ///
  /// - Parameter told: the sum over words of weight times hundredths times the strength of `SearchPassages.Impact`.
  static func texts(told: Int, of known: Known) -> Int { 200 * known.words * told / (6400 * max(1, known.stemWeight)) }

  /// A standing, then what else is told; where something is meant for certain, first how many people work in it.
  static func total(_ standing: Standing, _ evidence: Evidence, queryWeight: Int) -> Int {
    let clearness = max(0, 12 * 64 - BinaryLogarithm.sixtyFourths(of: max(1, evidence.names)))
    let bonus =
      switch evidence.category {
      case .role: 150
      case .skill, .topic: 50
      case .tutor: 0
      }
    let points =
      evidence.best + evidence.title * 3 / 20 + evidence.votes * 20 / (64 * max(1, queryWeight)) + clearness * 10 / 64
      + evidence.texts + bonus + (evidence.isComplete ? complete : 0) + (evidence.isBegun ? begun : 0)
      + (evidence.isExact ? exact : 0)
    let people = evidence.employment > 0 ? evidence.employment : usualEmployment
    let employed = standing > .answer ? BinaryLogarithm.sixtyFourths(of: people) * 1000 / 64 : 0
    return standing.rawValue * span + min(points + employed, span - 1)
  }

  /// For one of several things that everyday words stand for, the likeliest being at 0: more than all else can be.
  static func everyday(place: Int) -> Int { span / 2 - 1000 * min(place, 20) }

  /// For names that have every word between them: much, but less than one name that has nearly all.
  private static let complete = 300
  /// For a title of which the query may be the beginning: more than the votes of all the names of a thing.
  private static let begun = 400
  /// For a title that is the query to the letter: a skill of that very name stands before a role of another form of it,
  /// however many people work in that.
  private static let exact = 1000
  /// More than there are points for anything else.
  private static let span = 100_000
  /// What counts where it is not known how many people work in a role.
  private static let usualEmployment = 1 << 18
}

extension SearchWord.Closeness {
  /// What an answer of this closeness counts of the query's word, in hundredths; at most where that differs.
  var percent: Int {
    switch self {
    case .same: 100
    case .inflected: 96
    case .joinedToNext, .joinedToPrevious: 95
    case .related: 88
    case .completed: 80
    case .misspelled: 75
    case .alike: 72
    case .misspelledTwice: 60
    case .misspelledBegun: 55
    case .begun: 50
    case .scattered: 30
    }
  }
}

extension SearchWord.Match {
  /// How much of the name's word it tells, in hundredths; two words typed for one tell it once.
  var toldPercent: Int {
    switch closeness {
    case .same, .inflected, .joinedToNext, .misspelled, .misspelledTwice: 100
    case .joinedToPrevious: 0
    case .related, .alike, .completed, .begun, .misspelledBegun, .scattered: percent
    }
  }

  /// Whether it is nothing but a resemblance.
  var isRemote: Bool { closeness == .scattered || closeness == .alike && percent < 55 }
}
