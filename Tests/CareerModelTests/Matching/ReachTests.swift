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
    #expect(reach("junior", Examples.profile(here: "senior")) == .firstJobs)
  }

  @Test func withoutARoleMidIsTheNextStep() {
    #expect(reach("mid") == .nextStep)
    #expect(reach("senior") == .later)
    #expect(reach("mid", Examples.profile(here: "gone")) == .nextStep)
  }

  @Test func theNextStepIsAtMostOneLevelAboveWhereThePersonIs() {
    #expect(reach("mid", Examples.profile(here: "intern")) == .later)
    #expect(reach("senior", Examples.profile(here: "mid")) == .nextStep)
    #expect(reach("mid", Examples.profile(here: "senior")) == .nextStep)
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
    #expect(Reach.allCases.map(\.rawValue) == ["first-jobs", "next-step", "later"])
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
