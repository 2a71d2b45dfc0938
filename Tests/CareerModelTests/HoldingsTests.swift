import BitCollections
import Fixtures
import Testing

@testable import CareerModel

@Suite struct HoldingsTests {
  private let catalogue = Catalogue(skills: Examples.skills)

  private func learner(_ profile: Profile) -> Learner { Learner(profile, in: catalogue) }

  @Test func whatLiesBeneathATickIsImpliedAndHeld() {
    let learner = learner(Examples.profile(have: ["django"]))
    #expect(learner.ids(learner.holdings.ticked) == ["django"])
    #expect(Set(learner.ids(learner.holdings.implied)) == ["python", "python-basics"])
    #expect(Set(learner.ids(learner.holdings.held)) == ["django", "python", "python-basics"])
  }

  @Test func aTickedSkillIsNotImpliedAsWell() {
    let learner = learner(Examples.profile(have: ["django", "python"]))
    #expect(learner.ids(learner.holdings.implied) == ["python-basics"])
  }

  @Test func anUnwantedSkillIsNotHeldButWhatLiesFurtherDownIs() {
    let learner = learner(Examples.profile(have: ["django"], unwanted: ["python"]))
    #expect(Set(learner.ids(learner.holdings.held)) == ["django", "python-basics"])
    #expect(learner.ids(learner.holdings.unwanted) == ["python"])
  }

  @Test func anUnwantedSkillImpliesNothing() {
    #expect(learner(Examples.profile(unwanted: ["django"])).holdings.isEmpty)
  }

  @Test func learningBeneathATickIsImpliedAndNoLongerCountsAsLearning() {
    let learner = learner(Examples.profile(have: ["django"], learning: ["python", "sql"]))
    #expect(Set(learner.ids(learner.holdings.implied)) == ["python", "python-basics"])
    #expect(learner.ids(learner.holdings.learning) == ["sql"])
  }

  @Test func marksOfSkillsThatAreGoneMeanNothingAndStay() {
    let profile = Examples.profile(have: ["gone"], learning: ["lost"])
    #expect(learner(profile).holdings.isEmpty)
    #expect(profile.marks == ["gone": .have, "lost": .learning])
  }

  @Test func addingASkillIsTheSameAsTickingIt() {
    for seed in UInt64(0)..<12 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let holdings = Holdings(of: profile.marks, in: world.catalogue)
        for (position, skill) in world.catalogue.skills.enumerated() {
          var ticked = profile
          ticked.marks[skill.id] = .have
          let added = sets(holdings.adding(position))
          let expected = sets(Holdings(of: ticked.marks, in: world.catalogue))
          #expect(added == expected, "seed \(seed), \(skill.id)")
        }
      }
    }
  }

  private func sets(_ holdings: Holdings) -> [BitSet] {
    [holdings.ticked, holdings.implied, holdings.held, holdings.learning, holdings.unwanted]
  }

  @Test func holdsWhatTheObviousDefinitionHolds() {
    for seed in UInt64(20)..<32 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let holdings = Holdings(of: profile.marks, in: world.catalogue)
        let held = world.catalogue.skills.indices.filter(holdings.holds).map { world.catalogue.skills[$0].id }
        #expect(Set(held) == naive.held, "seed \(seed)")
      }
    }
  }
}
