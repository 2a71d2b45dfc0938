import CareerModel

/// Routes once more, by drawing every simple path and sorting them all.
struct NaiveRoutes {
  let catalogue: Catalogue
  let naive: Naive
  let query: RouteQuery
  /// Every route that meets the query's conditions, in no order, as ids from the start to the target.
  let all: [[Role.ID]]

  init(_ query: RouteQuery, profile: Profile, in catalogue: Catalogue) {
    self.catalogue = catalogue
    naive = Naive(catalogue: catalogue, profile: profile)
    self.query = query
    all = Self.paths(from: [query.start], query, catalogue).filter { query.pinned.isSubset(of: $0) }
  }

  private static func paths(from path: [Role.ID], _ query: RouteQuery, _ catalogue: Catalogue) -> [[Role.ID]] {
    if path.last == query.target { return [path] }
    let moves = catalogue.moves.filter { $0.from == path.last && query.kinds.contains($0.kind) }
    return Set(moves.map(\.to)).filter { !path.contains($0) && !query.avoided.contains($0) }
      .flatMap { paths(from: path + [$0], query, catalogue) }
  }

  func best(by objective: RouteObjective) -> [[Role.ID]] {
    let ranked = all.map { (cost: cost(of: $0, by: objective), roles: $0) }.sorted { left, right in
      left.cost == right.cost ? left.roles.lexicographicallyPrecedes(right.roles) : left.cost < right.cost
    }
    return ranked.prefix(query.count).map(\.roles)
  }

  private func cost(of route: [Role.ID], by objective: RouteObjective) -> (Int, Int, Int) {
    let moves = route.count - 1
    switch objective {
    case .effort: return (unmetExperience(of: route).count, study(of: route), moves)
    case .moves: return (0, 0, moves)
    case .years:
      return (years(of: route).filter { $0 == nil }.count, years(of: route).reduce(0) { $0 + ($1 ?? 0) }, moves)
    case .pay: return (pay(of: route).filter { $0 == nil }.count, -pay(of: route).reduce(0) { $0 + ($1 ?? 0) }, moves)
    }
  }

  private func essentials(of role: Role.ID) -> [Requirement] {
    (catalogue.role(role)?.requirements ?? []).filter { $0.strength == .essential }
  }

  func unmetExperience(of route: [Role.ID]) -> [Skill.ID] {
    var met = Set(catalogue.role(route[0])?.grants ?? [])
    var unmet: [Skill.ID] = []
    for stop in route.dropFirst() {
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
  private func study(of route: [Role.ID]) -> Int {
    let unmet = Set(route.dropFirst().flatMap(essentials).filter { !naive.holds($0) }.map(\.options))
      .map { $0.filter { naive.mark($0) != .unwanted } }.filter { !$0.isEmpty }
    let ways = unmet.reduce([Set<Skill.ID>()]) { ways, options in
      ways.flatMap { way in options.map { way.union(naive.closure($0)) } }
    }
    return ways.map { naive.scaled($0, \.likelyMinutes) }.min() ?? 0
  }

  func years(of route: [Role.ID]) -> [Int?] {
    zip(route, route.dropFirst()).map { from, to in
      let allowed = catalogue.moves.filter { $0.from == from && $0.to == to && query.kinds.contains($0.kind) }
      return allowed.compactMap { move in move.years.flatMap { ["0-2": 0, "2-4": 2, "3+": 3][$0] } }.min()
    }
  }

  /// The yearly pounds or euros of each stop, whichever more roles publish.
  func pay(of route: [Role.ID]) -> [Int?] {
    let yearly = catalogue.pay.filter { $0.region == "UK" && $0.period == .year && $0.amount != nil }
    let euros = yearly.filter { $0.currency == "EUR" }
    let pounds = yearly.filter { $0.currency == "GBP" }
    let usual = euros.count >= pounds.count ? euros : pounds
    return route.dropFirst().map { stop in usual.first { $0.role == stop }?.amount?.hundredths }
  }
}
