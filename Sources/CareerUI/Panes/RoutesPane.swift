import Canvas
import CareerModel
import CareerPages

/// The best routes to the target, or to a role that was chosen instead, on one axis of time.
struct RoutesPane: Pane {
  let state: State
  var catalogue: Catalogue { state.catalogue }

  var orders: [Arrangement] {
    state.routeObjectives.map { Arrangement(id: $0.rawValue, title: $0.title(inHours: hasHours)) }
  }

  var isReversible: Bool { false }

  private var hasHours: Bool { catalogue.traits.hasHours }

  var filters: [FilterField] {
    guard let start, let end, start.id != end.id else { return [] }
    let kinds = catalogue.moveKinds.map { kind in
      FilterField(
        id: kind.rawValue, title: "Moves: \(kind.text)", options: [Arrangement(id: "out", title: "left out")],
        open: "allowed")
    }
    let steps = FilterField(
      id: RouteSetting.stepsDown,
      title: catalogue.traits.hasLevels ? "Steps down to a lower level" : "Stops of more preparation than both ends",
      options: [Arrangement(id: "in", title: "allowed")], open: "left out")
    let more = FilterField(
      id: RouteSetting.more, title: "How many routes",
      options: [Arrangement(id: "all", title: "the best \(RouteQuery.counts.upperBound)")],
      open: "the best \(RouteQuery.firstCount)")
    return kinds + (catalogue.traits.hasLevels || catalogue.traits.hasPreparation ? [steps] : []) + [more]
  }

  var answer: Routes? { state.routeList?.answer }
  private var routes: [Route] { state.routeList?.routes ?? [] }
  var start: RouteStart? { state.routeBeginning() }
  var startTitle: String { start?.title(in: catalogue) ?? "" }
  var end: Role? { state.routeEnd() }

  // MARK: The list

  var listing: Listing { Listing(state.routeList?.items ?? []) }

  var heading: Line {
    let count = routes.count
    let position = count == 0 ? "" : " \((state.panes[.routes]?.index ?? 0) + 1)/\(count)"
    let line = Line("ROUTES\(position)", .heading) + Line(" ")
    guard let end else { return line + Line(catalogue.traits.isNamedInHeadings ? state.source.title : "", .dim) }
    return line + Line("to ", .dim) + Line(end.title, .strong) + Line(conditions.map { " · " + $0 }.joined(), .dim)
  }

  var subheading: Line {
    let pace =
      state.routeMap?.axis == nil ? "" : " · at \(StudyTime.text(minutes: state.profile.plan.minutesPerWeek)) a week"
    // Where there are no routes it stands with the reason.
    guard let straight = state.routeList?.straightWay, answer?.outcome == .found else {
      return start == nil ? Line() : Line("from ", .dim) + Line(startTitle) + Line(order + pace, .dim)
    }
    // In one piece, of which the end gives way where there is little room.
    return Line(straight.briefText) + Line("\(order) · from \(startTitle)", .dim)
  }

  /// By what they are ordered, and how sure that is.
  private var order: String {
    guard let answer, answer.outcome == .found else { return "" }
    let proven = answer.proven == 0 ? "" : "\(answer.proven) proven, then "
    // Of moves that nobody publishes no order is exact.
    let certainty = answer.isExact ? state.routeList?.straightWay == nil ? ", exact" : "" : ", \(proven)best found"
    return " · \(state.routeObjective.title(inHours: hasHours))\(certainty)"
  }

  /// What routes must keep to, in words.
  var conditions: [String] {
    let (avoided, pinned) = (state.routeChoice.avoided, state.routeChoice.pinned)
    let roles =
      avoided.compactMap(catalogue.rolePosition).map(RouteCondition.avoids)
      + pinned.compactMap(catalogue.rolePosition).map(RouteCondition.passes)
    return roles.map { $0.text(in: catalogue) { "with \($0.absence)" } }
      + MoveKind.published.filter { !state.routeKinds.contains($0) }.map { "with \($0.absence)" }
  }

  // MARK: The rows

  /// Whether rows say what they count as: by time, where moves take years.
  var hasCounts: Bool {
    state.routeObjective == .effort && answer?.routes.contains { $0.years.counted != nil } == true
  }

  /// The routes on an axis of time; nil where there is no room for it.
  var map: RouteMap? { state.routeMap.flatMap { $0.isWide ? $0 : nil } }

  /// What a line of a route stands in from its name.
  static let indent = 2

  var hasHeads: Bool { map != nil }

  func heads(width: Int) -> Line {
    guard let axis = map?.axis else { return Line() }
    return .blank(Self.indent) + axis.labels(in: state.look)
  }

  func rowHeight(width: Int) -> Int {
    guard let map else { return routes.isEmpty ? 1 : 2 }
    return map.needsTwoRows ? 4 : 3
  }

  func row(_ item: Item, width: Int) -> ListRow {
    guard let list = state.routeList, let route = list.route(of: item), let number = list.items.firstIndex(of: item)
    else { return .item(Line()) }
    let look = state.look
    let all = facts(width: width)
    let facts = all.line(of: route)
    let room = width - facts.columns(in: look) - RouteFacts.gap.count
    let rank = answer?.routes.firstIndex(of: route)
    let name =
      rank.map { Line("\($0 + 1) ", .dim) + self.name(of: route, columns: room - 2) } ?? unranked(route, columns: room)
    let head = Line.spread(name, facts, width: width, in: look)
    let lead = Line.blank(Self.indent)
    guard let map else {
      let date = all.date(of: route)
      let room = width - Self.indent - date.columns(in: look) - RouteFacts.gap.count
      return .block([head, Line.spread(lead + stops(of: route, columns: room), date, width: width, in: look)])
    }
    let isChosen = state.panes[.routes]?.selected == item
    let labels = map.labels(of: number, isChosen: isChosen).prefix(map.needsTwoRows ? 2 : 1)
    return .block([head] + ([map.line(of: number, isChosen: isChosen)] + labels).map { lead + $0 })
  }

  private static let leastForWay = 40

  /// "by way of Data Scientist": the stops that others do not make.
  private func name(of route: Route, columns: Int) -> Line {
    let shared = state.routeList?.sharedStops ?? []
    let isOnItsOwn = route.stops.dropLast().contains { !shared.contains($0.role) }
    // In little room the names say more than the words before them.
    let way = isOnItsOwn && columns >= Self.leastForWay ? RouteCondition.wayText : ""
    return Line(way, .dim)
      + RouteLine.between(route, without: shared, in: catalogue, columns: columns - way.count, look: state.look)
  }

  /// The name of a route that has no place in the order, and its way where there is room for that.
  private func unranked(_ route: Route, columns: Int) -> Line {
    guard route != answer?.straight else {
      return Line(StraightWay.title, .heading).truncated(to: max(1, columns), in: state.look)
    }
    let title = Line(Routes.publishedTitle, .heading)
    let rest = columns - title.columns(in: state.look) - 2
    guard rest >= Self.leastForWay else { return title.truncated(to: max(1, columns), in: state.look) }
    return title + Line("  ") + name(of: route, columns: rest)
  }

  /// "● → ○ Data Analyst → ◆", for little room.
  private func stops(of route: Route, columns: Int) -> Line {
    let look = state.look
    let arrow = Line(" \(look[.arrowRight]) ", .dim)
    let between = route.stops.dropLast().map { Line("\(look[.stop]) ") + Line(catalogue.roles[$0.role].title) }
    let ends = Line(look[.here], .accent)
    let line = between.reduce(ends) { $0 + arrow + $1 } + arrow + Line(look[.target], .accent)
    return line.truncated(to: max(1, columns), in: look)
  }

  private func facts(width: Int) -> RouteFacts {
    RouteFacts(of: routes, hasCounts: hasCounts, isOnAxis: map != nil, state: state, width: width)
  }

  func text(of item: Item) -> String {
    guard let route = state.routeList?.route(of: item) else { return "" }
    return RouteLine.titles(of: route.roles, in: catalogue)
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let route = state.routeList?.route(of: item) else { return [] }
    let titles = RouteLine.titles(of: route.roles, in: catalogue)
    let lines = min(2, Line(titles).wrapped(to: width, in: state.look).count)
    let facts = state.page(of: route).facts.prefix(4 - lines)
    return state.preview([("", Phrase(titles))] + facts, width: width)
  }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let route = state.routeList?.route(of: item) else { return Detail(width: width, look: state.look) }
    return RouteDetail(route: route, state: state, width: width).detail
  }

  // MARK: Without routes

  /// What can be begun from scratch, or where nothing leads to the end, in a source that has neither moves nor hours.
  var emptyBlocks: [Page.Block] {
    guard start == nil || answer?.outcome == .unreachable, let end else { return [] }
    return FirstSteps(to: end.id, in: state.pageContext)?.blocks ?? []
  }

  var emptyText: String {
    if catalogue.roles.isEmpty { return Notice.noRoles }
    let (roles, routes) = (state.key(.show(.roles)), state.key(.showRoutes))
    guard start != nil else {
      let here = state.key(.setHere)
      let scratch = emptyBlocks.isEmpty ? "" : " From scratch no published moves lead there: begin with these."
      return "Where do you start? Press \(roles), choose the role you have now, then \(here) and \(routes).\(scratch)"
    }
    guard let end else {
      if let note = state.foreignTargetNote { return note }
      return "Where to? Press \(roles), choose the role you want, then \(routes).\(wayToSimilar)"
    }
    switch answer?.outcome {
    case .alreadyThere:
      return "\(RoutesPage.alreadyThere(end.title)) Press \(roles), choose another role, then "
        + "\(state.key(.setTarget, in: .roles)) and \(routes).\(wayToSimilar)"
    case .unreachable:
      let nothing = state.routeList?.straightWay.map { "\($0.sentence) \($0.unreachable(from: startTitle))" }
      return
        "\(nothing ?? RoutesPage.unreachable(from: startTitle, to: end.title)) Key \(state.key(.show(.paths))) shows where they "
        + "lead, and \(state.key(.reversePaths, in: .paths)) there who gets to a role."
    case .blocked(let conditions):
      return RoutesPage.blocked(from: startTitle, to: end.title) + " "
        + conditions.map { $0.text(in: catalogue) { "with \($0.absence)" } }.joined(separator: ", ")
        + ". \(state.key(.clearRouteConditions)) allows all routes again."
    case .undecided:
      return RoutesPage.undecided(from: startTitle, to: end.title)
    case .unknown, .found, nil: return "This catalogue does not know these roles."
    }
  }
}

extension RoutesPane {
  /// What helps whoever does not know where to in a source without levels, which tells of no steps up.
  private var wayToSimilar: String {
    catalogue.traits.hasLevels
      ? "" : " \(state.key(.similar, in: .roles)) on the page of \(startTitle) shows roles like it."
  }
}

extension State {
  /// A route of the screen as its stations.
  func page(of route: Route) -> RoutePage {
    RoutePage(route, from: routeBeginning() ?? .otherWork, in: pageContext, today: today)
  }
}

extension MoveKind {
  /// "no sideways moves": what a route without this kind of move has.
  fileprivate var absence: String {
    switch self {
    case .promotion: "no promotions"
    case .lateral: "no sideways moves"
    case .specialise: "no specialising"
    case .leadership: "no moves into leadership"
    case .related: "no related occupations"
    case .similar: "no similar roles"
    case .changeOfField: "no change of field"
    }
  }
}
