import Fixtures
import Testing

@testable import CareerModel

@Suite struct RoutesTests {
  /// From a to d by b, by c, or by both; d asks for experience that only c grants.
  private let catalogue = Catalogue(
    skills: Examples.skills,
    roles: [
      Examples.role("a"), Examples.role("b", essential: [["sql"]]),
      Examples.role("c", essential: [["django"]], grants: ["experience"]),
      Examples.role("d", essential: [["experience"], ["postgresql"], ["flask", "sql"]]), Examples.role("island"),
    ],
    moves: [
      Move(from: "a", to: "b", kind: .promotion, years: "2-4"), Move(from: "a", to: "c", kind: .lateral),
      Move(from: "b", to: "d", kind: .promotion, years: "3+"), Move(from: "c", to: "d", kind: .promotion, years: "1"),
      Move(from: "b", to: "c", kind: .lateral), Move(from: "d", to: "a", kind: .lateral),
    ],
    pay: [
      Examples.pay("b", 40_000), Examples.pay("c", nil, low: 30_000, high: 50_000, statistic: "range"),
      Examples.pay("d", 60_000),
    ])

  private func routes(_ query: RouteQuery, _ profile: Profile = Profile()) -> Routes {
    Routes(answering: query, for: Learner(profile, in: catalogue))
  }

  private func roles(_ query: RouteQuery, _ profile: Profile = Profile()) -> [String] {
    routes(query, profile).routes.map { route in
      route.roles.map { catalogue.roles[$0].id.rawValue }.joined(separator: " ")
    }
  }

  @Test func eachObjectiveHasItsOrder() {
    #expect(roles(RouteQuery(from: "a", to: "d", by: .effort)) == ["a c d", "a b d"])
    #expect(roles(RouteQuery(from: "a", to: "d", by: .moves)) == ["a c d", "a b d"])
    #expect(roles(RouteQuery(from: "a", to: "d", by: .years)) == ["a b d", "a c d"])
    #expect(roles(RouteQuery(from: "a", to: "d", by: .pay)) == ["a b d", "a c d"])
    #expect(roles(RouteQuery(from: "a", to: "d", count: 1)) == ["a c d"])
  }

  /// By b it is less study, yet five years; by c two.
  @Test func withTheExperienceHeldTimeDecides() {
    let profile = Examples.profile(have: ["experience"])
    #expect(roles(RouteQuery(from: "a", to: "d"), profile) == ["a c d", "a b d"])
    #expect(routes(RouteQuery(from: "a", to: "d"), profile).routes.map(\.years.counted) == [2, 5])
  }

  /// At a minute a day no rounding is hidden.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func theLastStopIsDoneWithTheRoute(seed: UInt64) throws {
    let world = RouteWorld(seed: seed)
    var settings = PlanSettings()
    settings.minutesPerWeek = 5
    let today = try #require(Day("2026-11-23"))
    for route in Routes(answering: world.query, for: Learner(world.profile, in: world.catalogue)).routes {
      let ends = route.studyEnds(settings: settings, today: today)
      #expect(ends.count == route.stops.count)
      #expect(ends.last == route.studyEnd(settings: settings, today: today))
    }
  }

  @Test func whatPassesAllStopsOfABetterRouteAndMoreIsLeftOut() {
    #expect(roles(RouteQuery(from: "a", to: "d", by: .moves, count: 20)) == ["a c d", "a b d"])
    #expect(roles(RouteQuery(from: "a", to: "d", by: .moves, count: 20, avoiding: ["c"])) == ["a b d"])
  }

  /// From nursing to records nobody studies medicine first.
  @Test func noStopTakesMorePreparationThanBothEnds() {
    func answer(_ query: RouteQuery, zones: [Int?] = [3, 5, 4]) -> [String] {
      let roles = zip(["nurse", "doctor", "records"] as [Role.ID], zones).map { Examples.role($0, zone: $1) }
      let catalogue = Catalogue(
        roles: roles + [Examples.role("clerk", zone: 2)],
        moves: [
          Move(from: "nurse", to: "doctor", kind: .related), Move(from: "doctor", to: "records", kind: .related),
          Move(from: "nurse", to: "clerk", kind: .related), Move(from: "clerk", to: "doctor", kind: .related),
          Move(from: "clerk", to: "records", kind: .related),
        ])
      return Routes(answering: query, for: Learner(Profile(), in: catalogue)).routes.map { route in
        route.roles.map { catalogue.roles[$0].id.rawValue }.joined(separator: " ")
      }
    }
    let query = RouteQuery(from: "nurse", to: "records", by: .moves, count: 20)
    #expect(answer(query) == ["nurse clerk records"])
    #expect(answer(query, zones: [5, 5, 4]) == ["nurse clerk records", "nurse doctor records"])
    // What is not published leaves nothing out.
    #expect(answer(query, zones: [nil, 5, 4]).count == 2)
    #expect(answer(query, zones: [3, 5, nil]).count == 2)
    var open = query
    open.allowsStepsDown = true
    #expect(answer(open).count == 2)
    var passing = query
    passing.pinned = ["doctor"]
    #expect(answer(passing).isEmpty)
  }

  @Test func theStartGrantsWhatDoingItGives() {
    #expect(routes(RouteQuery(from: "c", to: "d")).routes[0].unmetExperience == [])
    let learner = Learner(Examples.profile(here: "c"), in: catalogue)
    let fromElsewhere = Routes(answering: RouteQuery(from: "b", to: "d", by: .moves), for: learner).routes[0]
    #expect(learner.ids(fromElsewhere.unmetExperience) == ["experience"])
  }

  @Test func aStopSaysWhatItAddsAndGrants() throws {
    let learner = Learner(Profile(), in: catalogue)
    let route = try #require(routes(RouteQuery(from: "a", to: "d")).routes.first)
    #expect(
      route.stops.map { learner.ids($0.toGo.missing) } == [
        ["python-basics", "python", "django"], ["sql", "postgresql"],
      ])
    #expect(route.stops.map { $0.toGo.hours.likely } == [240, 70])
    #expect(route.toGo.hours.likely == 310)
    #expect(route.stops.map { learner.ids($0.grants) } == [["experience"], []])
    #expect(route.stops.map { $0.pay?.figure.amount?.hundredths } == [nil, 6_000_000])
    #expect(route.pay == Route.Pay(sum: Money(currency: "GBP", units: 60_000), unpublishedStops: 1))
    #expect(route.years == Route.Years(least: 1, most: 1, unpublishedMoves: 1, counted: 2))
  }

  /// As those of a taxonomy of another country: what is published of it adds up all the same.
  @Test func payOfAnotherCountryAddsUpWhereThereIsNoOther() throws {
    func sum(_ pay: [PayFigure]) -> Money? {
      let catalogue = Catalogue(
        roles: ["a", "b", "d"].map { Role(id: $0, title: $0.rawValue, track: "t", level: nil) },
        moves: [Move(from: "a", to: "b", kind: .promotion), Move(from: "b", to: "d", kind: .promotion)], pay: pay)
      let learner = Learner(Profile(), in: catalogue)
      return Routes(answering: RouteQuery(from: "a", to: "d"), for: learner).routes.first?.pay.sum
    }
    func american(_ role: Role.ID) -> PayFigure {
      PayFigure(
        role: role, label: "", region: "United States", currency: "USD", statistic: "median",
        amount: Money(currency: "USD", units: 50_000), asAt: "2024-05", source: "s")
    }
    #expect(sum([american("b"), american("d")]) == Money(currency: "USD", units: 100_000))
    #expect(sum([american("b"), Examples.pay("d", 50_000)]) == Money(currency: "GBP", units: 50_000))
  }

  @Test func unmetExperienceStandsAtTheStopThatAsksForIt() throws {
    let learner = Learner(Profile(), in: catalogue)
    let route = try #require(routes(RouteQuery(from: "a", to: "d", by: .years)).routes.first)
    #expect(route.stops.map { learner.ids($0.unmetExperience) } == [[], ["experience"]])
    #expect(learner.ids(route.toGo.unknown) == ["experience"])
  }

  @Test func avoidingPassingAndKindsNarrowTheRoutes() {
    #expect(roles(RouteQuery(from: "a", to: "d", avoiding: ["c"])) == ["a b d"])
    #expect(roles(RouteQuery(from: "a", to: "d", avoiding: ["a", "gone"])).count == 2)
    #expect(roles(RouteQuery(from: "a", to: "d", passing: ["b", "c"])) == ["a b c d"])
    #expect(roles(RouteQuery(from: "a", to: "d", passing: ["a", "d"])).count == 2)
    #expect(roles(RouteQuery(from: "a", to: "d", using: [.promotion])) == ["a b d"])
  }

  /// Where skills are counted, the fewest may be those of a long way round: the short one is named beside it.
  @Test func withoutHoursTheShortestIsNamedWhereItIsNotFirst() throws {
    let ways: [(Role.ID, Role.ID)] = [
      ("a", "b"), ("b", "c"), ("c", "d"), ("a", "x"), ("x", "d"), ("a", "y"), ("y", "d"),
    ]
    let catalogue = Catalogue(
      dataset: .onet, skills: Examples.skills,
      roles: [
        Examples.role("a", essential: [["sql"]]), Examples.role("b", essential: [["sql"]]),
        Examples.role("c", essential: [["sql"]]), Examples.role("d", essential: [["sql"]]),
        Examples.role("x", essential: [["sql"], ["flask"]]), Examples.role("y", essential: [["sql"], ["experience"]]),
      ],
      moves: ways.map { Move(from: $0.0, to: $0.1, kind: .related) })
    func answer(_ objective: RouteObjective) -> Routes {
      Routes(answering: RouteQuery(from: "a", to: "d", by: objective), for: Learner(Profile(), in: catalogue))
    }
    func stops(_ route: Route) -> [Role.ID] { route.stops.map { catalogue.roles[$0.role].id } }
    #expect(answer(.effort).routes.first.map(stops) == ["b", "c", "d"])
    #expect(try stops(#require(answer(.effort).shortest)).last == "d")
    #expect(answer(.effort).shortest?.stops.count == 2)
    #expect(answer(.effort).shortest == answer(.moves).routes.first)
    #expect([RouteObjective.moves, .years, .pay].allSatisfy { answer($0).shortest == nil })
    let byMoves = answer(.moves).routes.map { [$0.moves.count, $0.toGo.missing.count] }
    #expect(byMoves == [[2, 4], [2, 4], [3, 1]], "of as many moves the fewest missing skills come first")
    #expect(routes(RouteQuery(from: "a", to: "d")).shortest == nil, "a source with hours")
  }

  /// Related occupations gather what none but the stops between ask for.
  @Test func withoutHoursTheStraightWayIsShownWhereItMissesLess() throws {
    let catalogue = Fixture.onetDetour
    func answer(_ query: RouteQuery, _ profile: Profile = Profile()) -> Routes {
      Routes(answering: query, for: Learner(profile, in: catalogue))
    }
    let query = RouteQuery(from: "a", to: "d")
    let found = answer(query)
    let straight = try #require(found.straight)
    #expect(straight.roles.map { catalogue.roles[$0].id } == ["a", "d"])
    #expect(straight.moves == [Move(from: "a", to: "d", kind: .changeOfField, sources: [Source.editorial])])
    #expect(straight.toGo.missing.count == 1 && found.routes.map(\.toGo.missing.count) == [2])
    #expect(found.shown.first == straight && found.shown.count == found.routes.count + 1)
    #expect(answer(RouteQuery(from: "a", to: "d", passing: ["b"])).straight == nil, "it passes nothing")
    #expect(answer(query, Examples.profile(have: ["communication"])).straight == nil, "the route misses no more")
    #expect(routes(RouteQuery(from: "a", to: "d")).straight == nil, "a source with hours")
    #expect(answer(RouteQuery(from: "a", to: "d", using: [.related])).straight == nil, "another kind of move")
    #expect(answer(RouteQuery(from: "a", to: "d", by: .pay)).straight == nil, "it is not known to pay best")
    let unrated = Catalogue(
      dataset: .onet, skills: catalogue.skills, roles: catalogue.roles.dropLast() + [Examples.role("d")],
      moves: [Move(from: "a", to: "b", kind: .related), Move(from: "b", to: "d", kind: .related)])
    let blind = Routes(answering: query, for: Learner(Profile(), in: unrated))
    #expect(blind.outcome == .found && blind.straight == nil, "nobody knows what it asks for")
  }

  @Test func theStartIsNoTarget() {
    #expect(routes(RouteQuery(from: "a", to: "a", passing: ["b"])).outcome == .alreadyThere)
    #expect(routes(RouteQuery(from: "a", to: "a")).routes.isEmpty)
  }

  @Test func noMovesAtAllAreNoFaultOfTheConditions() {
    #expect(routes(RouteQuery(from: "a", to: "island", avoiding: ["b"], using: [.promotion])).outcome == .unreachable)
  }

  @Test func conditionsThatBlockAreNamed() {
    #expect(
      routes(RouteQuery(from: "a", to: "d", avoiding: ["b"], using: [.promotion])).outcome
        == .blocked(by: [.excludes(.lateral)]))
    #expect(routes(RouteQuery(from: "a", to: "d", avoiding: ["d"])).outcome == .blocked(by: [.avoids(3)]))
    #expect(
      routes(RouteQuery(from: "a", to: "d", avoiding: ["c"], passing: ["c"])).outcome
        == .blocked(by: [.passes(2)]))
    #expect(routes(RouteQuery(from: "a", to: "d", passing: ["island"])).outcome == .blocked(by: [.passes(4)]))
    // Without b to avoid it would need both kinds of move, and one of b and c.
    #expect(
      routes(RouteQuery(from: "a", to: "d", avoiding: ["b", "c"], using: [])).outcome
        == .blocked(by: [.avoids(2), .excludes(.promotion), .excludes(.lateral)]))
  }

  @Test func rolesThatTheCatalogueDoesNotHaveAreNamed() {
    let query = RouteQuery(from: "gone", to: "d", passing: ["lost"])
    #expect(routes(query).outcome == .unknown(["gone", "lost"]))
  }

  @Test func theCountStaysInItsRange() {
    #expect(roles(RouteQuery(from: "a", to: "d", count: 0)) == ["a c d"])
    #expect(roles(RouteQuery(from: "a", to: "d", count: .max)).count == 2)
  }

  @Test func yearsAreReadByTheirBounds() {
    func years(_ printed: String?) -> [Int?] {
      let move = Move(from: "a", to: "b", kind: .promotion, years: printed)
      return [move.leastYears, move.mostYears]
    }
    #expect(["2-4", "5+", "0-2", "10"].map(years) == [[2, 4], [5, nil], [0, 2], [10, 10]])
    #expect([nil, "", "up to 2", "999999999999999999999"].map(years) == Array(repeating: [nil, nil], count: 4))
    #expect(["4-2", "1-2-3", "1-", "2-400", "3 to 5"].map(years) == [4, 1, 1, 2, 3].map { [$0, nil] })
  }
}
