import CareerModel
import Fixtures
import TestSupport

/// A random catalogue of up to 12 roles, tangled enough to try every rule of routes, and something to ask of it.
///
/// Skills come from `RandomWorld`. Few different one-of groups, hours, years and amounts make ties common and let every
/// combination be tried.
struct RouteWorld {
  let catalogue: Catalogue
  let profile: Profile
  let query: RouteQuery

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var world = RandomWorld(seed: seed)
    let skills = world.catalogue.skills
    let roles = Self.prepared(Self.roles(asking: skills, &generator), seed: seed)
    let moves = Self.moves(between: roles.map(\.id).sorted(), &generator)
    catalogue = Catalogue(
      levels: Examples.levels, skills: skills, roles: roles, moves: moves, pay: Self.pay(of: roles, &generator))
    profile = world.profile()
    query = Self.query(between: roles.map(\.id), &generator)
  }

  private static func roles(asking skills: [Skill], _ generator: inout SeededGenerator) -> [Role] {
    let experience = skills.filter(\.isExperience).map(\.id)
    // In one world of three all stand on one level.
    let spread = generator.number(0...2)
    var groups = (0..<3).map { _ in generator.some(generator.number(2...3), of: skills).map(\.id) }
    if experience.count > 1 { groups.append(generator.some(2, of: experience)) }
    let ids = (0..<generator.number(4...12)).map { Role.ID("r\($0)") }
    return ids.shuffled(using: &generator).map { id in
      var asked = generator.some(generator.number(0...3), of: skills).map { [$0.id] }
      asked += generator.some(generator.number(0...2), of: experience).map { [$0] }
      asked += generator.some(generator.number(0...2), of: groups)
      return Examples.role(
        id, level: 2 + generator.number(0...spread), essential: asked,
        advantage: [generator.some(1, of: skills).map(\.id)],
        grants: generator.some(generator.number(0...2), of: experience))
    }
  }

  /// In one world of three roles take preparation, most of them.
  private static func prepared(_ roles: [Role], seed: UInt64) -> [Role] {
    guard seed % 3 == 0 else { return roles }
    var generator = SeededGenerator(seed: seed + 1_000_000)
    return roles.map { role in
      let zone = generator.chance(80) ? generator.number(1...5) : nil
      return Role(
        id: role.id, title: role.title, track: role.track, level: role.level,
        preparation: zone.map { Preparation(rank: $0, name: "", meaning: "") }, requirements: role.requirements,
        grants: role.grants)
    }
  }

  private static func moves(between roles: [Role.ID], _ generator: inout SeededGenerator) -> [Move] {
    let most = generator.number(2...(roles.count < 8 ? 5 : 3))
    let moves = roles.flatMap { from in
      generator.some(generator.number(1...most), of: roles.filter { $0 != from }).map { to in
        move(from, to, &generator)
      }
    }
    // Some a second time, of another kind or with other years.
    return moves + moves.filter { _ in generator.chance(10) }.map { move($0.from, $0.to, &generator) }
  }

  private static func move(_ from: Role.ID, _ to: Role.ID, _ generator: inout SeededGenerator) -> Move {
    let years = [nil, nil, "0-2", "2-4", "3+", "varies"][generator.number(0...5)]
    return Move(from: from, to: to, kind: MoveKind.steps[generator.number(0...3)], years: years)
  }

  private static func pay(of roles: [Role], _ generator: inout SeededGenerator) -> [PayFigure] {
    roles.filter { _ in generator.chance(70) }.map { role in
      switch generator.number(0...9) {
      case 0: Examples.pay(role.id, nil, low: 20_000, high: 30_000, statistic: "range")
      case 1: Examples.pay(role.id, 4_000, period: .month)
      case 2: Examples.pay(role.id, 99_000, region: "US")
      case 3:
        PayFigure(
          role: role.id, label: "", currency: "EUR", statistic: "median", amount: Money(currency: "EUR", units: 50_000),
          asAt: "2025", source: "S")
      default: Examples.pay(role.id, [30_000, 40_000, 60_000][generator.number(0...2)])
      }
    }
  }

  private static func query(between roles: [Role.ID], _ generator: inout SeededGenerator) -> RouteQuery {
    let ends = generator.some(2, of: roles)
    var query = RouteQuery(from: start(ends[0], &generator), to: ends[1], count: generator.number(1...20))
    query.allowsStepsDown = generator.chance(20)
    if generator.chance(30) { query.avoided = Set(generator.some(generator.number(1...2), of: roles)) }
    if generator.chance(30) { query.pinned = Set(generator.some(generator.number(1...2), of: roles)) }
    if generator.chance(10) { query.kinds.insert(.changeOfField) }
    if generator.chance(30) { query.kinds = Set(generator.some(generator.number(1...3), of: MoveKind.steps)) }
    return query
  }

  private static func start(_ role: Role.ID, _ generator: inout SeededGenerator) -> RouteStart {
    switch generator.number(0...9) {
    case 0: .otherWork
    case 1: .scratch
    case 2: .occupation("99-9999.00", title: "Cartographer")
    default: .role(role)
    }
  }
}
