import CareerModel

/// Routes once more, by drawing every simple path and sorting them all; a route here is its stops.
struct NaiveRoutes {
  let catalogue: Catalogue
  let naive: Naive
  /// What was asked, with steps down and a change of field where nothing leads to the target without.
  let query: RouteQuery
  let isRelaxed: Bool
  /// Every route that meets the query's conditions, in no order.
  let all: [[Role.ID]]

  init(_ query: RouteQuery, profile: Profile, in catalogue: Catalogue) {
    self.catalogue = catalogue
    naive = Naive(catalogue: catalogue, profile: query.start == .scratch ? Profile() : profile)
    var open = query
    (open.avoided, open.pinned) = ([], [])
    open.kinds.formUnion(MoveKind.published)
    open.allowsStepsDown = false
    var relaxed = query
    relaxed.allowsStepsDown = true
    relaxed.kinds.insert(.changeOfField)
    let leadsThere = Self.leadsToTarget(open, catalogue)
    isRelaxed = !leadsThere
    self.query = leadsThere ? query : relaxed
    let (from, pinned) = (query.start.role.map { [$0] } ?? [], query.pinned)
    all = Self.paths(going: from, self.query, catalogue).filter { pinned.isSubset(of: $0) }
      .map { Array($0.dropFirst(from.count)) }
  }

  private static func leadsToTarget(_ query: RouteQuery, _ catalogue: Catalogue) -> Bool {
    let from = query.start.role.map { [$0] } ?? []
    return !paths(going: from, query, catalogue).isEmpty
  }

  private static func paths(going path: [Role.ID], _ query: RouteQuery, _ catalogue: Catalogue) -> [[Role.ID]] {
    if path.last == query.target { return [path] }
    let isAtStart = path.last == query.start.role
    let from = query.start.role.map { moves(from: $0, query, catalogue).map(\.to) } ?? []
    // Who has changed field takes no steps down.
    var here = query
    if !isAtStart, let first = path.first(where: { $0 != query.start.role }), !from.contains(first) {
      here.allowsStepsDown = false
    }
    var next = path.last.map { moves(from: $0, here, catalogue).map(\.to) } ?? []
    if isAtStart, path.isEmpty || query.kinds.contains(.changeOfField) {
      next += catalogue.roles.filter { $0.level?.rank ?? 9 <= 2 }.map(\.id)
    }
    return Set(next).filter { !path.contains($0) && !query.avoided.contains($0) }
      .filter { !isAboveBoth($0, query, catalogue) }.flatMap { paths(going: path + [$0], query, catalogue) }
  }

  /// Whether a stop takes more preparation than where the route starts and where it leads.
  private static func isAboveBoth(_ stop: Role.ID, _ query: RouteQuery, _ catalogue: Catalogue) -> Bool {
    func zone(_ role: Role.ID?) -> Int? { role.flatMap(catalogue.role)?.preparation?.rank }
    guard !query.allowsStepsDown, let start = zone(query.start.role),
      let end = zone(query.target), let rank = zone(stop)
    else { return false }
    return rank > start && rank > end
  }

  private static func moves(from: Role.ID, _ query: RouteQuery, _ catalogue: Catalogue) -> [Move] {
    func rank(_ role: Role.ID) -> Int { catalogue.role(role)?.level?.rank ?? 0 }
    return catalogue.moves.filter {
      $0.from == from && query.kinds.contains($0.kind) && (query.allowsStepsDown || rank($0.to) >= rank(from))
    }
  }

  /// Without those that make all stops of a better one.
  func best(by objective: RouteObjective) -> [[Role.ID]] {
    let ranked = all.map { (cost: cost(of: $0, by: objective), stops: $0) }.sorted { left, right in
      left.cost == right.cost ? left.stops.lexicographicallyPrecedes(right.stops) : left.cost < right.cost
    }
    let kept = ranked.map(\.stops).reduce(into: [[Role.ID]]()) { kept, stops in
      if !kept.contains(where: { Set($0).isSubset(of: stops) }) { kept.append(stops) }
    }
    return Array(kept.prefix(query.count))
  }

  private func cost(of stops: [Role.ID], by objective: RouteObjective) -> (Int, Int, Int) {
    let moves = stops.count
    switch objective {
    case .effort: return (unmetExperience(of: stops).count, time(of: stops), moves)
    case .moves: return (moves, time(of: stops), moves)
    case .years:
      return (years(of: stops).filter { $0 == nil }.count, years(of: stops).reduce(0) { $0 + ($1 ?? 0) }, moves)
    case .pay: return (pay(of: stops).filter { $0 == nil }.count, -pay(of: stops).reduce(0) { $0 + ($1 ?? 0) }, moves)
    }
  }

  /// Study, and 400 hours for each year of each move, at least one.
  private func time(of stops: [Role.ID]) -> Int {
    let years = years(of: stops).map { max($0 ?? 1, 1) }.reduce(0, +)
    return study(of: stops) + years * 400 * 60 * naive.pace.1
  }

  private func essentials(of role: Role.ID) -> [Requirement] {
    (catalogue.role(role)?.requirements ?? []).filter { $0.strength == .essential }
  }

  func unmetExperience(of stops: [Role.ID]) -> [Skill.ID] {
    var met = Set(query.start.role.flatMap(catalogue.role)?.grants ?? [])
    var unmet: [Skill.ID] = []
    for stop in stops {
      let onlyExperience = essentials(of: stop).filter { requirement in
        !naive.holds(requirement) && requirement.options.allSatisfy { catalogue.skill($0)?.isExperience == true }
      }
      for requirement in onlyExperience.filter({ $0.options.count == 1 })
        + onlyExperience.filter({ $0.options.count > 1 })
      where met.isDisjoint(with: requirement.options) {
        unmet.append(requirement.options[0])
        met.insert(requirement.options[0])
      }
      met.formUnion(catalogue.role(stop)?.grants ?? [])
    }
    return unmet
  }

  /// The least study of all ways to choose a member of every group, in minutes times the second number of the pace.
  private func study(of stops: [Role.ID]) -> Int {
    let unmet = Set(stops.flatMap(essentials).filter { !naive.holds($0) }.map(\.options))
      .map { $0.filter { naive.mark($0) != .unwanted } }.filter { !$0.isEmpty }
    let ways = unmet.reduce([Set<Skill.ID>()]) { ways, options in
      ways.flatMap { way in options.map { way.union(naive.closure($0)) } }
    }
    return ways.map { naive.scaled($0, \.likelyMinutes) }.min() ?? 0
  }

  func years(of stops: [Role.ID]) -> [Int?] {
    zip([query.start.role] + stops.map(Optional.some), stops).map { from, to in
      let allowed = from.map { Self.moves(from: $0, query, catalogue) } ?? []
      return allowed.filter { $0.to == to }
        .compactMap { move in move.years.flatMap { ["0-2": 0, "2-4": 2, "3+": 3][$0] } }.min()
    }
  }

  /// The yearly pounds or euros of each stop, whichever more roles publish.
  func pay(of stops: [Role.ID]) -> [Int?] {
    let yearly = catalogue.pay.filter { $0.region == "UK" && $0.period == .year && $0.amount != nil }
    let euros = yearly.filter { $0.currency == "EUR" }
    let pounds = yearly.filter { $0.currency == "GBP" }
    let usual = euros.count >= pounds.count ? euros : pounds
    return stops.map { stop in usual.first { $0.role == stop }?.amount?.hundredths }
  }
}

extension RouteStart {
  /// The role that routes of a catalogue can lead on from.
  fileprivate var role: Role.ID? { if case .role(let id) = self { id } else { nil } }
}
