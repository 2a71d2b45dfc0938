/// What a role asks for in one line: a skill, or a group of skills of which any one will do.
public struct Requirement: Hashable, Sendable {
  /// The skill, or the members of a one-of group in the catalogue's order; never empty.
  public let options: [Skill.ID]
  /// The strength that counts in the match: the mildest of the verdicts, see `mildest`.
  public let strength: Strength
  /// The weight inside its block, at least 1.
  public let weight: Int
  /// What each source says, in the catalogue's order.
  public let verdicts: [Verdict]
  /// What a taxonomy publishes about it; absent in catalogues that are not taxonomies.
  public let rating: Rating?

  public init(
    options: [Skill.ID], strength: Strength, weight: Int = 4, verdicts: [Verdict] = [], rating: Rating? = nil
  ) {
    self.options = options
    self.strength = strength
    self.weight = weight
    self.verdicts = verdicts
    self.rating = rating
  }

  /// Whether two sources judge it differently.
  public var isDisputed: Bool { verdicts.differ }
}

public enum Strength: String, CaseIterable, Hashable, Sendable, Comparable {
  case essential, advantage

  /// The milder strength is the smaller one.
  public static func < (left: Self, right: Self) -> Bool { left == .advantage && right == .essential }
}

/// One source's judgement of how much a requirement matters.
public struct Verdict: Hashable, Sendable {
  public let source: Source.ID
  public let strength: Strength

  public init(source: Source.ID, strength: Strength) {
    self.source = source
    self.strength = strength
  }
}

extension Sequence<Verdict> {
  /// What counts of several judgements: the mildest published one.
  ///
  /// Our own counts only where no source has spoken.
  public var mildest: Strength? {
    let published = filter { $0.source != Source.editorial }
    return (published.isEmpty ? Array(self) : published).map(\.strength).min()
  }

  /// Whether two sources judge it differently.
  public var differ: Bool { Set(map(\.strength)).count > 1 }
}

/// What a taxonomy publishes about how much an occupation needs a skill, on its own scales.
public struct Rating: Hashable, Sendable {
  /// In hundredths, from 100 (not important) to 500 (extremely important).
  public let importance: Int?
  /// In hundredths, from 0 to 700.
  public let level: Int?
  /// Whether employers of any kind often ask for it.
  public let isHot: Bool
  /// Whether employers often ask people of this occupation for it.
  public let isInDemand: Bool

  public init(importance: Int? = nil, level: Int? = nil, isHot: Bool = false, isInDemand: Bool = false) {
    self.importance = importance
    self.level = level
    self.isHot = isHot
    self.isInDemand = isInDemand
  }
}
