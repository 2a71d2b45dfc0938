/// The fewest moves from every role to one of them, and the way there.
struct RouteTree {
  let goal: Int
  /// Nil where no moves lead to the goal.
  private(set) var distances: [Int?]
  /// For each role the next one on a shortest way.
  private(set) var next: [Int?]

  init(to goal: Int, in graph: RouteGraph) {
    self.goal = goal
    distances = Array(repeating: nil, count: graph.roles.count)
    next = distances
    distances[goal] = 0
    var layer = [goal]
    var distance = 0
    while !layer.isEmpty {
      distance += 1
      var further: [Int] = []
      for role in layer {
        for arc in graph.arriving[role] where distances[arc.from] == nil {
          distances[arc.from] = distance
          next[arc.from] = role
          further.append(arc.from)
        }
      }
      layer = further
    }
  }

  /// Whether any way from a role to the goal is left past others; `blocked` may include the role itself.
  ///
  /// Mostly the shortest way is free and answers at once; else every role that is searched counts as work.
  func isReachable(from role: Int, past blocked: [Bool], in graph: RouteGraph, work: inout Int) -> Bool {
    if isFree(from: role, of: blocked) { return true }
    var seen = blocked
    seen[role] = true
    var waiting = [role]
    while let place = waiting.popLast() {
      work -= 1
      for arc in graph.arcs[place] where !seen[arc.to] {
        if isFree(from: arc.to, of: blocked) { return true }
        seen[arc.to] = true
        waiting.append(arc.to)
      }
    }
    return false
  }

  /// Whether the shortest way from a role meets none of some others.
  func isFree(from role: Int, of blocked: [Bool]) -> Bool {
    guard distances[role] != nil else { return false }
    var place = role
    while place != goal, let following = next[place] {
      if blocked[following] { return false }
      place = following
    }
    return true
  }
}
