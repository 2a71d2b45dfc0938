import Fixtures
import Testing

@testable import CareerModel

@Suite struct HoursToGoTests {
  private func toGo(
    _ essential: [[Skill.ID]], _ profile: Profile = Profile(), skills: [Skill] = Examples.skills
  ) -> (hours: Int, missing: [Skill.ID], unknown: [Skill.ID]) {
    let catalogue = Catalogue(skills: skills, roles: [Examples.role("r", essential: essential)])
    let learner = Learner(profile, in: catalogue)
    let toGo = HoursToGo.essential(of: 0, for: learner)
    return (toGo.hours.likely, learner.ids(toGo.missing), learner.ids(toGo.unknown))
  }

  @Test func countsPrerequisitesOnceAndBeforeWhatNeedsThem() {
    let result = toGo([["django"], ["python"], ["flask"]])
    #expect(result.missing == ["python-basics", "python", "django", "flask"])
    #expect(result.hours == 60 + 120 + 60 + 30)
  }

  @Test func aHeldSkillSatisfiesEverythingBeneathIt() {
    #expect(toGo([["django"]], Examples.profile(have: ["flask"])).hours == 60)
    #expect(toGo([["python-basics"]], Examples.profile(have: ["flask"])).hours == 0)
  }

  @Test func namesWhatHasNoHoursAndStillCountsWhatItRestsOn() {
    let result = toGo([["experience"], ["communication"]])
    #expect(result.hours == 180)
    #expect(result.unknown == ["experience", "communication"])
  }

  @Test func lowsAddUpToLowsAndHighsToHighs() {
    let catalogue = Catalogue(
      skills: Examples.skills, roles: [Examples.role("r", essential: [["sql"], ["postgresql"]])])
    let hours = HoursToGo.essential(of: 0, for: Learner(Profile(), in: catalogue)).hours
    #expect((hours.low, hours.likely, hours.high) == (35, 70, 175))
  }

  @Test func ofAGroupTheCheaperMemberCounts() {
    #expect(toGo([["django", "flask"]]).missing == ["python-basics", "python", "flask"])
    #expect(toGo([["django", "flask"]], Examples.profile(have: ["django"])).missing == [])
  }

  @Test func groupsThatInteractAreChosenJointly() {
    // Alone the first group is cheapest with a, the second with b; together c serves both.
    let skills = [("a", 20), ("b", 20), ("c", 30)].map { Examples.skill(Skill.ID($0), hours: $1) }
    #expect(toGo([["a", "c"], ["b", "c"]], skills: skills).missing == ["c"])
  }

  @Test func whatIsLearnedAnywayMeetsAGroup() {
    #expect(toGo([["flask", "django"], ["django"]]).missing == ["python-basics", "python", "django"])
    // A skill without hours would cost nothing either, but it is not needed.
    #expect(toGo([["communication", "sql"], ["sql"]]).missing == ["sql"])
  }

  @Test func amongEqualTotalsTheFirstMemberCounts() {
    let skills = ["a", "b", "c"].map { Examples.skill(Skill.ID($0), hours: 10) }
    #expect(toGo([["c", "a"], ["b", "a", "c"]], skills: skills).missing == ["c"])
    #expect(toGo([["b", "a"]], skills: skills).missing == ["b"])
  }

  @Test func unwantedSkillsStayOut() {
    #expect(toGo([["sql"], ["communication"]], Examples.profile(unwanted: ["sql"])).missing == ["communication"])
    // Prerequisites are not followed through an unwanted skill.
    #expect(toGo([["django"]], Examples.profile(unwanted: ["python"])).missing == ["django"])
    #expect(toGo([["django"], ["python-basics"]], Examples.profile(unwanted: ["python"])).hours == 120)
    // A group is chosen among its other members; with none left it adds nothing.
    #expect(toGo([["django", "flask"]], Examples.profile(have: ["python"], unwanted: ["flask"])).missing == ["django"])
    #expect(toGo([["django", "flask"]], Examples.profile(unwanted: ["django", "flask"])).missing == [])
  }

  @Test func advantagesStandOnTopOfTheEssentials() {
    let role = Examples.role("r", essential: [["django"]], advantage: [["python"], ["postgresql"], ["flask", "sql"]])
    let catalogue = Catalogue(skills: Examples.skills, roles: [role])
    let learner = Learner(Profile(), in: catalogue)
    let essential = HoursToGo.essential(of: 0, for: learner)
    let advantage = HoursToGo.advantage(of: 0, after: essential, for: learner)
    #expect(learner.ids(advantage.missing) == ["sql", "postgresql"])
    #expect(advantage.hours.likely == 70)
  }

  @Test func severalRolesTogetherCountEachSkillOnce() {
    let roles = [Examples.role("a", essential: [["django"]]), Examples.role("b", essential: [["flask"], ["python"]])]
    let catalogue = Catalogue(skills: Examples.skills, roles: roles)
    let toGo = HoursToGo(meeting: catalogue.terms.flatMap { $0 }, for: Learner(Profile(), in: catalogue))
    #expect(toGo.hours.likely == 60 + 120 + 60 + 30)
  }

  @Test func theLogDecidesBetweenMembersToo() {
    let profile = Examples.profile(have: ["python"], learning: ["django"], log: [("django", 45)])
    let result = toGo([["django", "flask"]], profile)
    #expect(result.missing == ["django"])
    #expect(result.hours == 15)
  }

  @Test func agreesWithTryingEveryChoice() {
    for seed in UInt64(400)..<412 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let learner = Learner(profile, in: world.catalogue)
        for (position, role) in world.catalogue.roles.enumerated() {
          let essential = HoursToGo.essential(of: position, for: learner)
          let advantage = HoursToGo.advantage(of: position, after: essential, for: learner)
          let expected = naive.missing(role, .essential)
          let beyond = naive.missing(role, .advantage, beyond: expected)
          #expect(Set(learner.ids(essential.missing)) == expected, "seed \(seed), \(role.id)")
          #expect(Set(learner.ids(advantage.missing)) == beyond, "seed \(seed), \(role.id)")
          #expect(essential.hours == naive.hours(expected), "seed \(seed), \(role.id)")
          #expect(advantage.hours == naive.hours(beyond), "seed \(seed), \(role.id)")
          #expect(
            Set(learner.ids(essential.unknown)) == expected.filter { world.catalogue.skill($0)?.hours == nil },
            "seed \(seed), \(role.id)")
        }
      }
    }
  }

  @Test func studyOrderNeverPutsASkillBeforeItsNeeds() {
    for seed in UInt64(500)..<506 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let learner = Learner(world.profile(), in: world.catalogue)
        for role in world.catalogue.roles.indices {
          let missing = HoursToGo.essential(of: role, for: learner).missing
          #expect(Set(missing).count == missing.count)
          for (place, skill) in missing.enumerated() {
            #expect(Set(missing[(place + 1)...]).isDisjoint(with: world.catalogue.graph.needs[skill]))
          }
        }
      }
    }
  }
}
