import CareerModel

/// The routes of the screen.
struct RouteList: Sendable {
  /// What they depend on besides the catalogue.
  struct Key: Hashable {
    let revision: Int
    /// Nil while the start or the end is not known.
    let query: RouteQuery?
  }

  /// Nil without a question.
  let answer: Routes?
  /// What the list holds, best first.
  let items: [Item]
  /// How many stops all routes begin with; rows leave them out.
  let sharedStops: Int
  private let positions: [Item: Int]

  init(_ key: Key, for learner: Learner) {
    answer = key.query.map { Routes(answering: $0, for: learner) }
    items = (answer?.routes ?? []).map { route in .route(route.roles.map { learner.catalogue.roles[$0].id }) }
    sharedStops = RouteLine.sharedStops(of: answer?.routes ?? [])
    positions = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, $0) })
  }

  func route(of item: Item?) -> Route? { item.flatMap { positions[$0] }.flatMap { answer?.routes[$0] } }
}

extension State {
  /// The route in front; nil on other screens and while there is none.
  var selectedRoute: Route? { screen == .routes ? lists.routeList?.route(of: pane.selected) : nil }
}
