import CareerModel
import CareerPages

/// What the person asks of routes beside what their profile says; kept between runs.
public struct RouteChoice: Hashable, Codable, Sendable {
  /// Where routes begin while the person has not said where they are: the root of the career tree.
  var start: Role.ID?
  /// The role that was in front when routes were asked for.
  var destination: Role.ID?
  /// Whether they lead there although there is a target.
  var prefersDestination = false
  /// In the order they were chosen, as the next.
  var avoided: [Role.ID] = []
  var pinned: [Role.ID] = []
}

extension State {
  /// Where routes begin: where the person is, else at the root of the career tree; nil while nothing says.
  func routeStart() -> Role? {
    [editing.profile.here, navigation.routeChoice.start].lazy.compactMap { $0.flatMap(catalogue.role) }.first
  }

  /// The same as routes see it: who works elsewhere, or nowhere that is known, comes from another line of work; nil where
  /// there are no first jobs to go to.
  func routeBeginning() -> RouteStart? {
    let start = routeStart().map { RouteStart.role($0.id) }
    // Without levels there are no first jobs to change into.
    return catalogue.traits.hasLevels ? foreignBeginning ?? start ?? .otherWork : start ?? foreignBeginning
  }

  /// Where the person is, where that is in another source.
  private var foreignBeginning: RouteStart? {
    guard let here = editing.profile.here, catalogue.role(here) == nil, let home = elsewhere(here.rawValue) else {
      return nil
    }
    return .occupation(here, title: foreignRole(here)?.title ?? "your work in \(home.inSentence)")
  }

  /// Where routes lead: to the target, or to the role that was chosen instead; nil while there is neither.
  func routeEnd() -> Role? {
    let ends = [catalogue.goal(of: editing.profile), navigation.routeChoice.destination].compactMap {
      $0.flatMap(catalogue.role)
    }
    return navigation.routeChoice.prefersDestination ? ends.last : ends.first
  }

  /// The kinds of move that routes may use: all that the filter of the screen has not left out.
  var routeKinds: Set<MoveKind> {
    let leftOut = navigation.panes[.routes]?.filter ?? [:]
    return Set(MoveKind.published.filter { leftOut[$0.rawValue] == nil })
  }

  /// Whether anything is asked of routes beside their ends.
  var hasRouteConditions: Bool {
    !navigation.routeChoice.avoided.isEmpty || !navigation.routeChoice.pinned.isEmpty
      || routeKinds.count < MoveKind.published.count
  }

  /// Whether more routes are asked for than the first few.
  var showsMoreRoutes: Bool { navigation.panes[.routes]?.filter[RouteSetting.more] != nil }

  /// Whether there may be longer routes than those that are listed.
  var mayHaveMoreRoutes: Bool { !showsMoreRoutes && lists.routeList?.answer?.routes.count == RouteQuery.firstCount }

  /// What makes a route a good one, as far as the source tells, the usual first.
  ///
  /// Without hours that is the fewest moves: the fewest missing skills may be those of many undemanding jobs.
  var routeObjectives: [RouteObjective] {
    let told: [RouteObjective] = catalogue.traits.hasHours ? [.effort, .moves, .years] : [.moves, .effort]
    return told + (catalogue.traits.hasPay ? [.pay] : [])
  }

  /// What was chosen of these.
  var routeObjective: RouteObjective { order(of: .routes, among: routeObjectives) }

  /// The question that the screen answers; nil while its start or its end is not known.
  func routeQuery() -> RouteQuery? {
    guard let start = routeBeginning(), let end = routeEnd() else { return nil }
    let isKnown = { (role: Role.ID) in catalogue.role(role) != nil }
    return RouteQuery(
      from: start, to: end.id, by: routeObjective,
      count: showsMoreRoutes ? RouteQuery.counts.upperBound : RouteQuery.firstCount,
      avoiding: Set(navigation.routeChoice.avoided.filter(isKnown)),
      passing: Set(navigation.routeChoice.pinned.filter(isKnown)), using: routeKinds,
      allowingStepsDown: navigation.panes[.routes]?.filter[RouteSetting.stepsDown] != nil)
  }
}

/// What the filter of the screen holds beside kinds of move.
enum RouteSetting {
  static let stepsDown = "steps-down"
  static let more = "more"
  static let all = [stepsDown, more]
}

/// The routes of the screen.
struct RouteList: ListPart {
  /// What they depend on besides the catalogue.
  struct Key: Hashable {
    let revision: Int
    /// Nil while the start or the end is not known.
    let query: RouteQuery?
  }

  let key: Key
  /// Nil without a question.
  let answer: Routes?
  /// The straight way where it is shorter, the best, then the one of published steps alone where none of them is.
  let routes: [Route]
  let items: [Item]
  /// What going straight to the end takes, where routes are chains of related occupations; nil elsewhere.
  let straightWay: StraightWay?
  /// The stops that all routes but the straight way make, in the order of the first; rows leave them out.
  let sharedStops: [Int]
  private let positions: [Item: Int]

  init(_ key: Key, in state: State) {
    let context = state.pageContext
    self.key = key
    answer = key.query.map { Routes(answering: $0, for: context.learner) }
    routes = answer?.shown ?? []
    items = routes.map { route in .route(route.roles.map { context.catalogue.roles[$0].id }) }
    straightWay = key.query.flatMap { StraightWay(from: $0.start, to: $0.target, in: context) }
    let straight = answer?.straight
    sharedStops = RouteLine.sharedStops(of: routes.filter { $0 != straight })
    positions = Dictionary(items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func route(of item: Item?) -> Route? { item.flatMap { positions[$0] }.map { routes[$0] } }
}

extension State {
  /// The route in front; nil on other screens and while there is none.
  var selectedRoute: Route? {
    navigation.screen == .routes ? lists.routeList?.route(of: navigation.pane.selected) : nil
  }
}
