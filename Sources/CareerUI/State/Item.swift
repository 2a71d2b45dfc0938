import CareerModel

/// Something that a list shows and a person can select.
public enum Item: Hashable, Codable, Sendable {
  /// A heading; selectable only while it is folded.
  case section(String)
  case role(Role.ID)
  case skill(Skill.ID)
  /// A place in a career tree: the roles from the root to it.
  case node([Role.ID])
  case tutor(Tutor.ID)
  case topic(GuideTopic.ID)
  /// A route: its roles from the start to the end.
  case route([Role.ID])

  var role: Role.ID? {
    switch self {
    case .role(let id): id
    case .node(let path): path.last
    default: nil
    }
  }

  var isSection: Bool { if case .section = self { true } else { false } }

  var skill: Skill.ID? {
    if case .skill(let id) = self { id } else { nil }
  }

  var tutor: Tutor.ID? {
    if case .tutor(let id) = self { id } else { nil }
  }

  var topic: GuideTopic.ID? {
    if case .topic(let id) = self { id } else { nil }
  }

  /// What a note or a piece of evidence on it is about.
  var subject: Subject? {
    if let role { return .role(role) }
    return skill.map(Subject.skill)
  }
}
