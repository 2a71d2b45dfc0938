import HeapModule

/// Finds the best routes of a graph, best first: the draft with the least cost that it could still have is lengthened,
/// until as many as are asked for have come out complete (best-first branch and bound; with exact bounds this is A*).
///
/// A complete route comes out only when no other could cost less, or cost the same and stand before it by ids. No draft
/// is lengthened that cannot reach the target and the roles to pass without visiting a role twice, or that makes all
/// stops of a route found: what becomes of it is that route with more. Who changes field begins at the foot of a ladder,
/// and only goes up from there.
struct RouteSearch<Measure: RouteMeasure> {
  struct Found {
    let arcs: [RouteGraph.Arc]
    let cost: RouteCost
  }

  /// Best first; where the work ran out, the proven ones and then the best of what was found.
  private(set) var found: [Found] = []
  /// How many of them, from the first, are proven to be the best.
  private(set) var proven = 0
  /// Whether they are the best, and all where they are fewer than asked for.
  private(set) var isExact = false

  private let graph: RouteGraph
  private let count: Int
  private let anyOutlook: RouteOutlook
  /// That of who has changed field.
  private let risingOutlook: RouteOutlook
  private var measure: Measure
  private var waiting = Heap<RouteDraft>()
  /// The stops between start and target of each route found.
  private var foundStops: [[Int]] = []
  /// The best complete drafts in order, at most as many as are asked for.
  private var complete: [RouteDraft] = []
  /// The draft that the measure stands at.
  private var arcs: [RouteGraph.Arc] = []
  private var onRoute: [Bool]
  /// How many more roles may be looked at.
  private var work: Int

  /// `pinned` are roles of the graph, neither the start nor the target.
  init(in graph: RouteGraph, passing pinned: [Int], by measure: Measure, count: Int, work: Int) {
    self.graph = graph
    self.count = count
    self.measure = measure
    self.work = work
    anyOutlook = RouteOutlook(in: graph, passing: pinned)
    risingOutlook = RouteOutlook(in: graph.rising, passing: pinned)
    onRoute = Array(repeating: false, count: graph.roles.count)
    onRoute[graph.start] = true
    search()
  }

  private mutating func search() {
    if anyOutlook.canPassAll { lengthen(nil) }
    while found.count < count, work > 0, let draft = waiting.popMin() {
      stand(at: draft.arcs)
      if draft.arc.to == graph.target {
        if !isMore { take(Found(arcs: draft.arcs, cost: draft.bound)) }
      } else if let closed, outlook.canFinish(from: draft.arc.to, visited: closed, work: &work) {
        lengthen(draft)
      }
    }
    proven = found.count
    isExact = found.count == count || work > 0
    if !isExact { addBestFound() }
  }

  private var hasChangedField: Bool { arcs.first?.changesField ?? false }
  private var outlook: RouteOutlook { hasChangedField ? risingOutlook : anyOutlook }

  private mutating func take(_ route: Found) {
    found.append(route)
    foundStops.append(route.arcs.dropLast().map(\.to))
  }

  /// Whether the draft that the measure stands at makes all stops of a route found.
  private var isMore: Bool { foundStops.contains { $0.allSatisfy { onRoute[$0] } } }

  /// The roles that the draft which the measure stands at has passed or cannot pass; nil where it is more of a route found.
  ///
  /// The only stop of a route found that it lacks is closed to it.
  private var closed: [Bool]? {
    var closed = onRoute
    for stops in foundStops {
      let lacking = stops.filter { !onRoute[$0] }
      if lacking.isEmpty { return nil }
      if lacking.count == 1 { closed[lacking[0]] = true }
    }
    return closed
  }

  /// Adds the drafts that are longer by one stop than the one that the measure stands at.
  private mutating func lengthen(_ draft: RouteDraft?) {
    for arc in graph.arcs[arcs.last?.to ?? graph.start] where !onRoute[arc.to] {
      guard work > 0 else { return }
      if hasChangedField, arc.isStepDown { continue }
      work -= 1
      if arc.to == graph.target, !outlook.hasPassedAll(visited: onRoute) { continue }
      enter(arc)
      defer { leave() }
      if isMore { continue }
      var bound = measure.leastCost(work: &work)
      bound.moves = arcs.count + outlook.fewestMoves(from: arc.to, visited: onRoute)
      let longer = RouteDraft(arc, after: draft, bound: bound)
      waiting.insert(longer)
      if arc.to == graph.target { keepComplete(longer) }
    }
  }

  private mutating func keepComplete(_ draft: RouteDraft) {
    complete.insert(draft, at: complete.firstIndex { draft < $0 } ?? complete.count)
    if complete.count > count { complete.removeLast() }
  }

  private mutating func enter(_ arc: RouteGraph.Arc) {
    measure.enter(arc)
    arcs.append(arc)
    onRoute[arc.to] = true
  }

  private mutating func leave() {
    measure.leave()
    onRoute[arcs.removeLast().to] = false
  }

  private mutating func stand(at route: [RouteGraph.Arc]) {
    let shared = zip(arcs, route).prefix { $0.to == $1.to }.count
    while arcs.count > shared { leave() }
    for arc in route[shared...] { enter(arc) }
  }
}

extension RouteSearch {
  /// How many of the waiting drafts are finished for every route asked for, when the work has run out.
  private static var draftsFinished: Int { 10 }

  /// Adds the best complete drafts, and the most promising others led to the target by few moves.
  private mutating func addBestFound() {
    var others = complete.dropFirst(found.count).map { Found(arcs: $0.arcs, cost: $0.bound) }
    for _ in 0..<count * Self.draftsFinished {
      guard let draft = waiting.popMin() else { break }
      if draft.arc.to != graph.target, let finished = finishing(draft) { others.append(finished) }
    }
    others.sort { left, right in
      left.cost == right.cost
        ? left.arcs.lazy.map(\.to).lexicographicallyPrecedes(right.arcs.lazy.map(\.to)) : left.cost < right.cost
    }
    for route in others where found.count < count {
      let stops = Set(route.arcs.map(\.to))
      if !foundStops.contains(where: stops.isSuperset) { take(route) }
    }
  }

  private mutating func finishing(_ draft: RouteDraft) -> Found? {
    stand(at: draft.arcs)
    while let place = arcs.last?.to, place != graph.target {
      guard let next = outlook.next(from: place, visited: onRoute),
        let arc = graph.arcs[place].first(where: { $0.to == next })
      else { return nil }
      enter(arc)
    }
    var cost = measure.leastCost(work: &work)
    cost.moves = arcs.count
    return Found(arcs: arcs, cost: cost)
  }
}
