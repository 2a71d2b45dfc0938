import Canvas
import CareerModel

/// Asking for routes, taking one, and saying what they must keep to.
extension State {
  /// Shows the routes to the target, or without one to the role in front; on their own screen turns to the other of
  /// the two.
  mutating func showRoutes() {
    guard navigation.screen != .routes else { return turnRoutes() }
    let selected = subjectRole()?.id
    if navigation.screen == .paths { navigation.routeChoice.start = lists.careerTree?.root }
    if navigation.screen == .roles { navigation.routeChoice.start = navigation.pathRoot }
    let start = routeBeginning()?.id
    if let selected, selected != start { navigation.routeChoice.destination = selected }
    let leadsToTarget = catalogue.goal(of: editing.profile).map { catalogue.role($0) != nil && $0 != start } ?? false
    navigation.routeChoice.prefersDestination = !leadsToTarget
    go(to: .routes, byEntering: true)
    navigation.panes[.routes]?.beginAnew()
  }

  private mutating func turnRoutes() {
    guard let other = otherRouteEnd() else {
      return message = Message(
        "Routes lead one way only: choose a role in \(Screen.roles.title) (\(key(.show(.roles)))), then \(key(.showRoutes))."
      )
    }
    navigation.routeChoice.prefersDestination.toggle()
    navigation.panes[.routes]?.beginAnew()
    navigation.focus = .list
    message = Message(
      navigation.routeChoice.prefersDestination ? "Routes to \(other.title)." : "Routes to your target, \(other.title)."
    )
  }

  /// The role that routes could lead to instead: the target, or the one that was in front when they were asked for.
  func otherRouteEnd() -> Role? {
    let other =
      navigation.routeChoice.prefersDestination
      ? catalogue.goal(of: editing.profile) : navigation.routeChoice.destination
    let taken = [routeBeginning()?.id, routeEnd()?.id]
    return taken.contains(other) ? nil : other.flatMap(catalogue.role)
  }

  /// Makes the stops of the route in front the targets, the next one first; the screen goes on showing the routes to the
  /// same role.
  mutating func takeRoute() -> [Effect] {
    guard let route = selectedRoute, let first = route.stops.first, let last = route.stops.last else {
      message = noRoute
      return []
    }
    let stops = route.stops
    let (next, end) = (catalogue.roles[first.role], catalogue.roles[last.role])
    let targets = targets(taking: route)
    guard editing.profile.targets != targets else {
      message = Message(
        stops.count == 1
          ? "\(end.title) is your target already."
          : "You have taken this route already: \(next.title) is its next step.")
      return []
    }
    navigation.routeChoice.destination = end.id
    navigation.routeChoice.prefersDestination = true
    let former = catalogue.targets(of: editing.profile)
    let effects = apply(
      ProfileEdit(
        next.id == end.id ? "target \(end.title)" : "route to \(end.title)",
        [.targets(from: editing.profile.targets, to: targets)]))
    let step = next.id == end.id ? "" : ", step 1 of \(stops.count) to \(end.title)"
    message = Message("\(next.title) is your target now\(step)\(instead(of: former)).", .done)
    return effects
  }

  /// The targets of who takes a route: its stops.
  func targets(taking route: Route) -> [Target] {
    TakenRoute.targets(of: route.stops.map { catalogue.roles[$0.role].id })
  }

  /// Lists longer routes beside the best few, or no longer.
  mutating func toggleMoreRoutes() {
    let showsMore = showsMoreRoutes
    navigation.panes[.routes, default: PaneState()].filter[RouteSetting.more] = showsMore ? nil : "all"
    message = Message(
      showsMore ? "The best \(RouteQuery.firstCount) only." : "Up to \(RouteQuery.counts.upperBound), the best first.")
  }

  // MARK: Conditions

  /// Leaves a stop out of all routes; where that left no route, takes the last such wish back.
  mutating func avoidStop() {
    guard let route = selectedRoute else {
      guard let last = navigation.routeChoice.avoided.popLast().flatMap(catalogue.role) else {
        return message = noRoute
      }
      return message = Message("\(last.title) is no longer avoided.")
    }
    guard let stop = stopInFront(of: route) else { return }
    navigation.routeChoice.pinned.removeAll { $0 == stop.id }
    navigation.routeChoice.avoided.append(stop.id)
    message = Message("Without \(stop.title). \(key(.clearRouteConditions)) allows everything again.")
  }

  /// Has every route pass a stop, or no longer.
  mutating func pinStop() {
    guard let route = selectedRoute else {
      guard let last = navigation.routeChoice.pinned.popLast().flatMap(catalogue.role) else { return message = noRoute }
      return message = Message("\(last.title) is no longer pinned.")
    }
    guard let stop = stopInFront(of: route) else { return }
    guard !navigation.routeChoice.pinned.contains(stop.id) else {
      navigation.routeChoice.pinned.removeAll { $0 == stop.id }
      return message = Message("Routes need no longer pass \(stop.title).")
    }
    navigation.routeChoice.pinned.append(stop.id)
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
    navigation.routeChoice.avoided = []
    navigation.routeChoice.pinned = []
    let kept = navigation.panes[.routes]?.filter.filter { RouteSetting.all.contains($0.key) } ?? [:]
    navigation.panes[.routes]?.filter = kept
    message = Message("All routes are allowed again.")
  }

  private var noRoute: Message { Message("There is no route in front.") }
}
