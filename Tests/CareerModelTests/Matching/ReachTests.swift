import Fixtures
import Testing

@testable import CareerModel

@Suite struct ReachTests {
  private let roles = [
    Examples.role("intern", level: 1), Examples.role("junior", level: 2, grants: ["experience"]),
    Examples.role("junior-asking", level: 2, essential: [["experience"]]), Examples.role("mid", level: 3),
    Examples.role("mid-asking", level: 3, essential: [["experience"], ["sql"]]), Examples.role("senior", level: 4),
    Examples.role("mid-either", level: 3, essential: [["experience", "sql"]]),
    Examples.role("mid-wishing", level: 3, advantage: [["experience"]]),
  ]

  private func reach(_ role: Role.ID, _ profile: Profile = Profile()) -> Reach? {
    Assessments(of: profile, in: Catalogue(skills: Examples.skills, roles: roles))[role]?.reach
  }

  @Test func entryAndJuniorAreFirstJobsWhateverTheyAskFor() {
    #expect(reach("intern") == .firstJobs)
    #expect(reach("junior-asking") == .firstJobs)
    #expect(reach("junior", Examples.profile(here: "gone")) == .firstJobs)
  }

  @Test func withoutARoleMidIsTheNextStep() {
    #expect(reach("mid") == .nextStep)
    #expect(reach("senior") == .later)
    #expect(reach("mid", Examples.profile(here: "gone")) == .nextStep)
  }

  @Test func theNextStepIsOfThePersonsLevelOrOneAbove() {
    #expect(reach("mid", Examples.profile(here: "intern")) == .later)
    #expect(reach("junior", Examples.profile(here: "intern")) == .nextStep)
    #expect(reach("senior", Examples.profile(here: "mid")) == .nextStep)
    #expect(reach("mid-wishing", Examples.profile(here: "mid")) == .nextStep)
  }

  @Test func whatLiesBelowIsNeitherAFirstJobNorAStep() {
    #expect(reach("mid", Examples.profile(here: "senior")) == .earlier)
    #expect(reach("junior", Examples.profile(here: "senior")) == .earlier)
  }

  @Test func nobodyFindsTheirOwnJobOrWhatItLeadsToUnderLater() {
    let moves = [
      Move(from: "junior", to: "mid-asking", kind: .promotion), Move(from: "junior", to: "senior", kind: .leadership),
      Move(from: "junior", to: "junior-asking", kind: .lateral),
    ]
    let catalogue = Catalogue(skills: Examples.skills, roles: roles, moves: moves)
    let assessments = Assessments(
      of: Examples.profile(unwanted: ["experience"], here: "junior"), in: catalogue)
    #expect(assessments["junior"]?.reach == .here)
    #expect(assessments["mid-asking"]?.reach == .promotion, "whatever it asks for")
    #expect(assessments["senior"]?.reach == .promotion, "however far up")
    #expect(assessments["junior-asking"]?.reach == .nextStep, "the present role grants the experience")
    let sections = assessments.sections(by: .reach)
    #expect(sections.map(\.heading?.id) == ["here", "next-step", "next-step", "earlier"])
  }

  @Test func unmetExperienceMakesItLater() {
    #expect(reach("mid-asking") == .later)
    #expect(reach("mid-asking", Examples.profile(have: ["experience"])) == .nextStep)
    #expect(reach("mid-asking", Examples.profile(unwanted: ["experience"])) == .later)
  }

  @Test func thePresentRoleGrantsExperience() {
    #expect(reach("mid-asking", Examples.profile(here: "junior")) == .nextStep)
    #expect(reach("mid-asking", Examples.profile(here: "junior-asking")) == .later)
  }

  @Test func onlyAnEssentialRequirementThatNothingElseMeetsCounts() {
    #expect(reach("mid-either") == .nextStep)
    #expect(reach("mid-wishing") == .nextStep)
  }

  @Test func sectionsHaveStableIds() {
    #expect(Reach.allCases.map(\.id) == ["here", "next-step", "first-jobs", "next-step", "earlier", "later"])
  }

  @Test func agreesWithTheObviousDefinition() {
    for seed in UInt64(700)..<712 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let assessments = Assessments(of: profile, in: world.catalogue)
        #expect(assessments.roles.map(\.reach) == world.catalogue.roles.map(naive.reach), "seed \(seed)")
      }
    }
  }
}
