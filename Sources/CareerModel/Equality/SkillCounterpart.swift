/// The names by which taxonomies know the very same skill, which is mostly one of a catalogue's own.
///
/// Only what is truly the same belongs here: somebody who ticks one of them can honestly tick every other.
public struct SkillCounterpart: Hashable, Sendable {
  /// Absent where the catalogue has no such skill itself and only says what is the same in others.
  public let skill: Skill.ID?
  /// By taxonomy the labels of its skill; several where it has the same skill under several.
  public let names: [Dataset: [String]]

  public init(skill: Skill.ID?, names: [Dataset: [String]]) {
    self.skill = skill
    self.names = names
  }
}
