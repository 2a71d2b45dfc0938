import CareerModel

/// What the role of the checklist asks for, read once for as long as it is in front: rows ask for it again and again.
struct Checklist: Sendable {
  struct Key: Hashable {
    let role: Role.ID
    let edition: Int
  }

  let key: Key
  private let requirements: [Requirement]
  /// By skill position, the place of the first requirement that names it.
  private let places: [Int: Int]

  init(_ key: Key, of role: Role, in catalogue: Catalogue) {
    self.key = key
    requirements = role.requirements
    var places: [Int: Int] = [:]
    for (place, requirement) in requirements.enumerated() {
      for skill in requirement.options.compactMap(catalogue.skillPosition) where places[skill] == nil {
        places[skill] = place
      }
    }
    self.places = places
  }

  /// What the role says of a skill, by the skill's position.
  subscript(skill: Int) -> Requirement? { places[skill].map { requirements[$0] } }
}

extension State {
  /// What a role says of a skill: from the checklist in front where it is that role's, else read now.
  func requirement(of role: Role, for skill: Skill.ID) -> Requirement? {
    guard checklist?.key == Checklist.Key(role: role.id, edition: edition) else {
      return role.requirements.first { $0.options.contains(skill) }
    }
    return catalogue.skillPosition(skill).flatMap { checklist?[$0] }
  }

  /// Reads what the role of the checklist asks for, when it is another one than before.
  mutating func refreshChecklist() {
    guard let role = checklistRole.flatMap(catalogue.role) else { return checklist = nil }
    let key = Checklist.Key(role: role.id, edition: edition)
    if checklist?.key != key { checklist = Checklist(key, of: role, in: catalogue) }
  }
}
