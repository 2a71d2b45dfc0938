import CareerModel

/// What the role of the checklist asks for, read once for as long as it is in front: rows ask for it again and again.
struct Checklist: Sendable {
  let role: Role.ID
  private let requirements: [Requirement]
  /// By skill position, the place of the first requirement that names it.
  private let places: [Int: Int]

  init(of role: Role, in catalogue: Catalogue) {
    self.role = role.id
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
    guard let checklist = lists.checklist, checklist.role == role.id else {
      return role.requirements.first { $0.options.contains(skill) }
    }
    return catalogue.skillPosition(skill).flatMap { checklist[$0] }
  }
}
