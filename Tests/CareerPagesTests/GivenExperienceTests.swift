import CareerModel
import CareerPages
import Fixtures
import Testing

/// What the role that a person has gives them is said wherever it would stand as missing.
struct GivenExperienceTests {
  private let catalogue = Catalogue(
    levels: Examples.levels, skills: Examples.skills,
    roles: [
      Examples.role("here", title: "Helper", grants: ["experience"]),
      Examples.role("lead", title: "Lead", essential: [["experience"], ["sql"]]), Examples.role("other"),
    ])

  private func context(here: Role.ID?) -> PageContext {
    PageContext(profile: Examples.profile(here: here), in: catalogue, from: "built-in")
  }

  private func texts(here: Role.ID?) throws -> [String] {
    let context = context(here: here)
    let lead = try #require(catalogue.role("lead"))
    let positions = try (["lead", "other"] as [Role.ID]).map { try #require(catalogue.rolePosition($0)) }
    let comparison = ComparisonPage(try RoleComparison(of: positions, in: context.assessments), in: context)
    return ["\(RolePage(lead, in: context).document)", "\(comparison.document)"]
  }

  @Test func theRoleThatGivesItIsNamed() throws {
    for text in try texts(here: "here") { #expect(text.contains("experience: Helper gives it")) }
    #expect(try !texts(here: "other").contains { $0.contains("gives it") })
    #expect(try !texts(here: nil).contains { $0.contains("gives it") })
  }
}
