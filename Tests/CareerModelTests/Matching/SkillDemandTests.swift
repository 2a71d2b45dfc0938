import Fixtures
import Testing

@testable import CareerModel

@Suite struct SkillDemandTests {
  @Test func countsRolesAndEssentialsOncePerRole() {
    let roles = [
      Examples.role("a", essential: [["sql"], ["sql", "django"]]),
      Examples.role("b", essential: [["python"]], advantage: [["sql"]]),
      Examples.role("c", advantage: [["sql"], ["django", "flask"]]),
    ]
    let catalogue = Catalogue(skills: Examples.skills, roles: roles)
    let demand = catalogue.demand
    func count(_ skill: Skill.ID) -> [Int] {
      catalogue.skillPosition(skill).map { [demand.roles[$0].count, demand.essentialRoles[$0].count] } ?? []
    }
    #expect(count("sql") == [3, 1])
    #expect(count("django") == [2, 1])
    #expect(count("flask") == [1, 0])
    #expect(count("communication") == [0, 0])
  }
}
