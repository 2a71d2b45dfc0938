/// What a role asks for in one line: a skill, or a group of skills of which any one will do.
public struct Requirement: Hashable, Sendable {
  /// The skill, or the members of a one-of group in the catalogue's order; never empty.
  public let options: [Skill.ID]
  /// The strength that counts in the match: the mildest of the verdicts.
  public let strength: Strength
  /// The weight inside its block, at least 1.
  public let weight: Int
  /// What each source says, in the catalogue's order.
  public let verdicts: [Verdict]

  public init(options: [Skill.ID], strength: Strength, weight: Int = 4, verdicts: [Verdict] = []) {
    self.options = options
    self.strength = strength
    self.weight = weight
    self.verdicts = verdicts
  }

  /// Whether two sources judge it differently.
  public var isDisputed: Bool { Set(verdicts.map(\.strength)).count > 1 }
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
