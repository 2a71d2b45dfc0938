import Canvas
import CareerModel

/// Asking for routes, taking one, and saying what they must keep to.
extension State {
  /// Shows the routes to the target, or without one to the role in front; on their own screen turns to the other of
  /// the two.
  mutating func showRoutes() {
    guard screen != .routes else { return turnRoutes() }
    let selected = subjectRole()?.id
    if screen == .paths { routeChoice.start = lists.careerTree?.root }
    if screen == .roles { routeChoice.start = pathRoot }
    let start = routeStart()?.id
    if let selected, selected != start { routeChoice.destination = selected }
    let leadsToTarget = profile.target.map { catalogue.role($0) != nil && $0 != start } ?? false
    routeChoice.prefersDestination = !leadsToTarget
    go(to: .routes, byEntering: true)
    panes[.routes]?.selected = nil
    panes[.routes]?.index = 0
  }

  private mutating func turnRoutes() {
    guard let other = otherRouteEnd() else {
      return message = Message(
        "Routes lead one way only: choose a role in \(Screen.roles.title) (\(key(.show(.roles)))), then \(key(.showRoutes))."
      )
    }
    routeChoice.prefersDestination.toggle()
    panes[.routes]?.selected = nil
    panes[.routes]?.index = 0
    focus = .list
    message = Message(
      routeChoice.prefersDestination ? "Routes to \(other.title)." : "Routes to your target, \(other.title).")
  }

  /// The role that routes could lead to instead: the target, or the one that was in front when they were asked for.
  func otherRouteEnd() -> Role? {
    let other = routeChoice.prefersDestination ? profile.target : routeChoice.destination
    let taken = [routeStart()?.id, routeEnd()?.id]
    return taken.contains(other) ? nil : other.flatMap(catalogue.role)
  }

  /// Makes the next stop of the route in front the target; the screen goes on showing the routes to the same role.
  mutating func takeRoute() -> [Effect] {
    guard let stops = selectedRoute?.stops, let first = stops.first, let last = stops.last else {
      message = noRoute
      return []
    }
    let (next, end) = (catalogue.roles[first.role], catalogue.roles[last.role])
    guard profile.target != next.id else {
      message = Message("\(next.title) is your target already: it is the next step.")
      return []
    }
    routeChoice.destination = end.id
    routeChoice.prefersDestination = true
    message = Message(
      next.id == end.id
        ? "\(next.title) is your target now." : "\(next.title) is your target now, the first step to \(end.title).")
    return apply(
      ProfileEdit(
        "target \(next.title)", [.targets(from: profile.targets, to: [Target(role: next.id)])]))
  }

  // MARK: Conditions

  /// Leaves a stop out of all routes; where that left no route, takes the last such wish back.
  mutating func avoidStop() {
    guard let route = selectedRoute else {
      guard let last = routeChoice.avoided.popLast().flatMap(catalogue.role) else { return message = noRoute }
      return message = Message("\(last.title) is no longer avoided.")
    }
    guard let stop = stopInFront(of: route) else { return }
    routeChoice.pinned.removeAll { $0 == stop.id }
    routeChoice.avoided.append(stop.id)
    message = Message("Without \(stop.title). \(key(.clearRouteConditions)) allows everything again.")
  }

  /// Has every route pass a stop, or no longer.
  mutating func pinStop() {
    guard let route = selectedRoute else {
      guard let last = routeChoice.pinned.popLast().flatMap(catalogue.role) else { return message = noRoute }
      return message = Message("\(last.title) is no longer pinned.")
    }
    guard let stop = stopInFront(of: route) else { return }
    guard !routeChoice.pinned.contains(stop.id) else {
      routeChoice.pinned.removeAll { $0 == stop.id }
      return message = Message("Routes need no longer pass \(stop.title).")
    }
    routeChoice.pinned.append(stop.id)
    message = Message("By way of \(stop.title) only. \(key(.pinStop)) on it again allows others.")
  }

  /// The stop that a wish is about: that of the focused link, else the last before the end.
  private mutating func stopInFront(of route: Route) -> Role? {
    let between = route.stops.dropLast().map { catalogue.roles[$0.role] }
    if case .role(let role) = focusedLink() {
      let stop = between.first { $0.id == role }
      if stop == nil { message = Message("Every route begins or ends there. Choose a stop between.") }
      return stop
    }
    if between.isEmpty { message = Message("This route goes straight there: it has no stop between.") }
    return between.last
  }

  mutating func clearRouteConditions() {
    guard hasRouteConditions else {
      return message = Message(
        "All routes are allowed: \(key(.avoidStop)) avoids a stop, \(key(.pinStop)) pins one, \(key(.openFilter)) "
          + "leaves out kinds of move.")
    }
    routeChoice.avoided = []
    routeChoice.pinned = []
    panes[.routes]?.filter = [:]
    message = Message("All routes are allowed again.")
  }

  private var noRoute: Message { Message("There is no route in front.") }
}
