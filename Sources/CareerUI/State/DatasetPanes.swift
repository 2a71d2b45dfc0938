import CareerModel

/// What the panes remember of one source while another is in front, and between runs.
struct DatasetPanes: Hashable, Codable, Sendable {
  var panes: [Screen: PaneState] = [:]
  var chosenRole: Role.ID?
  var showsAllSkills = false
  var pathDirection: PathDirection = .forwards
  var pathRoot: Role.ID?
  var routeChoice = RouteChoice()
}

extension State {
  /// What the panes remember of the source in front.
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
}
