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
  /// The source in front, of which the panes above are; absent from sessions of releases with the built-in one alone.
  var front: Dataset?
  /// What the panes remember of other sources.
  var otherDatasets: [Dataset: DatasetPanes]?

  /// The source that was in front.
  public var dataset: Dataset { front ?? .standard }

  /// The names in the file, which are older than those of the code.
  private enum CodingKeys: String, CodingKey {
    case screen, panes, chosenRole, showsAllSkills, pathDirection, pathRoot, interests, routeChoice
    case front = "origin"
    case otherDatasets = "otherSources"
  }
}

extension State {
  public var session: Session {
    Session(
      screen: screen, panes: panes, chosenRole: chosenRole, showsAllSkills: showsAllSkills,
      pathDirection: pathDirection, pathRoot: pathRoot, interests: interests, routeChoice: routeChoice,
      front: dataset, otherDatasets: otherDatasets)
  }

  /// Takes up a session; where another source is in front than was then, its own panes come back.
  mutating func restore(_ session: Session) {
    screen = session.screen
    interests = session.interests
    otherDatasets = session.otherDatasets ?? [:]
    otherDatasets[session.dataset] = DatasetPanes(
      panes: session.panes, chosenRole: session.chosenRole, showsAllSkills: session.showsAllSkills,
      pathDirection: session.pathDirection, pathRoot: session.pathRoot,
      routeChoice: session.routeChoice ?? RouteChoice())
    datasetPanes = otherDatasets.removeValue(forKey: dataset) ?? DatasetPanes()
  }
}
