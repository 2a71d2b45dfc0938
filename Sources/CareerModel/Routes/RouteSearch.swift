import HeapModule

/// Finds the best routes of a graph, best first: the draft with the least cost that it could still have is lengthened,
/// until as many as are asked for have come out complete (best-first branch and bound; with exact bounds this is A*).
///
/// A complete route comes out only when no other could cost less, or cost the same and stand before it by ids. No draft
/// is lengthened that cannot reach the target and the roles to pass without visiting a role twice.
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
  private let outlook: RouteOutlook
  private var measure: Measure
  private var waiting = Heap<RouteDraft>()
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
    outlook = RouteOutlook(in: graph, passing: pinned)
    onRoute = Array(repeating: false, count: graph.roles.count)
    onRoute[graph.start] = true
    search()
  }

  private mutating func search() {
    if outlook.canPassAll { lengthen(nil) }
    while found.count < count, work > 0, let draft = waiting.popMin() {
      if draft.arc.to == graph.target {
        found.append(Found(arcs: draft.arcs, cost: draft.bound))
      } else {
        stand(at: draft.arcs)
        if outlook.canFinish(from: draft.arc.to, visited: onRoute, work: &work) { lengthen(draft) }
      }
    }
    proven = found.count
    isExact = found.count == count || work > 0
    if !isExact { addBestFound() }
  }

  /// Adds the drafts that are longer by one stop than the one that the measure stands at.
  private mutating func lengthen(_ draft: RouteDraft?) {
    for arc in graph.arcs[arcs.last?.to ?? graph.start] where !onRoute[arc.to] {
      guard work > 0 else { return }
      work -= 1
      if arc.to == graph.target, !outlook.hasPassedAll(visited: onRoute) { continue }
      enter(arc)
      var bound = measure.leastCost(work: &work)
      bound.moves = arcs.count + outlook.fewestMoves(from: arc.to, visited: onRoute)
      leave()
      if complete.count == count, let worst = complete.last, worst.bound < bound { continue }
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
    found += others.prefix(count - found.count)
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
