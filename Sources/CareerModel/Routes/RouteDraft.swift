/// The beginning of a route that a search has drawn, longer by one move than another.
///
/// Drafts are in order by bound, then by their roles as words stand in a dictionary, so that a beginning comes before
/// what it becomes.
final class RouteDraft {
  /// The last move.
  let arc: RouteGraph.Arc
  /// The draft without it; nil after the first move.
  let parent: RouteDraft?
  let moves: Int
  /// A cost that no route with this beginning goes below; of a complete route its cost.
  let bound: RouteCost

  init(_ arc: RouteGraph.Arc, after parent: RouteDraft?, bound: RouteCost) {
    self.arc = arc
    self.parent = parent
    self.bound = bound
    moves = (parent?.moves ?? 0) + 1
  }

  /// From the start of the route.
  var arcs: [RouteGraph.Arc] { sequence(first: self, next: \.parent).map(\.arc).reversed() }
}

extension RouteDraft: Comparable {
  static func == (left: RouteDraft, right: RouteDraft) -> Bool { left === right }

  static func < (left: RouteDraft, right: RouteDraft) -> Bool {
    if left.bound != right.bound { return left.bound < right.bound }
    var (first, second) = (left, right)
    while first.moves > second.moves, let parent = first.parent { first = parent }
    while second.moves > first.moves, let parent = second.parent { second = parent }
    if first === second { return left.moves < right.moves }
    while first.parent !== second.parent, let left = first.parent, let right = second.parent {
      (first, second) = (left, right)
    }
    return first.arc.to < second.arc.to
  }
}
