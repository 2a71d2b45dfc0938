/// Two skills that are the same, and why.
public struct SkillLink: Hashable, Sendable {
  public let pair: SkillPair
  public let reason: Reason

  /// The stronger ones first.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// By a correction in the profile.
    case said
    /// In a catalogue's list of counterparts.
    case listed
    case sameName = "same-name"
  }

  public init(_ pair: SkillPair, _ reason: Reason) {
    self.pair = pair
    self.reason = reason
  }
}

extension SkillLink.Reason {
  public var text: String {
    switch self {
    case .said: "you said so"
    case .listed: "in our list"
    case .sameName: "same name"
    }
  }
}

extension SkillLink {
  /// Every pair among some skills that are all the same, in their order.
  static func all(between skills: [Skill.ID], _ reason: Reason) -> [SkillLink] {
    skills.indices.flatMap { index in
      skills[(index + 1)...].compactMap { other in SkillPair(skills[index], other).map { SkillLink($0, reason) } }
    }
  }
}
