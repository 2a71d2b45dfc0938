import CareerModel

/// Where the person was, kept between runs.
public struct Session: Hashable, Codable, Sendable {
  var screen: Screen
  var panes: [Screen: PaneState]
  var chosenRole: Role.ID?
  var showsAllSkills: Bool
  var pathDirection: PathDirection
  var pathRoot: Role.ID?
  var interests: Set<Track.ID>
  /// Absent from sessions of releases without routes.
  var routeChoice: RouteChoice?
}

extension State {
  public var session: Session {
    Session(
      screen: screen, panes: panes, chosenRole: chosenRole, showsAllSkills: showsAllSkills,
      pathDirection: pathDirection, pathRoot: pathRoot, interests: interests, routeChoice: routeChoice)
  }

  mutating func restore(_ session: Session) {
    screen = session.screen
    panes = session.panes
    chosenRole = session.chosenRole
    showsAllSkills = session.showsAllSkills
    pathDirection = session.pathDirection
    pathRoot = session.pathRoot
    interests = session.interests
    routeChoice = session.routeChoice ?? RouteChoice()
  }
}
