/// The beginnings of routes that a search has drawn, each a longer by one move than another.
struct RouteDrafts {
  struct Draft {
    /// The last move.
    let arc: RouteGraph.Arc
    /// The draft without it; nil after the first move.
    let parent: Int?
    let moves: Int
    /// A cost that no route with this beginning goes below; of a complete route its cost.
    let bound: RouteCost
  }

  private var drafts: [Draft] = []

  subscript(draft: Int) -> Draft { drafts[draft] }

  mutating func add(_ arc: RouteGraph.Arc, to parent: Int?, bound: RouteCost) -> Int {
    let moves = parent.map { drafts[$0].moves } ?? 0
    drafts.append(Draft(arc: arc, parent: parent, moves: moves + 1, bound: bound))
    return drafts.count - 1
  }

  func arcs(of draft: Int) -> [RouteGraph.Arc] {
    var arcs: [RouteGraph.Arc] = []
    var next: Int? = draft
    while let place = next {
      arcs.append(drafts[place].arc)
      next = drafts[place].parent
    }
    return arcs.reversed()
  }

  /// The order of drafts: by bound, then by their roles as words stand in a dictionary, so that a beginning comes before
  /// what it becomes.
  func precede(_ left: Int, _ right: Int) -> Bool {
    if drafts[left].bound != drafts[right].bound { return drafts[left].bound < drafts[right].bound }
    var (first, second) = (left, right)
    while drafts[first].moves > drafts[second].moves, let parent = drafts[first].parent { first = parent }
    while drafts[second].moves > drafts[first].moves, let parent = drafts[second].parent { second = parent }
    if first == second { return drafts[left].moves < drafts[right].moves }
    while drafts[first].parent != drafts[second].parent, let left = drafts[first].parent,
      let right = drafts[second].parent
    {
      (first, second) = (left, right)
    }
    return drafts[first].arc.to < drafts[second].arc.to
  }
}
