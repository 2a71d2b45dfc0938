import CareerModel
import Fixtures
import Testing

/// Targets that are the stops of a route.
struct TakenRouteTests {
  private let catalogue = Catalogue(
    roles: ["a", "b", "c", "d", "e"].map { Examples.role($0) },
    moves: [
      Move(from: "a", to: "b", kind: .promotion, years: "1-2"),
      Move(from: "b", to: "c", kind: .promotion, years: "2-4"), Move(from: "c", to: "d", kind: .promotion),
    ])

  private func profile(_ targets: [Target], here: Role.ID? = nil) -> Profile {
    var profile = Profile()
    (profile.targets, profile.here) = (targets, here)
    return profile
  }

  @Test func whatComesSoonerWeighsMore() {
    #expect(TakenRoute.targets(of: ["b", "c", "d"]).map(\.weight) == [100, 10, 1])
    #expect(TakenRoute.targets(of: ["b"]) == [Target(role: "b")])
    #expect(TakenRoute.targets(of: ["a", "b", "c", "d", "e"]).map(\.weight) == [1000, 1000, 100, 10, 1])
  }

  @Test func theStepIsTheOneAfterWhereThePersonIs() {
    let targets = TakenRoute.targets(of: ["b", "c", "d"])
    func step(_ here: Role.ID?) -> Int? { TakenRoute(of: targets, from: here, in: catalogue)?.step }
    #expect([nil, "a", "b", "c", "elsewhere"].map(step) == [1, 1, 2, 3, 1])
  }

  @Test func whoIsOffTheRouteIsAtNoStepAndWhoIsAtItsEndOnNone() throws {
    let targets = TakenRoute.targets(of: ["b", "c", "d"])
    let route = try #require(TakenRoute(of: targets, from: "e", in: catalogue))
    #expect(route.step == nil && route.ahead == ["b", "c", "d"])
    #expect(TakenRoute(of: targets, from: "d", in: catalogue) == nil)
  }

  @Test func whatIsPlannedAdvancesWithThePerson() {
    let targets = TakenRoute.targets(of: ["b", "c", "d"])
    func left(_ here: Role.ID?) -> [Target] { catalogue.targets(of: profile(targets, here: here)) }
    #expect(left(nil) == targets && left("a") == targets && left("e") == targets)
    #expect(left("b") == TakenRoute.targets(of: ["c", "d"]))
    #expect(left("c") == TakenRoute.targets(of: ["d"]))
    #expect(left("d").isEmpty)
    func next(_ here: Role.ID?) -> Role.ID? { catalogue.nextTarget(of: profile(targets, here: here))?.id }
    #expect([nil, "b", "c", "d"].map(next) == ["b", "c", "d", nil])
    #expect(catalogue.nextTarget(of: profile([Target(role: "elsewhere"), Target(role: "b")])) == nil)
    #expect(catalogue.arrival(of: profile(targets, here: "d"))?.id == "d")
    #expect(catalogue.arrival(of: profile(targets, here: "c")) == nil)
    let other = Target(role: "e", weight: 3)
    #expect(catalogue.targets(of: profile(targets + [other], here: "d")) == [other])
    #expect(catalogue.targets(of: profile([other], here: "e")) == [other])
  }

  @Test func whatIsLeftWithoutOneOfItsStopsIsWeighedAnew() {
    let other = Target(role: "e", weight: 3)
    let taken = profile(TakenRoute.targets(of: ["b", "c", "d"]) + [other], here: "a")
    #expect(catalogue.targets(of: taken, without: "b") == TakenRoute.targets(of: ["c", "d"]) + [other])
    #expect(catalogue.targets(of: taken, without: "d") == TakenRoute.targets(of: ["b", "c"]) + [other])
    #expect(
      catalogue.targets(of: taken, without: "c") == [Target(role: "b"), Target(role: "d"), other],
      "no move leads past it")
    #expect(catalogue.targets(of: taken, without: "e") == TakenRoute.targets(of: ["b", "c", "d"]))
  }

  /// Else the skills of the first stop would wait for languages that only the last asks for.
  @Test func aPlanIsThroughWithAStopBeforeItBeginsWithTheNext() {
    let skills = [
      Examples.skill("cpp", hours: 100), Examples.skill("oop", hours: 40, after: ["cpp"]),
      Examples.skill("sql", hours: 40),
    ]
    let catalogue = Catalogue(
      levels: Examples.levels, skills: skills,
      roles: [Examples.role("b", essential: [["oop"]]), Examples.role("c", essential: [["cpp"], ["oop"], ["sql"]])],
      moves: [Move(from: "b", to: "c", kind: .promotion)])
    func plan(_ targets: [Target], _ order: [Skill.ID] = []) -> Plan {
      Examples.plan(in: catalogue, targets: targets) { $0.stepOrder = order }
    }
    let route = TakenRoute.targets(of: ["b", "c"])
    #expect(plan(route).ids(in: catalogue).first == "oop")
    #expect(plan([Target(role: "b"), Target(role: "c")]).ids(in: catalogue).first != "oop")
    let byHand: [Skill.ID] = ["oop", "cpp", "sql"]
    #expect(plan(route, byHand).ids(in: catalogue) == byHand)
    #expect((0..<3).map { plan(route, byHand).places(ofStep: $0) } == [0...2, 0...2, 0...2])
  }

  @Test func aRouteStaysOneWithoutItsEndAndWithAnotherTargetBehindIt() {
    let targets = TakenRoute.targets(of: ["b", "c", "d"])
    func stops(_ targets: [Target]) -> [Role.ID]? { TakenRoute(of: targets, from: nil, in: catalogue)?.stops }
    #expect(stops(targets.dropLast()) == ["b", "c"])
    #expect(stops(targets.dropFirst() + []) == ["c", "d"])
    #expect(stops(targets + [Target(role: "e")]) == ["b", "c", "d"])
  }

  @Test func theYearsAreThoseOfTheMovesToCome() throws {
    let targets = TakenRoute.targets(of: ["b", "c", "d"])
    func years(_ here: Role.ID?) -> Route.Years? { TakenRoute(of: targets, from: here, in: catalogue)?.years }
    let whole = try #require(years("a"))
    #expect(whole.least == 3 && whole.most == 6 && whole.unpublishedMoves == 1)
    #expect(years("b")?.least == 2 && years("c")?.least == nil && years("c")?.unpublishedMoves == 1)
  }

  @Test func otherTargetsAreNoRoute() {
    func isRoute(_ targets: [Target]) -> Bool { TakenRoute(of: targets, from: nil, in: catalogue) != nil }
    #expect(!isRoute([Target(role: "b")]))
    #expect(!isRoute([Target(role: "b"), Target(role: "c")]))
    #expect(!isRoute(TakenRoute.targets(of: ["b", "d"])))
    #expect(isRoute(TakenRoute.targets(of: ["b", "c"])))
  }

  @Test func theGoalIsTheEndOfTheRoute() {
    let targets = TakenRoute.targets(of: ["b", "c", "d"])
    #expect(catalogue.goal(of: profile(targets)) == "d" && catalogue.goal(of: profile(targets, here: "c")) == "d")
    #expect(catalogue.goal(of: profile(targets, here: "d")) == nil)
    #expect(catalogue.goal(of: profile(targets + [Target(role: "e")], here: "d")) == "e")
    #expect(catalogue.goal(of: profile([Target(role: "b"), Target(role: "d")])) == "b")
  }
}
