/// Finds routes from one role to another under changing conditions.
struct RouteFinder {
  let start: RouteStart
  /// The position of a role.
  let target: Int
  let learner: Learner
  let work: Int

  typealias Answer = (routes: [Route], isExact: Bool, proven: Int)

  func routes(by objective: RouteObjective, count: Int, under conditions: RouteConditions) -> Answer {
    guard let (graph, pinned) = graph(under: conditions) else { return ([], true, 0) }
    let count = min(max(count, RouteQuery.counts.lowerBound), RouteQuery.counts.upperBound)
    let pay = RoutePay(in: learner.catalogue)
    func found(by measure: some RouteMeasure) -> Answer {
      let search = RouteSearch(in: graph, passing: pinned, by: measure, count: count, work: work)
      let routes = search.found.map(\.arcs)
      let describer = RouteDescriber(of: routes, in: graph, pay: pay, for: learner)
      return (routes.map(describer.route), search.isExact, search.proven)
    }
    return switch objective {
    case .effort: found(by: EffortMeasure(in: graph, passing: pinned + [graph.target], for: learner))
    case .moves: found(by: FewestMovesMeasure(in: graph, passing: pinned + [graph.target], for: learner))
    case .years:
      found(by: MoveMeasure(in: graph) { RouteCost(lacks: $0.years == nil ? 1 : 0, amount: $0.years ?? 0) })
    case .pay:
      found(
        by: PayMeasure(
          in: graph,
          amounts: graph.roles.map { $0.flatMap { pay.amount(of: pay.headline(of: $0))?.hundredths } }))
    }
  }

  /// The route of fewest moves, where that is fewer than some route's and the source has no hours; else nil.
  ///
  /// There the fewest missing skills may be those of a long way round.
  func shorter(than route: Route, under conditions: RouteConditions) -> Route? {
    guard !learner.catalogue.traits(ofRole: target).hasHours, route.stops.count > 1 else { return nil }
    return routes(by: .moves, count: 1, under: conditions).routes.first { $0.stops.count < route.stops.count }
  }

  /// The way straight to the target, where the source has no hours and that misses fewer skills than each of some routes.
  ///
  /// A chain of related occupations gathers what none but its stops ask for. Nil where a role has to be passed or a kind of
  /// move to be used, where it is not known what the target asks for, and where the best is not what takes least.
  func straighter(
    than routes: [Route], by objective: RouteObjective, under conditions: RouteConditions
  ) -> Route? {
    let catalogue = learner.catalogue
    guard objective == .effort || objective == .moves, conditions.pinned.isEmpty,
      conditions.kinds.isSuperset(of: MoveKind.published), catalogue.isRated(target),
      start.isRole, let id = start.id, let from = catalogue.rolePosition(id),
      !catalogue.traits(ofRole: target).hasHours, !catalogue.traits(ofRole: from).hasHours
    else { return nil }
    let route = Route(straightTo: target, from: from, paying: RoutePay(in: catalogue), for: learner)
    return routes.allSatisfy { route.toGo.missing.count < $0.toGo.missing.count } ? route : nil
  }

  /// The best route of published steps alone; nil where there is none, where none is proven within the bound of work, and
  /// where another passes the same roles.
  func published(by objective: RouteObjective, under conditions: RouteConditions, besides others: [Route]) -> Route? {
    // Whoever starts elsewhere begins by a change of field, which is our judgement.
    guard start.isRole else { return nil }
    let answer = routes(by: objective, count: 1, under: conditions.published)
    guard answer.proven > 0, let route = answer.routes.first else { return nil }
    return others.contains { $0.roles == route.roles } ? nil : route
  }

  /// What lies on the ways that the conditions allow, and the numbers of the roles to pass in it; nil where no route
  /// can.
  private func graph(under conditions: RouteConditions) -> (RouteGraph, pinned: [Int])? {
    guard let graph = RouteGraph(from: start, to: target, under: conditions, in: learner.catalogue) else { return nil }
    let passed = conditions.pinned.subtracting([graph.roles[graph.start], target].compactMap(\.self)).sorted()
    let pinned = passed.compactMap(graph.number)
    return pinned.count == passed.count ? (graph, pinned) : nil
  }

  /// Whether a route was found, within the bound of work.
  private func hasRoute(under conditions: RouteConditions) -> Bool {
    guard let (graph, pinned) = graph(under: conditions) else { return false }
    let anyRoute = MoveMeasure(in: graph) { _ in RouteCost() }
    return !RouteSearch(in: graph, passing: pinned, by: anyRoute, count: 1, work: work).found.isEmpty
  }

  /// Whether a route leads to the target without steps down, whatever else the conditions ask for.
  func leadsUp(under conditions: RouteConditions) -> Bool { hasRoute(under: conditions.dropped.rising) }

  /// Why no route meets the conditions: all are dropped, then taken up again one by one where a route is left.
  ///
  /// Steps down and changes of field stay as they are. Kinds come last, so that where giving up either would do, a kind
  /// is named and not a role.
  func obstacle(to conditions: RouteConditions) -> Routes.Outcome {
    var kept = conditions.dropped
    guard hasRoute(under: kept) else { return .unreachable }
    var dropped: [RouteCondition] = []
    for condition in conditions.all {
      let stricter = kept.adding(condition)
      if hasRoute(under: stricter) { kept = stricter } else { dropped.append(condition) }
    }
    return .blocked(by: dropped)
  }
}

/// What a query asks of every route, by position.
struct RouteConditions {
  private(set) var avoided: Set<Int> = []
  private(set) var pinned: Set<Int> = []
  private(set) var kinds = Set(MoveKind.published)
  private(set) var allowsStepsDown = false
  private var takesJudgement = true

  init(of query: RouteQuery, in catalogue: Catalogue) {
    avoided = Set(query.avoided.compactMap(catalogue.rolePosition))
    pinned = Set(query.pinned.compactMap(catalogue.rolePosition))
    kinds = query.kinds
    allowsStepsDown = query.allowsStepsDown
  }

  private init(kinds: Set<MoveKind>, allowsStepsDown: Bool) {
    self.kinds = kinds
    self.allowsStepsDown = allowsStepsDown
  }

  /// No roles to avoid or to pass, and every published kind of move.
  var dropped: RouteConditions {
    RouteConditions(
      kinds: Set(MoveKind.published).union(kinds), allowsStepsDown: allowsStepsDown)
  }

  /// The same without steps down.
  var rising: RouteConditions {
    var rising = self
    rising.allowsStepsDown = false
    return rising
  }

  /// The same with steps down and a change of field.
  var relaxed: RouteConditions {
    var relaxed = self
    relaxed.kinds.insert(.changeOfField)
    relaxed.allowsStepsDown = true
    return relaxed
  }

  /// The same with published steps alone.
  var published: RouteConditions {
    var published = self
    published.kinds.formIntersection(MoveKind.steps)
    published.takesJudgement = false
    return published
  }

  /// Whether routes may use a move, apart from where it leads.
  func allow(_ move: Move) -> Bool { kinds.contains(move.kind) && (takesJudgement || !move.isEditorial) }

  /// One by one: roles to avoid and to pass in the catalogue's order, then kinds that are excluded.
  var all: [RouteCondition] {
    avoided.sorted().map(RouteCondition.avoids) + pinned.sorted().map(RouteCondition.passes)
      + MoveKind.published.filter { !kinds.contains($0) }.map(RouteCondition.excludes)
  }

  func adding(_ condition: RouteCondition) -> RouteConditions {
    var stricter = self
    switch condition {
    case .avoids(let role): stricter.avoided.insert(role)
    case .passes(let role): stricter.pinned.insert(role)
    case .excludes(let kind): stricter.kinds.remove(kind)
    }
    return stricter
  }
}
