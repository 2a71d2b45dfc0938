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
    let today = Examples.day("2026-11-23")
    let plan = Plan(
      for: [Target(role: "lead")], learner: context.learner, settings: PlanSettings(),
      today: today)
    return [
      "\(RolePage(lead, in: context).document)", "\(comparison.document)", "\(PlanPage(plan, in: context).document)",
      "\(HandoutPage(in: context, plan: plan, comparing: [], today: today).document)",
    ]
  }

  @Test func whatTheirOwnJobGivesIsNotNamedAsSomethingToGet() throws {
    for text in try texts(here: "here") { #expect(text.contains("experience: your present job gives it")) }
    #expect(try !texts(here: "other").contains { $0.contains("gives it") })
    #expect(try !texts(here: nil).contains { $0.contains("gives it") })
  }
}
