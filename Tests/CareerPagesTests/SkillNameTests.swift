import CareerModel
import CareerPages
import Fixtures
import Testing

/// How skills of one name are told apart where they stand together.
struct SkillNameTests {
  private let catalogue = Catalogue(
    dataset: .onet,
    skills: [
      Skill(id: "2.A.1.e", name: "Mathematics", kind: .practice), Skill(id: "2.C.4.a", name: "Mathematics"),
      Skill(id: "2.C.3.a", name: "Design"),
    ])

  @Test func twoOfOneNameSayWhatTheyAre() {
    #expect(
      catalogue.distinctNames(of: [0, 1, 2]) == ["Mathematics (skills)", "Mathematics (knowledge)", "Design"])
    #expect(catalogue.distinctNames(of: [1, 2]) == ["Mathematics", "Design"])
    #expect(catalogue.distinctNames(of: [1, 1]) == ["Mathematics", "Mathematics"])
  }

  /// As in Skills and in Why: also where one of the two stands alone.
  @Test func whatARoleAsksForGoesByOneNameEverywhere() throws {
    func asking(_ id: Role.ID) -> Role {
      Role(
        id: id, title: id.rawValue, track: "t", level: nil,
        requirements: catalogue.skills.map { Requirement(options: [$0.id], strength: .essential) })
    }
    let asking = Catalogue(dataset: .onet, skills: catalogue.skills, roles: [asking("a"), asking("b")])
    let role = asking.roles[0]
    let comparison = try RoleComparison(of: [0, 1], in: Assessments(of: Profile(), in: asking))
    func pages(_ profile: Profile) -> [String] {
      let context = PageContext(profile: profile, in: asking, from: "built-in")
      let plan = Plan(
        for: [Target(role: "a")], learner: context.learner, settings: PlanSettings(), today: Examples.day("2026-11-23"))
      return [
        "\(RolePage(role, in: context).document)", "\(RolePage(role, in: context).screen(namesMissing: false))",
        "\(RolePage(role, in: context).preview())",
        "\(GapPage(0, gap: Gap(of: 0, for: context.learner), in: context).document)",
        "\(PlanPage(plan, in: context).document)",
        "\(ComparisonPage(comparison, in: context).document)",
        "\(ComparisonPage(comparison, in: context).screen(0..<2, gaugeWidth: 10, leftOut: 0))",
      ]
    }
    for page in pages(Profile()) {
      #expect(page.contains("Mathematics (skills)") && page.contains("Mathematics (knowledge)"))
      #expect(!page.contains("\"Mathematics\""))
    }
    for page in pages(Examples.profile(have: ["2.A.1.e"]))[3...4] {
      #expect(page.contains("Mathematics (knowledge)") && !page.contains("\"Mathematics\""))
      #expect(!page.contains("Mathematics · "))
    }
  }

  @Test func theySayItBesideOneThatIsGoneAndInWhatIsMissing() throws {
    let context = PageContext(profile: Profile(), in: catalogue, from: "built-in")
    #expect(
      context.names(of: ["2.A.1.e", "gone", "2.C.4.a"]) == ["Mathematics (skills)", "gone", "Mathematics (knowledge)"])
    let role = Role(
      id: "r", title: "Teacher", track: "t", level: nil,
      requirements: ["2.A.1.e", "2.C.4.a"].map { Requirement(options: [$0], strength: .essential) })
    let asking = Catalogue(dataset: .onet, skills: catalogue.skills, roles: [role])
    let person = PageContext(profile: Profile(), in: asking, from: "built-in")
    #expect(person.learner.missingEssentials(of: "r") == ["Mathematics (skills)", "Mathematics (knowledge)"])
    #expect(
      person.unplannedText(of: "r").contains("To get first: Mathematics (skills), Mathematics (knowledge)."))
  }
}
