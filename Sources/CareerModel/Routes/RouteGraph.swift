/// The roles and moves that lie on any way from a start to a target, as far as a query allows them.
///
/// Roles are numbered anew, from 0, in the order of their ids: routes compare by these numbers as they do by ids.
struct RouteGraph {
  /// A move between two roles of the graph.
  struct Arc {
    let from: Int
    let to: Int
    let move: Int
    /// The lower bound of its published years.
    let years: Int?
  }

  /// The positions of the roles in the catalogue.
  let roles: [Int]
  let start: Int
  let target: Int
  /// For each role the moves that lead on from it, in the order of the roles they lead to; none from the target.
  let arcs: [[Arc]]
  /// For each role the moves that lead to it.
  let arriving: [[Arc]]
  /// The moves that the arcs stand for.
  let moves: [Move]

  /// Nil where no allowed moves lead from the start to the target; these are positions in the catalogue and differ.
  ///
  /// Of several allowed moves between the same two roles the one with the fewest published years counts, then the
  /// first.
  init?(
    from start: Int, to target: Int, avoiding avoided: Set<Int>, using kinds: Set<MoveKind>, in catalogue: Catalogue
  ) {
    var ways = Edges(from: start)
    ways.follow(to: target, avoiding: avoided, using: kinds, in: catalogue)
    let useful = ways.places(leadingTo: target)
    guard !useful.isEmpty else { return nil }
    let ordered = useful.sorted { catalogue.roles[ways.roles[$0]].id < catalogue.roles[ways.roles[$1]].id }
    var numbers = [Int?](repeating: nil, count: ways.roles.count)
    for (number, place) in ordered.enumerated() { numbers[place] = number }
    roles = ordered.map { ways.roles[$0] }
    self.start = numbers[0] ?? 0
    self.target = roles.firstIndex(of: target) ?? 0
    moves = ways.steps.map(\.move)
    var arcs = [[Arc]](repeating: [], count: roles.count)
    for (index, step) in ways.steps.enumerated() {
      guard let from = numbers[step.from], let to = numbers[step.to] else { continue }
      arcs[from].append(Arc(from: from, to: to, move: index, years: step.move.leastYears))
    }
    arcs = arcs.map(Self.bestOfParallels)
    var arriving = [[Arc]](repeating: [], count: roles.count)
    for arc in arcs.joined() { arriving[arc.to].append(arc) }
    self.arcs = arcs
    self.arriving = arriving
  }

  private static func bestOfParallels(_ arcs: [Arc]) -> [Arc] {
    let sorted = arcs.sorted { ($0.to, $0.years ?? .max, $0.move) < ($1.to, $1.years ?? .max, $1.move) }
    return sorted.indices.filter { $0 == 0 || sorted[$0 - 1].to != sorted[$0].to }.map { sorted[$0] }
  }

  /// The number of a role, by its position; nil where it lies on no way to the target.
  func number(of role: Int) -> Int? { roles.firstIndex(of: role) }
}

/// What can be reached from a start, place by place in the order of discovery.
private struct Edges {
  /// The positions of the roles in the catalogue; the start is the first.
  private(set) var roles: [Int]
  private(set) var steps: [(from: Int, to: Int, move: Move)] = []
  private var places: [Int: Int]

  init(from start: Int) {
    roles = [start]
    places = [start: 0]
  }

  mutating func follow(to target: Int, avoiding avoided: Set<Int>, using kinds: Set<MoveKind>, in catalogue: Catalogue)
  {
    var place = 0
    while place < roles.count {
      let role = catalogue.roles[roles[place]].id
      var leadingOn = roles[place] == target ? [] : catalogue.moves(from: role)
      // After the published ones, so that of two ways between the same roles the published one counts.
      if kinds.contains(.similar), roles[place] != target { leadingOn += catalogue.similarMoves(from: role) }
      for move in leadingOn where kinds.contains(move.kind) {
        guard let role = catalogue.rolePosition(move.to), role != roles[0], !avoided.contains(role) else { continue }
        steps.append((place, self.place(of: role), move))
      }
      place += 1
    }
  }

  private mutating func place(of role: Int) -> Int {
    if let known = places[role] { return known }
    places[role] = roles.count
    roles.append(role)
    return roles.count - 1
  }

  /// The places from which the target can be reached, itself included; none where it was not found.
  func places(leadingTo target: Int) -> [Int] {
    guard let goal = places[target] else { return [] }
    var sources = [[Int]](repeating: [], count: roles.count)
    for step in steps { sources[step.to].append(step.from) }
    var seen = [Bool](repeating: false, count: roles.count)
    seen[goal] = true
    var found = [goal]
    var next = 0
    while next < found.count {
      for source in sources[found[next]] where !seen[source] {
        seen[source] = true
        found.append(source)
      }
      next += 1
    }
    return found
  }
}
