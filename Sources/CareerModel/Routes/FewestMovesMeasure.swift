/// Measures by moves: the fewest, and of as many the least time or, without hours, the fewest missing skills.
struct FewestMovesMeasure: RouteMeasure {
  private var effort: EffortMeasure
  /// For each role the fewest moves from there to the target.
  private let ahead: [Int]
  private var route: [Int]

  /// `required` are the graph's roles that every route passes: the target and the pinned ones.
  init(in graph: RouteGraph, passing required: [Int], for learner: Learner) {
    effort = EffortMeasure(in: graph, passing: required, for: learner)
    ahead = graph.leastCosts { _ in RouteCost(moves: 1) }.map(\.moves)
    route = [graph.start]
  }

  mutating func enter(_ arc: RouteGraph.Arc) {
    effort.enter(arc)
    route.append(arc.to)
  }

  mutating func leave() {
    effort.leave()
    route.removeLast()
  }

  mutating func leastCost(work: inout Int) -> RouteCost {
    let time = effort.leastCost(work: &work).amount
    return RouteCost(lacks: route.count - 1 + ahead[route[route.count - 1]], amount: time)
  }
}
