import Fixtures
import Testing

@testable import CareerModel

/// Routes against every simple path of random graphs.
@Suite struct RoutesExhaustionTests {
  private func routes(in world: RouteWorld, by objective: RouteObjective, work: Int = Routes.work) -> Routes {
    var query = world.query
    query.objective = objective
    let learner = Learner(world.profile, in: world.catalogue)
    return Routes(answering: query, for: learner, work: work)
  }

  private func ids(_ route: Route, in world: RouteWorld) -> [Role.ID] {
    route.stops.map { world.catalogue.roles[$0.role].id }
  }

  @Test(arguments: RouteObjective.allCases)
  func areTheFirstOfAllRoutesInOrder(by objective: RouteObjective) {
    var (routesSeen, relaxed) = (0, 0)
    for seed in UInt64(0)..<1000 {
      let world = RouteWorld(seed: seed)
      let naive = NaiveRoutes(world.query, profile: world.profile, in: world.catalogue)
      let answer = routes(in: world, by: objective)
      let expected = naive.best(by: objective)
      #expect(answer.routes.map { ids($0, in: world) } == expected, "seed \(seed)")
      #expect(answer.isExact && answer.proven == expected.count, "seed \(seed)")
      #expect((answer.outcome == .found) == !expected.isEmpty, "seed \(seed)")
      #expect(answer.routes.isEmpty || answer.isRelaxed == naive.isRelaxed, "seed \(seed)")
      routesSeen += expected.count
      relaxed += answer.isRelaxed ? 1 : 0
    }
    #expect(routesSeen > 700 && relaxed > 50, "\(routesSeen) routes, \(relaxed) relaxed")
  }

  @Test func tellOfEveryRouteWhatItTakes() {
    for seed in UInt64(0)..<300 {
      let world = RouteWorld(seed: seed)
      let naive = NaiveRoutes(world.query, profile: world.profile, in: world.catalogue)
      let profile = world.query.start == .scratch ? Profile() : world.profile
      let learner = Learner(profile, in: world.catalogue)
      for route in routes(in: world, by: .effort).routes {
        let roles = ids(route, in: world)
        #expect(route.moves.map(\.from) == [world.query.start.id ?? ""] + roles.dropLast())
        #expect(route.moves.map(\.to) == roles)
        #expect(route.moves.dropFirst().allSatisfy { world.query.kinds.contains($0.kind) })
        #expect(learner.ids(route.unmetExperience) == naive.unmetExperience(of: roles), "seed \(seed)")
        let years = naive.years(of: roles).compactMap(\.self)
        #expect(route.years.least == (years.isEmpty ? nil : years.reduce(0, +)), "seed \(seed)")
        #expect(route.years.unpublishedMoves == route.moves.count - years.count, "seed \(seed)")
        #expect(route.years.counted == naive.years(of: roles).map { max($0 ?? 1, 1) }.reduce(0, +), "seed \(seed)")
        let pay = naive.pay(of: roles).compactMap(\.self)
        #expect(route.pay.sum?.hundredths == (pay.isEmpty ? nil : pay.reduce(0, +)), "seed \(seed)")
        #expect(route.pay.unpublishedStops == route.stops.count - pay.count, "seed \(seed)")
        let terms = route.stops.flatMap { stop in world.catalogue.terms[stop.role] }
        let together = HoursToGo(meeting: terms.filter { $0.strength == .essential }, for: learner)
        #expect(route.toGo.hours == together.hours, "seed \(seed)")
      }
    }
  }

  @Test func namesConditionsOfWhichNoneCouldBeKept() {
    var blocked = 0
    for seed in UInt64(0)..<1000 {
      let world = RouteWorld(seed: seed)
      func hasRoute(_ query: RouteQuery) -> Bool {
        !NaiveRoutes(query, profile: world.profile, in: world.catalogue).all.isEmpty
      }
      let outcome = routes(in: world, by: .effort).outcome
      if outcome == .unreachable { #expect(!hasRoute(RouteQuery(from: world.query.start, to: world.query.target))) }
      guard case .blocked(let conditions) = outcome else { continue }
      blocked += 1
      #expect(hasRoute(world.query.dropping(conditions, in: world.catalogue)), "seed \(seed)")
      for kept in conditions {
        let others = conditions.filter { $0 != kept }
        #expect(!hasRoute(world.query.dropping(others, in: world.catalogue)), "seed \(seed)")
      }
    }
    #expect(blocked > 100)
  }

  @Test func beyondTheBoundOfWorkTheProvenOnesComeFirst() {
    var inexact = 0
    for seed in UInt64(0)..<500 {
      let world = RouteWorld(seed: seed)
      let naive = NaiveRoutes(world.query, profile: world.profile, in: world.catalogue)
      for objective in RouteObjective.allCases {
        let answer = routes(in: world, by: objective, work: 12)
        let expected = naive.best(by: objective)
        let found = answer.routes.map { ids($0, in: world) }
        #expect(found.prefix(answer.proven) == expected.prefix(answer.proven), "seed \(seed)")
        #expect(Set(found).count == found.count && Set(found).isSubset(of: naive.all), "seed \(seed)")
        if answer.isExact { #expect(found == expected, "seed \(seed)") } else { inexact += 1 }
        if answer.outcome == .undecided { #expect(!answer.isExact && found.isEmpty) }
      }
    }
    #expect(inexact > 100)
  }
}

extension RouteQuery {
  fileprivate func dropping(_ conditions: [RouteCondition], in catalogue: Catalogue) -> RouteQuery {
    var query = self
    for condition in conditions {
      switch condition {
      case .avoids(let role): query.avoided.remove(catalogue.roles[role].id)
      case .passes(let role): query.pinned.remove(catalogue.roles[role].id)
      case .excludes(let kind): query.kinds.insert(kind)
      }
    }
    return query
  }
}
