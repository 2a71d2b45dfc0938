import Fixtures
import Testing

@testable import CareerModel

@Suite struct MatchTests {
  private func outcome(_ role: Role, _ profile: Profile) -> Match? {
    Assessments(of: profile, in: Catalogue(skills: Examples.skills, roles: [role]))[0].match
  }

  @Test func weighsTheTwoBlocksEightyToTwenty() throws {
    let role = Examples.role(
      "backend", essential: [["python"], ["sql"], ["django", "flask"]], advantage: [["postgresql"], ["communication"]])
    let match = try #require(outcome(role, Examples.profile(have: ["flask", "communication"])))
    // Flask implies Python: 2 of 3 essential, 1 of 2 advantage.
    #expect(match.share == Fraction(80 * 2, 3) + Fraction(20, 2))
    #expect(match.percent == 63)
    #expect((match.essential.held, match.essential.of) == (2, 3))
    #expect((match.advantage.held, match.advantage.of) == (1, 2))
  }

  @Test func weighsRequirementsInsideABlock() throws {
    let role = Role(
      id: "r", title: "r", track: "t", level: Examples.levels[2],
      requirements: [
        Requirement(options: ["python"], strength: .essential, weight: 4),
        Requirement(options: ["communication"], strength: .essential, weight: 1),
      ])
    #expect(try #require(outcome(role, Examples.profile(have: ["communication"]))).percent == 20)
    #expect(try #require(outcome(role, Examples.profile(have: ["python"]))).percent == 80)
  }

  @Test func oneEmptyBlockLeavesTheOtherTheWhole() throws {
    let profile = Examples.profile(have: ["sql"])
    let essential = Examples.role("e", essential: [["sql"], ["django"]])
    let advantage = Examples.role("a", advantage: [["sql"], ["django"], ["flask"]])
    #expect(try #require(outcome(essential, profile)).share == Fraction(50))
    #expect(try #require(outcome(advantage, profile)).share == Fraction(100, 3))
  }

  @Test func aRoleThatAsksForNothingHasNoMatch() {
    #expect(outcome(Examples.role("r"), Examples.profile(have: ["sql"])) == nil)
  }

  @Test func unwantedKeepsItsWeight() throws {
    let role = Examples.role("r", essential: [["sql"], ["python"]])
    let match = try #require(outcome(role, Examples.profile(have: ["sql"], unwanted: ["python"])))
    #expect(match.percent == 50)
  }

  @Test func roundsHalfUp() throws {
    // 1 of 16 essential: 100/16 = 6.25; 5 of 16: 31.25; 2 of 16: 12.5 -> 13.
    let skills = (0..<16).map { Examples.skill(Skill.ID("s\($0)")) }
    let role = Examples.role("r", essential: skills.map { [$0.id] })
    let catalogue = Catalogue(skills: skills, roles: [role])
    let assessments = Assessments(of: Examples.profile(have: ["s0", "s1"]), in: catalogue)
    #expect(assessments[0].match?.percent == 13)
  }

  @Test func learningShowsWhereItLeadsWithItsImplications() throws {
    let role = Examples.role("r", essential: [["python-basics"], ["django"], ["sql"], ["postgresql"]])
    let catalogue = Catalogue(skills: Examples.skills, roles: [role])
    let assessment = Assessments(of: Examples.profile(have: ["sql"], learning: ["django"]), in: catalogue)[0]
    #expect(assessment.match?.percent == 25)
    #expect(assessment.matchWhenLearned?.percent == 75)
  }

  @Test func agreesWithTheObviousSum() {
    for seed in UInt64(100)..<112 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let assessments = Assessments(of: profile, in: world.catalogue)
        let roles = world.catalogue.roles
        #expect(
          assessments.roles.map { $0.match?.share } == roles.map { naive.match($0).map { Fraction($0, $1) } },
          "seed \(seed)")
        #expect(assessments.roles.map { $0.match?.percent } == roles.map(naive.percent), "seed \(seed)")
        let learned = naive.whenLearned
        #expect(
          assessments.roles.map { $0.matchWhenLearned?.percent } == roles.map(learned.percent), "seed \(seed)")
      }
    }
  }

  @Test func pointsOfHeldTermsAddUpToTheMatchAndAllToAHundred() {
    for seed in UInt64(200)..<212 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let assessments = Assessments(of: world.profile(), in: world.catalogue)
        for role in world.catalogue.roles.indices {
          let terms = Match.terms(of: world.catalogue.terms[role], with: assessments.learner.heldSkills)
          #expect(terms.count == world.catalogue.roles[role].requirements.count)
          guard let match = assessments[role].match else { continue }
          #expect(terms.filter(\.isHeld).map(\.points).reduce(.zero, +) == match.share, "seed \(seed), role \(role)")
          #expect(terms.map(\.points).reduce(.zero, +) == Fraction(100), "seed \(seed), role \(role)")
        }
      }
    }
  }

  @Test func aTermNamesTheOptionThatHoldsIt() {
    let role = Examples.role("r", essential: [["django", "flask"], ["sql"]])
    let catalogue = Catalogue(skills: Examples.skills, roles: [role])
    let learner = Learner(Examples.profile(have: ["flask"]), in: catalogue)
    let terms = Match.terms(of: catalogue.terms[0], with: learner.heldSkills)
    #expect(terms.map(\.heldOption) == [catalogue.skillPosition("flask"), nil])
    #expect(terms.map(\.points) == [Fraction(50), Fraction(50)])
  }
}
