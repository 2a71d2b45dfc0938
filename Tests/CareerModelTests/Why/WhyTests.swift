import Fixtures
import Testing

@testable import CareerModel

@Suite struct WhyTests {
  private let role = Role(
    id: "r", title: "r", track: "t", level: Examples.levels[2],
    requirements: [
      Requirement(options: ["python-basics"], strength: .essential),
      Requirement(options: ["django", "flask"], strength: .essential),
      Requirement(options: ["communication"], strength: .essential, weight: 1),
      Requirement(options: ["sql"], strength: .advantage),
      Requirement(options: ["postgresql"], strength: .advantage),
    ], requirementSources: ["A"])

  private func why(_ profile: Profile, limit: Int = 5) throws -> (learner: Learner, why: Why) {
    let learner = Learner(profile, in: Catalogue(skills: Examples.skills, roles: [role]))
    return (learner, try #require(Why(of: 0, for: learner, limit: limit)))
  }

  @Test func showsEachTermOfTheSumInItsBlock() throws {
    let (learner, why) = try why(Examples.profile(have: ["python"], learning: ["flask"], unwanted: ["sql"]))
    let python = try #require(learner.catalogue.skillPosition("python"))
    #expect(why.blocks.map(\.strength) == [.essential, .advantage])
    #expect(why.blocks.map(\.points) == [80, 20])
    // 80 x 4/9, 80 x 4/9, 80 x 1/9; 20 x 4/8 twice.
    #expect(
      why.blocks.map { $0.terms.map(\.line.points) } == [
        [Fraction(320, 9), Fraction(320, 9), Fraction(80, 9)], [Fraction(10), Fraction(10)],
      ])
    #expect(why.blocks.map(\.heldPoints) == [Fraction(320, 9), .zero])
    #expect(why.blocks.map { $0.terms.map(\.requirement) } == [[0, 1, 2], [3, 4]])
    #expect(
      why.blocks.map { $0.terms.map(\.state) } == [
        [.implied(by: [python]), .learning, .missing], [.unwanted, .missing],
      ])
    #expect(why.match.percent == 36)
  }

  @Test func aTermOfSeveralOptionsStandsAsItsFirstHeldOne() throws {
    let (learner, why) = try why(Examples.profile(have: ["flask"], unwanted: ["django"]))
    let term = try #require(why.blocks.first?.terms[1])
    #expect(term.states == [.unwanted, .ticked])
    #expect(term.state == .ticked)
    #expect(term.line.heldOption == learner.catalogue.skillPosition("flask"))
  }

  @Test func oneUnwantedOptionLeavesAGroupMissing() throws {
    #expect(try why(Examples.profile(unwanted: ["django"])).why.blocks[0].terms[1].state == .missing)
    #expect(try why(Examples.profile(unwanted: ["django", "flask"])).why.blocks[0].terms[1].state == .unwanted)
  }

  @Test func termsWithoutVerdictsSpeakForTheSourcesOfTheRole() throws {
    let (_, why) = try why(Profile())
    let terms = why.blocks.flatMap(\.terms)
    #expect(terms.map(\.verdicts) == role.requirements.map { [Verdict(source: "A", strength: $0.strength)] })
    #expect(terms.allSatisfy { !$0.isDisputed && $0.stricterMatch == nil })
    #expect(why.stricterReadings.isEmpty)
  }

  @Test func oneEmptyBlockLeavesTheOtherTheWhole() throws {
    let roles = [Examples.role("e", essential: [["sql"], ["python"]]), Examples.role("a", advantage: [["sql"]])]
    let learner = Learner(Profile(), in: Catalogue(skills: Examples.skills, roles: roles))
    let blocks = try roles.indices.map { try #require(Why(of: $0, for: learner)).blocks }
    #expect(blocks.map { $0.map(\.points) } == [[100], [100]])
    #expect(blocks.map { $0.map(\.strength) } == [[.essential], [.advantage]])
  }

  @Test func aRoleThatAsksForNothingHasNoSum() {
    let learner = Learner(Profile(), in: Catalogue(roles: [Examples.role("r")]))
    #expect(Why(of: 0, for: learner) == nil)
  }

  @Test func bestTicksStandMostFirstThenInTheOrderOfTheRole() throws {
    // Django and Flask also imply Python basics; PostgreSQL implies SQL.
    let (learner, why) = try why(Profile(), limit: 4)
    #expect(learner.ids(why.bestTicks.map(\.skill)) == ["django", "flask", "python-basics", "postgresql"])
    #expect(why.bestTicks.map(\.gain) == [71, 71, 36, 20])
    let held = try self.why(Examples.profile(have: ["flask"], unwanted: ["postgresql"])).why
    #expect(learner.ids(held.bestTicks.map(\.skill)) == ["sql", "communication"])
  }

  @Test func theSumIsTheMatchAndNoAskedSkillBeatsTheBestTicks() {
    for seed in UInt64(4200)..<4208 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<50 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let learner = Learner(profile, in: world.catalogue)
        for (position, role) in world.catalogue.roles.enumerated() {
          let why = Why(of: position, for: learner, limit: 3)
          #expect((why == nil) == role.requirements.isEmpty)
          guard let why, let (numerator, denominator) = naive.match(role) else { continue }
          let held = why.blocks.map { $0.terms.filter(\.state.isHeld).map(\.line.points).reduce(.zero, +) }
          #expect(held == why.blocks.map(\.heldPoints))
          #expect(held.reduce(.zero, +) == Fraction(numerator, denominator), "seed \(seed), \(role.id)")
          #expect(why.blocks.map(\.points).reduce(0, +) == 100)
          #expect(
            why.blocks.flatMap(\.terms).allSatisfy { $0.state.isHeld == naive.holds(role.requirements[$0.requirement]) }
          )
          #expect(why.bestTicks == best(3, for: role, naive), "seed \(seed), \(role.id)")
        }
      }
    }
  }

  private func best(_ limit: Int, for role: Role, _ naive: Naive) -> [SkillGain] {
    var asked: [Skill.ID] = []
    for option in role.requirements.flatMap(\.options) where !asked.contains(option) { asked.append(option) }
    let gains = asked.filter { !naive.holds($0) && naive.mark($0) != .unwanted }.map { skill in
      (skill: skill, gain: (naive.ticking([skill]).percent(role) ?? 0) - (naive.percent(role) ?? 0))
    }
    let sorted = (1...100).reversed().flatMap { gain in gains.filter { $0.gain == gain } }
    return sorted.prefix(limit).map {
      SkillGain(skill: naive.catalogue.skillPosition($0.skill) ?? -1, gain: $0.gain)
    }
  }
}
