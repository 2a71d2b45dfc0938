import Canvas
import CareerModel
import CareerPages

/// Going in, coming out, and finding the way back.
extension State {
  var place: Place {
    Place(
      dataset: dataset, screen: screen, focus: focus, selected: pane.selected, detailOffset: pane.detailOffset,
      detailLink: pane.detailLink, chosenRole: chosenRole, showsAllSkills: showsAllSkills, pathRoot: pathRoot)
  }

  /// Goes in: to the detail, from there to the checklist or where the focused link leads.
  mutating func enter() -> [Effect] {
    switch focus {
    case .list:
      enterSelection()
    case .checklist:
      return toggle()
    case .detail:
      if let destination = focusedLink() { return follow(destination) }
      enterChecklist()
    }
    return []
  }

  private mutating func enterSelection() {
    switch selected {
    case nil: message = Message(content(of: screen).emptyText)
    case .section(let name): unfold(.section(name))
    case .node(let path):
      if let shown = lists.careerTree?.place(insteadOf: path) {
        visits.leave(place, byEntering: true)
        reveal(shown)
      } else {
        focus = .detail
      }
    default:
      if case .role(let role) = selected { chosenRole = role }
      focus = .detail
    }
  }

  private mutating func enterChecklist() {
    guard let role = pane.selected?.role, catalogue.role(role) != nil else {
      message = Message("This is as far in as it goes; \(key(.leave)) comes back.")
      return
    }
    chosenRole = role
    if PaneLayout(self).checklist != nil {
      focus = .checklist
    } else {
      go(to: .skills, byEntering: true)
      showsAllSkills = false
    }
  }

  /// Makes a node of the tree visible and selects it.
  mutating func reveal(_ path: [Role.ID]) {
    for length in 1..<max(1, path.count) where !isUnfolded(Array(path.prefix(length))) {
      panes[.paths, default: PaneState()].toggled.formSymmetricDifference([.node(Array(path.prefix(length)))])
    }
    pane.selected = .node(path)
    pane.detailOffset = 0
    pane.detailLink = nil
  }

  /// Comes out by one step: range, whole screen, pane, then where one came from.
  mutating func leave() -> [Effect] {
    if rangeAnchor != nil {
      rangeAnchor = nil
    } else if isZoomed {
      isZoomed = false
    } else if focus == .checklist {
      focus = .detail
    } else if focus == .detail {
      focus = .list
    } else if visits.cameByEntering {
      return goBack()
    } else {
      message = Message("Nothing to come out of: \(key(.back)) goes back, \(key(.quit)) quits.")
    }
    return []
  }

  mutating func focusNeighbour(_ step: Int) {
    let visible = PaneLayout(self).visible
    guard !isZoomed, visible.count > 1, let index = visible.firstIndex(of: focus) else {
      message = Message("Only one pane is on the screen: \(key(.enter)) goes in, \(key(.leave)) comes out.")
      return
    }
    guard !listed.isEmpty || focus != .list else {
      message = Message("There is nothing to read: the list is empty.")
      return
    }
    rangeAnchor = nil
    focus = visible[(index + step).round(visible.count)]
  }

  /// Shows another screen, with the selected role carried over to Skills and Paths.
  mutating func show(_ next: Screen) {
    guard next != screen else {
      focus = .list
      return
    }
    let carried = pane.selected?.role ?? (screen == .skills ? checklistRole : nil)
    go(to: next, byEntering: next.tab != next)
    switch next {
    case .skills where carried != nil:
      chosenRole = carried
      showsAllSkills = false
    case .paths where carried != nil || pathRoot == nil:
      setPathRoot(carried ?? chosenRole ?? profile.here)
    default: break
    }
  }

  private mutating func setPathRoot(_ role: Role.ID?) {
    guard role != pathRoot else { return }
    pathRoot = role
    panes[.paths] = PaneState()
  }

  mutating func go(to next: Screen, byEntering: Bool) {
    visits.leave(departure ?? place, byEntering: byEntering)
    screen = next
    focus = .list
    isZoomed = false
    rangeAnchor = nil
  }

  /// Goes where a link leads; an address is opened outside.
  mutating func follow(_ destination: Destination) -> [Effect] {
    if let home = home(of: destination) { return open(home, for: .destination(destination)) }
    switch destination {
    case .url(let address): return [.openLink(address)]
    case .role(let role): visit(.role(role), on: .roles, focus: .detail)
    case .skill(let skill):
      if let role = pane.selected?.role { chosenRole = role }
      let isListed = chosenRole.flatMap(catalogue.role).map { $0.requirements.contains { $0.options.contains(skill) } }
      visit(.skill(skill), on: .skills, focus: .detail)
      showsAllSkills = isListed != true
    case .tutors: go(to: .tutors, byEntering: true)
    case .tutor(let tutor): visit(.tutor(tutor), on: .tutors, focus: .detail)
    case .topic(let topic): visit(.topic(topic), on: .guide, focus: .detail)
    }
    return []
  }

  /// The source that has what a link leads to; nil where that is the one in front, or none that is known.
  private func home(of destination: Destination) -> Dataset? {
    let home: Dataset? =
      switch destination {
      case .role(let role): catalogue.role(role) == nil ? elsewhere(role.rawValue)?.dataset : nil
      case .skill(let skill): catalogue.skill(skill) == nil ? elsewhere(skill.rawValue)?.dataset : nil
      case .tutor(let tutor): catalogue.tutor(tutor) == nil ? .standard : nil
      case .topic(let topic): catalogue.topic(topic) == nil ? .standard : nil
      case .tutors, .url: nil
      }
    return home == dataset ? nil : home
  }

  /// Goes to an item of another screen, whatever is filtered or folded there.
  mutating func visit(_ item: Item, on screen: Screen, focus: Focus) {
    go(to: screen, byEntering: true)
    self.focus = focus
    if let role = item.role { chosenRole = role }
    var memory = pane
    memory.selected = item
    memory.filter = [:]
    memory.toggled = memory.toggled.filter { !$0.isSection }
    revealed = item
    memory.detailOffset = 0
    memory.detailLink = nil
    pane = memory
  }

  mutating func goBack() -> [Effect] {
    let here = place
    while let previous = visits.back(from: place) {
      // A link to where one was already leads back to the same place: going on is what is meant.
      if previous != here { return restore(previous) }
    }
    message = Message("This is where you began.")
    return []
  }

  mutating func goForward() -> [Effect] {
    guard let next = visits.forward(from: place) else {
      message = Message("There is nothing further on.")
      return []
    }
    return restore(next)
  }

  /// Stands where one was; in another source once that is in front.
  mutating func restore(_ place: Place) -> [Effect] {
    guard place.dataset == dataset else { return open(place.dataset, for: .place(place)) }
    screen = place.screen
    focus = place.focus
    chosenRole = place.chosenRole
    showsAllSkills = place.showsAllSkills
    pathRoot = place.pathRoot
    isZoomed = false
    rangeAnchor = nil
    pane.selected = place.selected
    pane.detailOffset = place.detailOffset
    pane.detailLink = place.detailLink
    return []
  }
}
