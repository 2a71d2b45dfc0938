import Canvas
import CareerModel
import CareerPages

/// Going in, coming out, and finding the way back.
extension State {
  var place: Place { navigation.place(in: dataset) }

  /// Goes in: to the detail, from there to the checklist or where the focused link leads.
  mutating func enter() -> [Effect] {
    switch navigation.focus {
    case .list:
      enterSelection()
    case .checklist:
      return toggle()
    case .detail:
      if let destination = focusedLink() { return follow(destination) }
      enterChecklist()
    case .progress:
      overlay = WeekBrowser()
    }
    return []
  }

  private mutating func enterSelection() {
    switch navigation.selected {
    case nil: message = Message(content(of: navigation.screen).emptyText)
    case .section(let name): unfold(.section(name))
    case .node(let path):
      if let shown = lists.careerTree?.place(insteadOf: path) {
        navigation.visits.leave(place, byEntering: true)
        navigation.reveal(shown)
      } else {
        enterDetail()
      }
    case .role(let role) where navigation.screen == .paths:
      navigation.visits.leave(place, byEntering: true)
      navigation.setPathRoot(role)
    default:
      if case .role(let role) = navigation.selected { navigation.chosenRole = role }
      enterDetail()
    }
  }

  /// The page begins at its top, also for somebody who has read on in it before.
  private mutating func enterDetail() {
    navigation.focus = .detail
    navigation.pane.reading = ReadingPlace()
  }

  private mutating func enterChecklist() {
    guard let role = navigation.pane.selected?.role, catalogue.role(role) != nil else {
      message = Message("This is as far in as it goes; \(key(.leave)) comes back.")
      return
    }
    navigation.chosenRole = role
    if PaneLayout(self).checklist != nil {
      navigation.focus = .checklist
    } else {
      go(to: .skills, byEntering: true)
      navigation.showsAllSkills = false
    }
  }

  /// Comes out by one step: range, narrowed list, whole screen, pane, then where one came from.
  mutating func leave() -> [Effect] {
    if navigation.rangeAnchor != nil {
      navigation.rangeAnchor = nil
    } else if navigation.focus != .detail, narrowing(of: navigation.activeList) != nil {
      navigation.activePane.filter[FilterField.name] = nil
    } else if navigation.isZoomed {
      navigation.isZoomed = false
    } else if navigation.focus == .checklist {
      navigation.focus = .detail
    } else if navigation.focus != .list {
      navigation.focus = .list
    } else if navigation.visits.cameByEntering(in: dataset) {
      return goBack()
    } else {
      message = Message("Nothing to come out of: \(key(.back)) goes back, \(key(.quit)) quits.")
    }
    return []
  }

  mutating func focusNeighbour(_ step: Int) {
    let visible = PaneLayout(self).visible
    guard !navigation.isZoomed, visible.count > 1, let index = visible.firstIndex(of: navigation.focus) else {
      message = Message("Only one pane is on the screen: \(key(.enter)) goes in, \(key(.leave)) comes out.")
      return
    }
    let others = (1..<visible.count).map { visible[(index + step * $0).round(visible.count)] }
    guard let next = others.first(where: canBeFocused) else {
      return message = nothingToRead
    }
    navigation.rangeAnchor = nil
    navigation.focus = next
  }

  /// Whether there is anything for the keys in a pane.
  private func canBeFocused(_ focus: Focus) -> Bool {
    switch focus {
    case .list: true
    case .detail, .checklist: !items(of: navigation.screen).isEmpty
    case .progress: lists.planTable?.hasProgress == true
    }
  }

  /// Shows another screen, with the selected role carried over to Skills and Paths.
  mutating func show(_ next: Screen) {
    guard next != navigation.screen else {
      navigation.focus = .list
      return
    }
    let carried = navigation.pane.selected?.role ?? (navigation.screen == .skills ? navigation.checklistRole : nil)
    let planned = navigation.screen == .plan ? catalogue.nextTarget(of: editing.profile)?.id : nil
    go(to: next, byEntering: next.tab != next)
    switch next {
    // From the plan come the skills that it is for.
    case .skills where carried ?? planned != nil:
      navigation.chosenRole = carried ?? planned
      navigation.showsAllSkills = false
    case .paths where carried != nil || navigation.pathRoot == nil:
      navigation.setPathRoot(carried ?? navigation.chosenRole ?? editing.profile.here)
    default: break
    }
  }

  mutating func go(to next: Screen, byEntering: Bool) {
    navigation.go(to: next, from: place, byEntering: byEntering)
  }

  /// Goes where a link leads; an address is opened outside.
  mutating func follow(_ destination: Destination) -> [Effect] {
    if let home = home(of: destination) { return open(home, for: .destination(destination)) }
    switch destination {
    case .url(let address): return [.openLink(address)]
    case .role(let role): visit(.role(role), on: .roles, focus: .detail)
    case .skill(let skill):
      if let role = navigation.pane.selected?.role { navigation.chosenRole = role }
      let isListed = navigation.chosenRole.flatMap(catalogue.role).map {
        $0.requirements.contains { $0.options.contains(skill) }
      }
      visit(.skill(skill), on: .skills, focus: .detail)
      navigation.showsAllSkills = isListed != true
    case .tutors: go(to: .tutors, byEntering: true)
    case .tutor(let tutor): visit(.tutor(tutor), on: .tutors, focus: .detail)
    case .topic(let topic): visit(.topic(topic), on: .guide, focus: .detail)
    }
    return []
  }

  /// Goes to what was chosen over the panes; a list on the screen beside it has the keys, for whoever looks on.
  mutating func choose(_ destination: Destination) -> [Effect] {
    if let home = home(of: destination) { return open(home, for: .choice(destination)) }
    let effects = follow(destination)
    switch destination {
    case .role, .skill, .tutor: if PaneLayout(self).list != nil { navigation.focus = .list }
    // A text is there to be read.
    case .topic, .tutors, .url: break
    }
    return effects
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
    bringForward(item, focus: focus)
  }

  /// Selects an item of the screen in front, whatever is filtered or folded there.
  mutating func bringForward(_ item: Item, focus: Focus) {
    navigation.focus = focus
    if let role = item.role { navigation.chosenRole = role }
    var pane = navigation.pane
    pane.selected = item
    pane.filter = [:]
    pane.toggled = pane.toggled.filter { !$0.isSection }
    navigation.revealed = item
    pane.reading = ReadingPlace()
    navigation.pane = pane
  }

  mutating func goBack() -> [Effect] {
    let here = place
    while let previous = navigation.visits.back(from: place) {
      // A link to where one was already leads back to the same place: going on is what is meant.
      if previous != here { return restore(previous) }
    }
    message = Message("This is where you began.")
    return []
  }

  mutating func goForward() -> [Effect] {
    guard let next = navigation.visits.forward(from: place) else {
      message = Message("There is nothing further on.")
      return []
    }
    return restore(next)
  }

  /// Stands where one was; in another source once that is in front.
  mutating func restore(_ place: Place) -> [Effect] {
    guard place.dataset == dataset else { return open(place.dataset, for: .place(place)) }
    navigation.restore(place)
    if let interests = place.interests { overlay = interests }
    return []
  }
}
