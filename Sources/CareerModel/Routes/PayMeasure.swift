/// Measures by pay: the fewest stops without an amount, then the highest sum.
///
/// What is still to come is bounded by the fewest stops without an amount on any way to the target, and by everything
/// that is paid by the roles that can still be passed.
struct PayMeasure: RouteMeasure {
  private let graph: RouteGraph
  private let amounts: [Int?]
  /// For each role the fewest stops without an amount from there to the target.
  private let lacksAhead: [Int]
  private var route: [(role: Int, lacks: Int, sum: Int)]
  private var onRoute: [Bool]

  /// `amounts` are the yearly amounts of the graph's roles, all in one currency.
  init(in graph: RouteGraph, amounts: [Int?]) {
    self.graph = graph
    self.amounts = amounts
    lacksAhead = graph.leastCosts { RouteCost(lacks: amounts[$0.to] == nil ? 1 : 0) }.map(\.lacks)
    route = [(graph.start, 0, 0)]
    onRoute = Array(repeating: false, count: graph.roles.count)
    onRoute[graph.start] = true
  }

  mutating func enter(_ arc: RouteGraph.Arc) {
    let last = route[route.count - 1]
    let amount = amounts[arc.to]
    route.append((arc.to, last.lacks + (amount == nil ? 1 : 0), last.sum + (amount ?? 0)))
    onRoute[arc.to] = true
  }

  mutating func leave() { onRoute[route.removeLast().role] = false }

  func leastCost(work: inout Int) -> RouteCost {
    let last = route[route.count - 1]
    return RouteCost(
      lacks: last.lacks + lacksAhead[last.role], amount: -(last.sum + mostAhead(of: last.role, work: &work)))
  }

  private func mostAhead(of role: Int, work: inout Int) -> Int {
    var seen = onRoute
    var open = [role]
    var most = 0
    while let place = open.popLast() {
      work -= 1
      for arc in graph.arcs[place] where !seen[arc.to] {
        seen[arc.to] = true
        most += amounts[arc.to] ?? 0
        open.append(arc.to)
      }
    }
    return most
  }
}
