/// One of Holland's six kinds of interest in work, in his order.
public enum Interest: String, CaseIterable, Hashable, Sendable {
  case realistic, investigative, artistic, social, enterprising, conventional

  /// As it is published, such as "Investigative".
  public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// A number for each of the six interests: how far they appeal to a person, or how well an occupation suits them.
///
/// Of a person it is the sum of answers, with the standard questionnaire from 0 to 32; of an occupation what is
/// published from 1 to 7, in hundredths.
public struct InterestScores: Hashable, Sendable {
  /// The numbers there can be.
  public static let range = 0...1_000

  // In one register, for an occupation has them among thousands of others.
  private var numbers = SIMD8<Int16>()

  public init() {}

  /// A number that is out of range is taken for the nearest in it.
  public init(_ number: (Interest) throws -> Int) rethrows {
    for interest in Interest.allCases { self[interest] = try number(interest) }
  }

  public subscript(interest: Interest) -> Int {
    get { Int(numbers[interest.place]) }
    set { numbers[interest.place] = Int16(min(max(newValue, Self.range.lowerBound), Self.range.upperBound)) }
  }

  /// The highest first; Holland's order decides between equals.
  public var strongestFirst: [(interest: Interest, number: Int)] {
    Interest.allCases.map { (interest: $0, number: self[$0]) }
      .sorted { ($1.number, $0.interest.place) < ($0.number, $1.interest.place) }
  }
}

/// The occupation of O*NET whose published scores stand for the interests that a role of our own suits.
public struct InterestOrigin: Hashable, Sendable {
  /// Such as "15-1252.00".
  public let code: String
  /// As published, such as "Software Developers".
  public let title: String
  /// Whether the role is that work; else it is near it, in our judgement.
  public let isClose: Bool
  /// What they have in common, where the role is but near it; may be empty.
  public let note: String
  /// Who publishes the scores.
  public let sources: [Source.ID]

  public init(code: String, title: String, isClose: Bool, note: String = "", sources: [Source.ID]) {
    self.code = code
    self.title = title
    self.isClose = isClose
    self.note = note
    self.sources = sources
  }
}

extension Interest {
  fileprivate var place: Int {
    switch self {
    case .realistic: 0
    case .investigative: 1
    case .artistic: 2
    case .social: 3
    case .enterprising: 4
    case .conventional: 5
    }
  }
}

extension Catalogue {
  /// By the code of an occupation the role whose interests are those of it because it is that work.
  ///
  /// Of several the lowest above Entry, where people are in training. Reads the texts of all roles.
  public var rolesOfOccupations: [String: Role.ID] {
    func rung(_ role: Role) -> Int { role.level.map { $0.rank > 1 ? $0.rank : .max } ?? .max }
    let close = roles.compactMap { role in
      role.interestOrigin.flatMap { $0.isClose ? (code: $0.code, role: role) : nil }
    }
    return Dictionary(grouping: close, by: \.code).compactMapValues { alike in
      alike.map(\.role).min { rung($0) < rung($1) }?.id
    }
  }
}
