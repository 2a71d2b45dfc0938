/// What a person says about two skills, against what the program thinks of them.
///
/// A profile has at most one for each pair, as it has at most one mark for each skill.
public enum SkillCorrection: String, CaseIterable, Hashable, Sendable, Codable {
  case same, different
}
