extension Profile {
  /// Skills with a mark, a note, evidence or study, by id.
  public var namedSkills: [Skill.ID] {
    Set(marks.keys).union(notedSkills).union(log.map(\.skill)).sorted()
  }

  /// Skills with a note or evidence, by id.
  public var notedSkills: [Skill.ID] {
    Set(subjects.compactMap { subject in if case .skill(let id) = subject { id } else { nil } }).sorted()
  }

  /// All roles that it speaks of, by id.
  public var namedRoles: [Role.ID] {
    Set(notedRoles).union(targets.map(\.role)).union(bookmarks).union([here].compactMap(\.self)).sorted()
  }

  /// Roles with a note or evidence, by id.
  public var notedRoles: [Role.ID] {
    Set(subjects.compactMap { subject in if case .role(let id) = subject { id } else { nil } }).sorted()
  }

  private var subjects: [Subject] { Array(notes.keys) + Array(evidence.keys) }
}
