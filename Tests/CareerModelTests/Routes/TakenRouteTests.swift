import CareerModel
import Fixtures
import Testing

/// Targets that are the stops of a route.
struct TakenRouteTests {
  private let catalogue = Catalogue(
    roles: ["a", "b", "c", "d"].map { Examples.role($0) },
    moves: [
      Move(from: "a", to: "b", kind: .promotion), Move(from: "b", to: "c", kind: .promotion),
      Move(from: "c", to: "d", kind: .promotion),
    ])

  @Test func whatComesSoonerWeighsMore() {
    #expect(TakenRoute.targets(of: ["b", "c", "d"]).map(\.weight) == [100, 10, 1])
    #expect(TakenRoute.targets(of: ["b"]) == [Target(role: "b")])
    #expect(TakenRoute.targets(of: ["a", "b", "c", "d", "e"]).map(\.weight) == [1000, 1000, 100, 10, 1])
  }

  @Test func theStepIsTheOneAfterWhereThePersonIs() {
    let targets = TakenRoute.targets(of: ["b", "c", "d"])
    func step(_ here: Role.ID?) -> Int? { TakenRoute(of: targets, from: here, in: catalogue)?.step }
    #expect([nil, "a", "b", "c", "d"].map(step) == [1, 1, 2, 3, 3])
  }

  @Test func otherTargetsAreNoRoute() {
    func isRoute(_ targets: [Target]) -> Bool { TakenRoute(of: targets, from: nil, in: catalogue) != nil }
    #expect(!isRoute([Target(role: "b")]))
    #expect(!isRoute([Target(role: "b"), Target(role: "c")]))
    #expect(!isRoute(TakenRoute.targets(of: ["b", "d"])))
    #expect(isRoute(TakenRoute.targets(of: ["b", "c"])))
  }

  @Test func theGoalIsTheEndOfTheRoute() {
    var profile = Profile()
    profile.targets = TakenRoute.targets(of: ["b", "c", "d"])
    #expect(catalogue.goal(of: profile) == "d")
    profile.targets = [Target(role: "b"), Target(role: "d")]
    #expect(catalogue.goal(of: profile) == "b")
  }
}
