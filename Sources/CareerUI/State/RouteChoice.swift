import CareerModel

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
    [profile.here, routeChoice.start].lazy.compactMap { $0.flatMap(catalogue.role) }.first
  }

  /// Where routes lead: to the target, or to the role that was chosen instead; nil while there is neither.
  func routeEnd() -> Role? {
    let ends = [profile.target, routeChoice.destination]
    return (routeChoice.prefersDestination ? ends.reversed() : ends).lazy.compactMap { $0.flatMap(catalogue.role) }
      .first
  }

  /// The kinds of move that routes may use: all that the filter of the screen has not left out.
  var routeKinds: Set<MoveKind> {
    let leftOut = panes[.routes]?.filter ?? [:]
    return Set(MoveKind.published.filter { leftOut[$0.rawValue] == nil })
  }

  /// Whether anything is asked of routes beside their ends.
  var hasRouteConditions: Bool {
    !routeChoice.avoided.isEmpty || !routeChoice.pinned.isEmpty || routeKinds.count < MoveKind.published.count
  }

  /// The question that the screen answers; nil while its start or its end is not known.
  func routeQuery() -> RouteQuery? {
    guard let start = routeStart(), let end = routeEnd() else { return nil }
    let isKnown = { (role: Role.ID) in catalogue.role(role) != nil }
    return RouteQuery(
      from: start.id, to: end.id, avoiding: Set(routeChoice.avoided.filter(isKnown)),
      passing: Set(routeChoice.pinned.filter(isKnown)), using: routeKinds)
  }
}
