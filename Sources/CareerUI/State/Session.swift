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
  /// Absent from sessions of releases in which a target asked for nothing.
  var isTimeAsked: Bool?

  /// The source that was in front.
  public var dataset: Dataset { front ?? .standard }

  /// The names in the file, which are older than those of the code.
  private enum CodingKeys: String, CodingKey {
    case screen, panes, chosenRole, showsAllSkills, pathDirection, pathRoot, interests, routeChoice, isTimeAsked
    case front = "origin"
    case otherDatasets = "otherSources"
  }
}

extension State {
  public var session: Session {
    let panes = navigation.datasetPanes
    return Session(
      screen: navigation.screen, panes: panes.panes, chosenRole: panes.chosenRole,
      showsAllSkills: panes.showsAllSkills, pathDirection: panes.pathDirection, pathRoot: panes.pathRoot,
      interests: navigation.interests, routeChoice: panes.routeChoice, front: dataset,
      otherDatasets: datasets.remembered, isTimeAsked: navigation.isTimeAsked)
  }

  /// Takes up a session; where another dataset is in front than was then, its own panes come back.
  mutating func restore(_ session: Session) {
    navigation.screen = session.screen
    navigation.interests = session.interests
    navigation.isTimeAsked = session.isTimeAsked ?? false
    datasets.remembered = session.otherDatasets ?? [:]
    datasets.remembered[session.dataset] = DatasetPanes(
      panes: session.panes, chosenRole: session.chosenRole, showsAllSkills: session.showsAllSkills,
      pathDirection: session.pathDirection, pathRoot: session.pathRoot,
      routeChoice: session.routeChoice ?? RouteChoice())
    navigation.datasetPanes = datasets.remembered.removeValue(forKey: dataset) ?? DatasetPanes()
  }
}
