import CareerModel
import CareerPages

/// What the role of the checklist asks for, read once for as long as it is in front: rows ask for it again and again.
struct Checklist: Sendable {
  let role: Role.ID
  /// The names that several of its skills go by.
  let sharedNames: Set<String>
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
    sharedNames = catalogue.sharedNames(of: places.keys)
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

/// Where one stood in the checklist of each role: each opens at its own place, and at its top the first time.
struct ChecklistPlaces: Sendable {
  private struct Place: Sendable {
    var selected: Item?
    var index = 0
    var offset = 0
    var reading = ReadingPlace()
  }

  /// Whose checklist was on the screen last, nil for all skills; nothing before there was any.
  private var owner: Role.ID??
  private var last = Place()
  private var places: [Role.ID?: Place] = [:]

  /// Takes the pane of the checklists to the one of a role, nil for all skills.
  ///
  /// A selection that was made on the way there, as a link to a skill does, is kept.
  mutating func turn(_ pane: inout PaneState, to role: Role.ID?, keepsSelection: Bool) {
    guard let owner, owner != role else { return self.owner = role }
    self.owner = role
    // The top is where a checklist opens in any case.
    places[owner] = last.index == 0 && last.offset == 0 ? nil : last
    let isMade = keepsSelection || pane.selected != last.selected
    let place = isMade ? Place(selected: pane.selected) : places[role] ?? Place()
    pane.selected = place.selected
    (pane.index, pane.offset) = (place.index, place.offset)
    pane.reading = place.reading
  }

  /// Goes to another source, whose panes know where they stand.
  mutating func leave() { owner = nil }

  /// Remembers where one stands in the checklist on the screen.
  mutating func remember(_ pane: PaneState) {
    last = Place(selected: pane.selected, index: pane.index, offset: pane.offset, reading: pane.reading)
  }
}
