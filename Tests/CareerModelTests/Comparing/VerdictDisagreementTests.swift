import Fixtures
import Testing

@testable import CareerModel

@Suite struct VerdictDisagreementTests {
  private let requirement = Examples.requirement

  private func catalogue(_ requirements: [[Requirement]], pay: [PayFigure] = []) -> Catalogue {
    let roles = requirements.enumerated().map { number, requirements in
      Role(
        id: Role.ID("r\(number)"), title: "", track: "t", level: Examples.levels[2], requirements: requirements,
        requirementSources: ["C"])
    }
    return Catalogue(skills: Examples.skills, roles: roles, pay: pay)
  }

  @Test func keepsBothSidesAndTheOneThatCounts() throws {
    let disputed = requirement("sql", [("A", .advantage), ("B", .essential)])
    let catalogue = catalogue([
      [requirement("python", [("A", .essential), ("B", .essential)]), disputed, requirement("django", [])], [disputed],
    ])
    let verdicts = Disagreements(in: catalogue).verdicts
    #expect(verdicts.map(\.role) == [0, 1])
    #expect(verdicts.map(\.requirement) == [1, 0])
    let first = try #require(verdicts.first)
    #expect(first.options.map { catalogue.skills[$0].id } == ["sql"])
    #expect(first.strength == .advantage)
    #expect(first.verdicts == disputed.verdicts)
  }

  @Test func gathersRolesAndSourcesOnce() {
    let pay = [Examples.pay("r2", 1, source: "P"), Examples.pay("r2", 2, source: "B")]
    let catalogue = catalogue(
      [[requirement("sql", [("A", .advantage), ("B", .essential)])], [requirement("sql", [])], []], pay: pay)
    let all = Disagreements(in: catalogue)
    #expect(all.roles == [0, 2])
    #expect(all.sources == ["P", "B", "A"])
    #expect(Disagreements(on: 1, in: catalogue).isEmpty)
    #expect(Disagreements(on: 2, in: catalogue).pay == all.pay)
    #expect(Disagreements(on: 2, in: catalogue).verdicts.isEmpty)
  }

  @Test func findsEveryPairOfVerdictsThatDiffer() {
    for seed in UInt64(4700)..<4720 {
      let catalogue = RandomWorld(seed: seed).disputed(seed: seed)
      let expected = catalogue.roles.enumerated().flatMap { position, role in
        role.requirements.indices.filter { index in
          let verdicts = role.requirements[index].verdicts
          return verdicts.contains { left in verdicts.contains { $0.strength != left.strength } }
        }.map { [position, $0] }
      }
      #expect(Disagreements(in: catalogue).verdicts.map { [$0.role, $0.requirement] } == expected, "seed \(seed)")
    }
  }
}
