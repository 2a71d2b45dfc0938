/// One thing that a search found.
public struct SearchResult: Hashable, Sendable {
  public let item: Item
  public let title: String
  /// The text that answered: a name, something that a skill covers, a code, everyday words, or words of a passage.
  public let matched: String
  /// Which characters of `matched` answered, counted from 0, in order.
  public let ranges: [Range<Int>]
  /// Above 0, the higher the better; comparable within one search.
  public let score: Int
  /// Whether its names answer every word of the query.
  public let isComplete: Bool
  /// Another name of it that alone answers every word of the query, also where texts tell more; the best of several.
  public let otherName: String?
  /// Whether it answers so little of the query that it should stand apart.
  public let isClose: Bool
  /// Whether its source knows a word of the query only as a slip for another, or by some of its letters.
  public let isGuess: Bool
  public let reason: Reason

  /// Why it was found, beside what matched.
  public enum Reason: Hashable, Sendable {
    case title, alias, covered, code
    /// Everyday words that stand for it.
    case everyday
    /// Words that stand in a passage.
    case passage(SearchPassage.Field)
  }

  public enum Item: Hashable, Sendable {
    case role(Role.ID)
    case skill(Skill.ID)
    case topic(GuideTopic.ID)
    case tutor(Tutor.ID)
  }

  /// Whether a name of it answers, or words that stand for it, if with a slip of the keys.
  public var isByName: Bool {
    if case .passage = reason { false } else { !isClose }
  }

  /// Whether one answers without a slip: what somebody who typed it means.
  public var isMeant: Bool { isByName && !isGuess }

  /// The kinds of things, in the order in which they stand among equal answers.
  public enum Category: String, CaseIterable, Hashable, Sendable {
    case role, skill, topic, tutor
  }
}

extension SearchResult.Item {
  public var category: SearchResult.Category {
    switch self {
    case .role: .role
    case .skill: .skill
    case .topic: .topic
    case .tutor: .tutor
    }
  }

  /// What kind of thing it is, in a word.
  public var kind: String { category.rawValue }

  /// The id of the role, skill, topic or tutor, without its kind.
  public var identifier: String {
    switch self {
    case .role(let id): id.rawValue
    case .skill(let id): id.rawValue
    case .topic(let id): id.rawValue
    case .tutor(let id): id.rawValue
    }
  }

  init(_ category: SearchResult.Category, _ identifier: String) {
    switch category {
    case .role: self = .role(Role.ID(identifier))
    case .skill: self = .skill(Skill.ID(identifier))
    case .topic: self = .topic(GuideTopic.ID(identifier))
    case .tutor: self = .tutor(Tutor.ID(identifier))
    }
  }
}

extension SearchResult.Category {
  /// Its number in an index, also on disk, which stays as it is.
  var number: UInt8 {
    switch self {
    case .role: 0
    case .skill: 1
    case .topic: 2
    case .tutor: 3
    }
  }

  /// Nil for the number of none.
  init?(number: UInt8) {
    switch number {
    case 0: self = .role
    case 1: self = .skill
    case 2: self = .topic
    case 3: self = .tutor
    default: return nil
    }
  }
}
