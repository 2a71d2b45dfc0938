import BitCollections
import Fixtures
import Testing

@testable import CareerModel

@Suite struct HoldingsTests {
  private let catalogue = Catalogue(skills: Examples.skills)

  private func learner(_ profile: Profile) -> Learner { Learner(profile, in: catalogue) }

  @Test func whatLiesBeneathATickIsImpliedAndHeld() {
    let learner = learner(Examples.profile(have: ["django"]))
    #expect(learner.ids(learner.heldSkills.ticked) == ["django"])
    #expect(Set(learner.ids(learner.heldSkills.implied)) == ["python", "python-basics"])
    #expect(Set(learner.ids(learner.heldSkills.held)) == ["django", "python", "python-basics"])
  }

  @Test func aTickedSkillIsNotImpliedAsWell() {
    let learner = learner(Examples.profile(have: ["django", "python"]))
    #expect(learner.ids(learner.heldSkills.implied) == ["python-basics"])
  }

  @Test func anUnwantedSkillIsNotHeldButWhatLiesFurtherDownIs() {
    let learner = learner(Examples.profile(have: ["django"], unwanted: ["python"]))
    #expect(Set(learner.ids(learner.heldSkills.held)) == ["django", "python-basics"])
    #expect(learner.ids(learner.heldSkills.unwanted) == ["python"])
  }

  @Test func anUnwantedSkillImpliesNothing() {
    #expect(learner(Examples.profile(unwanted: ["django"])).heldSkills.isEmpty)
  }

  @Test func learningBeneathATickIsImpliedAndNoLongerCountsAsLearning() {
    let learner = learner(Examples.profile(have: ["django"], learning: ["python", "sql"]))
    #expect(Set(learner.ids(learner.heldSkills.implied)) == ["python", "python-basics"])
    #expect(learner.ids(learner.heldSkills.learning) == ["sql"])
  }

  @Test func marksOfSkillsThatAreGoneMeanNothingAndStay() {
    let profile = Examples.profile(have: ["gone"], learning: ["lost"])
    #expect(learner(profile).heldSkills.isEmpty)
    #expect(profile.marks == ["gone": .have, "lost": .learning])
  }

  @Test func addingASkillIsTheSameAsTickingIt() {
    for seed in UInt64(0)..<12 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let heldSkills = HeldSkills(of: profile.marks, in: world.catalogue)
        for (position, skill) in world.catalogue.skills.enumerated() {
          var ticked = profile
          ticked.marks[skill.id] = .have
          let added = sets(heldSkills.adding(position))
          let expected = sets(HeldSkills(of: ticked.marks, in: world.catalogue))
          #expect(added == expected, "seed \(seed), \(skill.id)")
        }
      }
    }
  }

  private func sets(_ heldSkills: HeldSkills) -> [BitSet] {
    [heldSkills.ticked, heldSkills.implied, heldSkills.held, heldSkills.learning, heldSkills.unwanted]
  }

  @Test func holdsWhatTheObviousDefinitionHolds() {
    for seed in UInt64(20)..<32 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let heldSkills = HeldSkills(of: profile.marks, in: world.catalogue)
        let held = world.catalogue.skills.indices.filter(heldSkills.holds).map { world.catalogue.skills[$0].id }
        #expect(Set(held) == naive.held, "seed \(seed)")
      }
    }
  }
}
