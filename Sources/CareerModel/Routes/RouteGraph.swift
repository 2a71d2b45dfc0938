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
    /// How many years it counts for where effort is compared: at least one, none in sources without hours.
    let countedYears: Int
    /// Whether it leads below the level that it comes from.
    let isStepDown: Bool
    /// Whether it leaves the start for another field.
    let changesField: Bool
  }

  /// The positions of the roles in the catalogue; nil for a start that it does not have, which stands last.
  let roles: [Int?]
  let start: Int
  let target: Int
  /// For each role the moves that lead on from it, in the order of the roles they lead to; none from the target.
  let arcs: [[Arc]]
  /// For each role the moves that lead to it.
  let arriving: [[Arc]]
  /// The moves that the arcs stand for.
  let moves: [Move]

  /// Nil where no allowed moves lead from the start to the target, which is a position in the catalogue and differs.
  ///
  /// Of several allowed moves between the same two roles the one with the fewest published years counts, then the
  /// first.
  init?(from start: RouteStart, to target: Int, under conditions: RouteConditions, in catalogue: Catalogue) {
    var ways = Edges(from: start, in: catalogue)
    ways.follow(to: target, under: conditions)
    let useful = ways.places(leadingTo: target)
    guard !useful.isEmpty else { return nil }
    let ordered = useful.sorted { left, right in
      guard let first = ways.roles[left], let second = ways.roles[right] else { return ways.roles[left] != nil }
      return catalogue.roles[first].id < catalogue.roles[second].id
    }
    var numbers = [Int?](repeating: nil, count: ways.roles.count)
    for (number, place) in ordered.enumerated() { numbers[place] = number }
    roles = ordered.map { ways.roles[$0] }
    self.start = numbers[0] ?? 0
    self.target = roles.firstIndex(of: target) ?? 0
    moves = ways.steps.map(\.move)
    var arcs = [[Arc]](repeating: [], count: roles.count)
    for (index, step) in ways.steps.enumerated() {
      guard let from = numbers[step.from], let to = numbers[step.to] else { continue }
      let hasHours = roles[to].map { catalogue.traits(ofRole: $0).hasHours } ?? false
      let years = step.move.leastYears
      arcs[from].append(
        Arc(
          from: from, to: to, move: index, years: years, countedYears: hasHours ? max(1, years ?? 1) : 0,
          isStepDown: step.isStepDown, changesField: step.move.kind == .changeOfField))
    }
    self.arcs = arcs.map(Self.bestOfParallels)
    arriving = Self.arriving(self.arcs)
  }

  private init(_ graph: RouteGraph, arcs: [[Arc]]) {
    (roles, start, target, moves) = (graph.roles, graph.start, graph.target, graph.moves)
    self.arcs = arcs
    arriving = Self.arriving(arcs)
  }

  /// The same without steps down.
  var rising: RouteGraph { RouteGraph(self, arcs: arcs.map { $0.filter { !$0.isStepDown } }) }

  private static func arriving(_ arcs: [[Arc]]) -> [[Arc]] {
    var arriving = [[Arc]](repeating: [], count: arcs.count)
    for arc in arcs.joined() { arriving[arc.to].append(arc) }
    return arriving
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
  /// The positions of the roles in the catalogue; the start is the first, nil where the catalogue does not have it.
  private(set) var roles: [Int?]
  private(set) var steps: [(from: Int, to: Int, move: Move, isStepDown: Bool)] = []
  private let start: RouteStart
  private let catalogue: Catalogue
  private var places: [Int: Int] = [:]

  init(from start: RouteStart, in catalogue: Catalogue) {
    self.start = start
    self.catalogue = catalogue
    roles = [start.isRole ? start.id.flatMap(catalogue.rolePosition) : nil]
    if let position = roles[0] { places[position] = 0 }
  }

  mutating func follow(to target: Int, under conditions: RouteConditions) {
    var place = 0
    while place < roles.count {
      if roles[place] != target {
        for move in moves(from: roles[place], under: conditions) {
          guard let role = catalogue.rolePosition(move.to), role != roles[0], !conditions.avoided.contains(role) else {
            continue
          }
          if !conditions.allowsStepsDown, role != target, isAboveBoth(role, target) { continue }
          let isStepDown = isStepDown(move, from: roles[place], to: role)
          if !isStepDown || conditions.allowsStepsDown { steps.append((place, self.place(of: role), move, isStepDown)) }
        }
      }
      place += 1
    }
  }

  private func moves(from role: Int?, under conditions: RouteConditions) -> [Move] {
    let id = role.map { catalogue.roles[$0].id }
    var moves = id.map(catalogue.moves(from:))?.filter(conditions.allow) ?? []
    // After the published ones, so that of two ways between the same roles the published one counts.
    if let id, conditions.kinds.contains(.similar) { moves += catalogue.similarMoves(from: id) }
    let changesField = !start.isRole || conditions.kinds.contains(.changeOfField)
    guard changesField, role == roles[0] else { return moves }
    return moves + catalogue.roles.filter(\.isFirstJob).map { Move.changeOfField(from: start.id, to: $0.id) }
  }

  /// Whether a move leads below the level that it comes from; a change of field leaves one ladder for another.
  private func isStepDown(_ move: Move, from: Int?, to: Int) -> Bool {
    guard let from, move.kind != .changeOfField else { return false }
    return catalogue.roles[to].isBelow(catalogue.roles[from])
  }

  /// Whether a role takes more preparation than the start and the target: who has come so far goes no way down for it.
  private func isAboveBoth(_ role: Int, _ target: Int) -> Bool {
    guard let preparation = catalogue.roles[role].preparation, let end = catalogue.roles[target].preparation,
      let first = roles[0].flatMap({ catalogue.roles[$0].preparation })
    else { return false }
    return preparation.rank > max(first.rank, end.rank)
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
