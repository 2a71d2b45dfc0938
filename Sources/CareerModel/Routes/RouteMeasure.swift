/// What a route costs, to compare it with others: the smaller the better.
struct RouteCost: Hashable, Comparable {
  /// What is lacking: experience, moves without published years, or stops without published pay; by moves, these.
  var lacks = 0
  /// Study, years, or pay below zero.
  var amount = 0
  var moves = 0

  static func < (left: Self, right: Self) -> Bool {
    (left.lacks, left.amount, left.moves) < (right.lacks, right.amount, right.moves)
  }
}

/// Measures a route while it is drawn: a stack of stops, entered and left again.
protocol RouteMeasure {
  /// Lengthens the route by a stop.
  mutating func enter(_ arc: RouteGraph.Arc)
  /// Takes the last stop away.
  mutating func leave()
  /// A cost that the route cannot go below however it goes on to the target; at the target its cost.
  ///
  /// Moves are left to the search. Roles that have to be looked at count as work.
  mutating func leastCost(work: inout Int) -> RouteCost
}

/// Measures by sums over moves: those of the cheapest way to the target bound what is still to come.
struct MoveMeasure: RouteMeasure {
  private let cost: (RouteGraph.Arc) -> RouteCost
  /// For each role the least cost from there to the target.
  private let ahead: [RouteCost]
  private var route: [(role: Int, cost: RouteCost)]

  init(in graph: RouteGraph, cost: @escaping (RouteGraph.Arc) -> RouteCost) {
    self.cost = cost
    ahead = graph.leastCosts(cost)
    route = [(graph.start, RouteCost())]
  }

  mutating func enter(_ arc: RouteGraph.Arc) { route.append((arc.to, route[route.count - 1].cost + cost(arc))) }

  mutating func leave() { route.removeLast() }

  func leastCost(work: inout Int) -> RouteCost {
    let last = route[route.count - 1]
    return last.cost + ahead[last.role]
  }
}

extension RouteCost {
  static func + (left: Self, right: Self) -> Self {
    RouteCost(lacks: left.lacks + right.lacks, amount: left.amount + right.amount, moves: left.moves + right.moves)
  }
}

extension RouteGraph {
  /// For each role the least sum of costs, none of them below zero, from there to the target (Bellman and Ford).
  func leastCosts(_ cost: (Arc) -> RouteCost) -> [RouteCost] {
    var least = [RouteCost](repeating: RouteCost(lacks: .max), count: roles.count)
    least[target] = RouteCost()
    var changed = [target]
    while !changed.isEmpty {
      var further: Set<Int> = []
      for role in changed {
        for arc in arriving[role] where least[role] + cost(arc) < least[arc.from] {
          least[arc.from] = least[role] + cost(arc)
          further.insert(arc.from)
        }
      }
      changed = further.sorted()
    }
    return least
  }
}
