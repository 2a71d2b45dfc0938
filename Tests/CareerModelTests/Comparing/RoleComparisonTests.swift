import Fixtures
import Testing

@testable import CareerModel

@Suite struct RoleComparisonTests {
  private let catalogue = Catalogue(
    skills: Examples.skills,
    roles: [
      Examples.role("a", level: 2, essential: [["python"], ["experience"]], advantage: [["sql"]]),
      Examples.role("b", essential: [["sql"]]), Examples.role("c"), Examples.role("d"), Examples.role("e"),
    ],
    moves: [Move(from: "a", to: "b", kind: .promotion), Move(from: "b", to: "c", kind: .lateral)],
    pay: [
      Examples.pay("a", 30_000), Examples.pay("b", 40_000, asAt: "2019"), Examples.pay("a", 99, use: .warn),
      Examples.pay("a", 31_000, region: "London"), Examples.pay("c", 50_000, asAt: "2024"),
    ])

  private func compare(_ roles: [Int], _ profile: Profile = Profile()) throws -> RoleComparison {
    try RoleComparison(of: roles, in: Assessments(of: profile, in: catalogue))
  }

  @Test func takesTwoToFourDifferentRoles() throws {
    #expect(throws: RoleComparison.Problem.tooFew) { try compare([]) }
    #expect(throws: RoleComparison.Problem.tooFew) { try compare([0]) }
    #expect(throws: RoleComparison.Problem.tooMany) { try compare([0, 1, 2, 3, 4]) }
    #expect(throws: RoleComparison.Problem.repeated(1)) { try compare([0, 1, 2, 1]) }
    // Who names one role twice has named it twice, and not too few.
    #expect(throws: RoleComparison.Problem.repeated(3)) { try compare([3, 3]) }
    #expect(try compare([3, 0, 2, 1]).columns.map(\.role) == [3, 0, 2, 1])
  }

  @Test func eachColumnSaysHowThePersonStandsWithItsRole() throws {
    let columns = try compare([0, 1], Examples.profile(have: ["python"])).columns
    #expect(columns.map { $0.assessment.match?.percent } == [40, 0])
    #expect(columns.map { $0.assessment.match?.essential.held } == [1, 0])
    #expect(columns.map { $0.assessment.match?.advantage.of } == [1, 0])
    #expect(columns.map(\.assessment.toGo.hours.likely) == [0, 40])
    #expect(columns.map { $0.assessment.toGo.unknown.map { catalogue.skills[$0].id } } == [["experience"], []])
    #expect(columns.map(\.level?.name) == ["Junior", "Mid"])
    #expect(columns.map { $0.nextMoves.map(\.to) } == [["b"], ["c"]])
  }

  @Test func showsTheHeadlineAndAllThatMayBeShown() throws {
    let columns = try compare([0, 1, 3]).columns
    #expect(columns.map { $0.headline?.figure.amount?.units } == [30_000, 40_000, nil])
    #expect(columns.map { $0.pay.compactMap(\.amount?.units) } == [[30_000, 31_000], [40_000], []])
  }

  @Test func comparesAmountsByColumnAsFarAsTheyCompare() throws {
    // The figure of "b" is too old to stand beside the others.
    let comparison = try compare([2, 1, 0])
    #expect(comparison.pay?.amounts.mapValues(\.units) == [0: 50_000, 2: 30_000])
    #expect(try compare([3, 4]).pay == nil)
  }

  @Test func agreesWithEachRoleAlone() throws {
    for seed in UInt64(4400)..<4406 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<30 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let comparison = try RoleComparison(of: [3, 0, 2], in: Assessments(of: profile, in: world.catalogue))
        let roles = [3, 0, 2].map { world.catalogue.roles[$0] }
        #expect(comparison.columns.map { $0.assessment.match?.percent } == roles.map(naive.percent))
        #expect(
          comparison.columns.map(\.assessment.toGo.hours) == roles.map { naive.hours(naive.missing($0, .essential)) })
        #expect(
          comparison.columns.map(\.nextMoves)
            == roles.map { role in world.catalogue.moves.filter { $0.from == role.id } })
      }
    }
  }
}
