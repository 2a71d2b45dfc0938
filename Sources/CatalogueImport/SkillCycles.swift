/// Finds the circles in a graph of prerequisites.
enum SkillCycles {
  /// One cycle for each edge that leads back into the path walked so far, which is none exactly when the graph has no
  /// cycle.
  ///
  /// Each cycle starts with its lowest node and follows the edges. Walked without recursion, since a chain may be long.
  /// - Parameter graph: for each node the nodes that it needs.
  static func find(in graph: [[Int]]) -> [[Int]] {
    var cycles: [[Int]] = []
    var isDone = [Bool](repeating: false, count: graph.count)
    // The path from a root to the node in hand, and how many edges of each node on it have been followed.
    var path: [Int] = []
    var followed: [Int] = []
    var depth = [Int?](repeating: nil, count: graph.count)

    func enter(_ node: Int) {
      depth[node] = path.count
      path.append(node)
      followed.append(0)
    }

    for root in graph.indices where !isDone[root] {
      enter(root)
      while let node = path.last, let next = followed.last {
        guard next < graph[node].count else {
          isDone[node] = true
          depth[node] = nil
          path.removeLast()
          followed.removeLast()
          continue
        }
        followed[followed.count - 1] += 1
        let need = graph[node][next]
        if let start = depth[need] {
          cycles.append(startingLowest(path[start...]))
        } else if !isDone[need] {
          enter(need)
        }
      }
    }
    return cycles
  }

  private static func startingLowest(_ cycle: ArraySlice<Int>) -> [Int] {
    guard let lowest = cycle.indices.min(by: { cycle[$0] < cycle[$1] }) else { return [] }
    return Array(cycle[lowest...] + cycle[..<lowest])
  }
}
