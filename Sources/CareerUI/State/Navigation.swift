import CareerModel

/// Where the person is: the screen and the pane in front, what each screen remembers, and the way back.
///
///     state.navigation.screen          // .roles
///     state.panes[.skills]?.selected   // the same value, read as a part of the state
public struct Navigation: Sendable {
  public internal(set) var screen: Screen = .roles
  public internal(set) var focus: Focus = .list
  /// Whether the focused pane has the screen to itself.
  public internal(set) var isZoomed = false
  public internal(set) var panes: [Screen: PaneState] = [:]
  private var checklistPlaces = ChecklistPlaces()
  /// The role that Skills and Paths speak of: the one last looked at.
  public internal(set) var chosenRole: Role.ID?
  /// Whether Skills lists every skill although a role is chosen.
  public internal(set) var showsAllSkills = false
  public internal(set) var pathDirection: PathDirection = .forwards
  /// The role that the career tree starts from, when it is not the chosen one.
  public internal(set) var pathRoot: Role.ID?
  /// Whether Paths lists all fields with their roles, to choose where a tree starts.
  public internal(set) var showsFields = false
  public internal(set) var routeChoice = RouteChoice()
  public internal(set) var interests: Set<Track.ID> = []
  /// What was left out of the ticks for what a role asks for, by the roles that were answered for.
  var leftOut: [Role.ID: Set<Skill.ID>] = [:]
  /// Whether a target has asked for the hours and the budget of the plan.
  var isTimeAsked = false
  public internal(set) var visits = Visits()
  /// The place that is being left for another dataset, while that comes to the front.
  var departure: Place?
  /// The week that the keys are on in the progress beneath the plan, counted back from this one.
  public internal(set) var weeksBack = 0
  /// An item to bring into sight although its section is folded.
  var revealed: Item?
  /// Where a range of marks began.
  public internal(set) var rangeAnchor: Item?
  /// Whether the next key is the letter to go to.
  public internal(set) var awaitsLetter = false

  /// What the screen in front remembers.
  public internal(set) var pane: PaneState {
    get { panes[screen] ?? PaneState() }
    set { panes[screen] = newValue }
  }

  /// The list that the keys move in: the screen's own, or the checklist beside a role.
  var activeList: Screen { focus == .checklist ? .skills : screen }

  /// What that list remembers.
  var activePane: PaneState {
    get { panes[activeList] ?? PaneState() }
    set { panes[activeList] = newValue }
  }

  var selected: Item? { panes[activeList]?.selected }

  /// Where in the list that has the keys the selection is.
  var index: Int { panes[activeList]?.index ?? 0 }

  /// The role whose checklist Skills shows; nil for all skills.
  public var checklistRole: Role.ID? {
    if screen == .roles { return panes[.roles]?.selected?.role ?? chosenRole }
    return showsAllSkills ? nil : chosenRole
  }

  /// The place in front, in a dataset.
  func place(in dataset: Dataset) -> Place {
    Place(
      dataset: dataset, screen: screen, focus: focus, selected: pane.selected, reading: pane.reading,
      chosenRole: chosenRole, showsAllSkills: showsAllSkills, pathRoot: pathRoot)
  }

  /// Leaves a place for a screen.
  mutating func go(to next: Screen, from place: Place, byEntering: Bool) {
    visits.leave(departure ?? place, byEntering: byEntering)
    screen = next
    focus = .list
    isZoomed = false
    rangeAnchor = nil
  }

  /// Stands where one was, of the dataset in front.
  mutating func restore(_ place: Place) {
    screen = place.screen
    focus = place.focus
    chosenRole = place.chosenRole
    showsAllSkills = place.showsAllSkills
    pathRoot = place.pathRoot
    isZoomed = false
    rangeAnchor = nil
    pane.selected = place.selected
    pane.reading = place.reading
  }

  /// Gives the keys to the list of another dataset, whose panes know where they stand.
  mutating func takeUp(_ remembered: DatasetPanes) {
    datasetPanes = remembered
    checklistPlaces.leave()
    (focus, isZoomed, awaitsLetter, rangeAnchor) = (.list, false, false, nil)
  }

  /// What the panes remember of the dataset in front.
  var datasetPanes: DatasetPanes {
    get {
      DatasetPanes(
        panes: panes, chosenRole: chosenRole, showsAllSkills: showsAllSkills, pathDirection: pathDirection,
        pathRoot: pathRoot, routeChoice: routeChoice)
    }
    set {
      panes = newValue.panes
      chosenRole = newValue.chosenRole
      showsAllSkills = newValue.showsAllSkills
      pathDirection = newValue.pathDirection
      pathRoot = newValue.pathRoot
      routeChoice = newValue.routeChoice
    }
  }

  // MARK: Checklists

  /// Takes the pane of the checklists to that of the role in front; a selection that was made on the way there is kept.
  mutating func turnChecklist() {
    let role = checklistRole
    checklistPlaces.turn(&panes[.skills, default: PaneState()], to: role, keepsSelection: revealed != nil)
  }

  /// Remembers where one stands in the checklist on the screen.
  mutating func rememberChecklist() { if let pane = panes[.skills] { checklistPlaces.remember(pane) } }

  // MARK: The career tree

  mutating func setPathRoot(_ role: Role.ID?) {
    guard role != pathRoot || showsFields else { return }
    showsFields = false
    pathRoot = role
    panes[.paths] = PaneState()
  }

  mutating func reversePaths() {
    showsFields = false
    pathDirection = pathDirection == .forwards ? .backwards : .forwards
    panes[.paths] = PaneState()
  }

  func isUnfolded(_ path: [Role.ID]) -> Bool { CareerTree.isUnfolded(path, toggled: panes[.paths]?.toggled ?? []) }

  /// Makes a node of the tree visible and selects it.
  mutating func reveal(_ path: [Role.ID]) {
    for length in 1..<max(1, path.count) where !isUnfolded(Array(path.prefix(length))) {
      panes[.paths, default: PaneState()].toggled.formSymmetricDifference([.node(Array(path.prefix(length)))])
    }
    pane.selected = .node(path)
    pane.reading = ReadingPlace()
  }
}

/// What the panes remember of one dataset while another is in front, and between runs.
struct DatasetPanes: Hashable, Codable, Sendable {
  var panes: [Screen: PaneState] = [:]
  var chosenRole: Role.ID?
  var showsAllSkills = false
  var pathDirection: PathDirection = .forwards
  var pathRoot: Role.ID?
  var routeChoice = RouteChoice()
}
