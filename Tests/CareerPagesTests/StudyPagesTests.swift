import CareerModel
import CareerPages
import Fixtures
import Testing

/// What pages say of a skill to learn: what comes before it, and what it is worth to which roles.
@Suite struct StudyPagesTests {
  private let catalogue = Catalogue(
    levels: Examples.levels,
    skills: [
      Examples.skill("a", hours: 10), Examples.skill("b", hours: 10),
      Examples.skill("c", hours: 10, after: ["a", "b"]), Examples.skill("d", hours: 10, after: ["a"]),
    ],
    roles: [
      Examples.role("x", essential: [["a"], ["c"]]), Examples.role("y", essential: [["b"], ["c"]]),
      Examples.role("z", essential: [["b"], ["d"]]),
    ])

  private func context(_ profile: Profile = Profile()) -> PageContext {
    PageContext(profile: profile, in: catalogue, from: "built-in")
  }

  private func preview(of skill: Skill.ID) throws -> String {
    "\(SkillPage(try #require(catalogue.skill(skill)), in: context()).preview)"
  }

  /// None of them has to come first, as if each were needed.
  @Test func whatASkillIsBestLearntAfterIsAnyOfSeveral() throws {
    #expect(try preview(of: "c").contains("any of a, b"))
    #expect(try preview(of: "d").contains("Best after") && !preview(of: "d").contains("any of"))
    #expect(try preview(of: "a").contains("nothing"))
    let page = SkillPage(try #require(catalogue.skill("c")), in: context()).screen
    #expect(page.blocks.contains { if case .heading(_, let note) = $0 { "\(note)".contains("any of") } else { false } })
  }

  /// Points of one role and points of several together are not taken for each other.
  @Test func aWorthOverSeveralRolesSaysOverHowMany() throws {
    func page(for roles: [Int]) throws -> String {
      let context = context()
      let values = context.assessments.bestNext(for: roles.map { WeightedRole(role: $0) })
      let skill = try #require(catalogue.skillPosition("c"))
      return "\(BestNextPage(try #require(values.first { $0.bundle.skill == skill }), in: context).screen)"
    }
    #expect(try page(for: [0, 1]).contains("over 2 roles"))
    #expect(try !page(for: [0]).contains("over "))
  }

  @Test func aStepOfAPlanNamesTheTargetsThatItMoves() throws {
    var profile = Profile()
    profile.targets = ["x", "z"].map { Target(role: $0) }
    let context = context(profile)
    let plan = Plan(
      for: profile.targets, learner: context.learner, settings: PlanSettings(), today: Examples.day("2026-11-23"))
    let step = try #require(plan.ids(in: catalogue).firstIndex(of: "a"))
    let preview = "\(PlanStepPage(step, of: plan, in: context).preview(notes: ""))"
    #expect(preview.contains("+50 x") && !preview.contains("+0"))
  }

  @Test func theEndOfAStepIsSaidToBeAtThePersonsPace() throws {
    var profile = Profile()
    func step() throws -> String {
      let context = context(profile)
      let plan = Plan(
        for: [Target(role: "z")], learner: context.learner, settings: PlanSettings(), today: Examples.day("2026-11-23"))
      return "\(PlanStepPage(try #require(plan.steps.indices.first), of: plan, in: context).screen)"
    }
    #expect(try step().contains("2026, by our estimate"))
    profile.marks = ["a": .have]
    profile.markDays = ["a": Examples.day("2026-11-21")]
    profile.log = [StudyEntry(skill: "a", minutes: 80 * 60, day: "2026-11-20")]
    #expect(try step().contains("2026, at your pace") && !step().contains("by our estimate"))
  }
}
