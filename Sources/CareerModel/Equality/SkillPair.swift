/// Two different skills, whichever was named first.
public struct SkillPair: Hashable, Comparable, Sendable {
  /// The one whose id comes first.
  public let first: Skill.ID
  public let second: Skill.ID

  /// Nil for one skill twice.
  public init?(_ one: Skill.ID, _ other: Skill.ID) {
    guard one != other else { return nil }
    (first, second) = one < other ? (one, other) : (other, one)
  }

  public var members: [Skill.ID] { [first, second] }

  /// The other of the two; nil for a skill that is neither.
  public func partner(of skill: Skill.ID) -> Skill.ID? {
    skill == first ? second : skill == second ? first : nil
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}

extension SkillPair: Codable {
  private enum CodingKeys: CodingKey { case first, second }

  /// Takes the two in either order.
  ///
  /// - Throws: `DecodingError`, also for one skill twice.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let (one, other) = try (values.decode(Skill.ID.self, forKey: .first), values.decode(Skill.ID.self, forKey: .second))
    guard let pair = Self(one, other) else {
      throw DecodingError.dataCorruptedError(
        forKey: .second, in: values, debugDescription: "a pair of \(one) with itself")
    }
    self = pair
  }
}
