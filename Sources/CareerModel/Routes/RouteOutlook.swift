/// What is still to come of a route: whether it can be finished, and by how many moves at least.
struct RouteOutlook {
  private let graph: RouteGraph
  private let toTarget: RouteTree
  private let toPinned: [RouteTree]

  init(in graph: RouteGraph, passing pinned: [Int]) {
    self.graph = graph
    toTarget = RouteTree(to: graph.target, in: graph)
    toPinned = pinned.map { RouteTree(to: $0, in: graph) }
  }

  /// Whether of any two roles to pass one leads to the other; else no route passes both.
  var canPassAll: Bool {
    toPinned.allSatisfy { first in
      toPinned.allSatisfy { first.distances[$0.goal] != nil || $0.distances[first.goal] != nil }
    }
  }

  func hasPassedAll(visited: [Bool]) -> Bool { toPinned.allSatisfy { visited[$0.goal] } }

  /// Whether the target, and every role that is still to pass, can each be reached from a role past those visited.
  ///
  /// Necessary for a route to exist, and sufficient where no role is left to pass. `visited` includes the role.
  func canFinish(from role: Int, visited: [Bool], work: inout Int) -> Bool {
    ([toTarget] + toPinned).allSatisfy { tree in
      visited[tree.goal] || tree.isReachable(from: role, past: visited, in: graph, work: &work)
    }
  }

  /// A number of moves that no way on from a role goes below; `visited` includes the role.
  func fewestMoves(from role: Int, visited: [Bool]) -> Int {
    toPinned.filter { !visited[$0.goal] }.reduce(toTarget.distances[role] ?? 0) { fewest, tree in
      max(fewest, (tree.distances[role] ?? 0) + (toTarget.distances[tree.goal] ?? 0))
    }
  }

  /// The next role on a free way to the nearest role that is still to pass, then to the target; nil where none is free.
  func next(from role: Int, visited: [Bool]) -> Int? {
    let open = toPinned.filter { !visited[$0.goal] }
    let trees = open.isEmpty ? [toTarget] : open
    return trees.filter { $0.isFree(from: role, of: visited) }
      .min { ($0.distances[role] ?? .max) < ($1.distances[role] ?? .max) }?.next[role]
  }
}
