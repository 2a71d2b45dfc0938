import Fixtures
import Testing

@testable import CareerModel

@Suite struct GainTests {
  @Test func isTheDifferenceOfWhatIsShown() {
    // Three essentials: 33, 67, 100 as shown.
    let role = Examples.role("r", essential: [["sql"], ["communication"], ["python"]])
    let catalogue = Catalogue(skills: Examples.skills, roles: [role])
    let python = catalogue.skillPosition("python") ?? -1
    let gains = [[], ["sql"], ["sql", "communication"]].map { have in
      Learner(Examples.profile(have: have), in: catalogue).gain(of: python, for: 0)
    }
    #expect(gains == [33, 34, 33])
  }

  @Test func countsImplications() {
    let role = Examples.role("r", essential: [["python-basics"], ["django"]])
    let catalogue = Catalogue(skills: Examples.skills, roles: [role])
    let learner = Learner(Profile(), in: catalogue)
    #expect(learner.gain(of: catalogue.skillPosition("django") ?? -1, for: 0) == 100)
    #expect(learner.gain(of: catalogue.skillPosition("sql") ?? -1, for: 0) == 0)
  }

  @Test func aRoleThatAsksForNothingGainsNothing() {
    let catalogue = Catalogue(skills: Examples.skills, roles: [Examples.role("r")])
    #expect(Learner(Profile(), in: catalogue).gain(of: 0, for: 0) == 0)
  }

  @Test func tickingAnySkillMovesTheMatchByExactlyItsAnnouncedGain() {
    for seed in UInt64(300)..<308 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<200 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let learner = Learner(profile, in: world.catalogue)
        let roles = world.catalogue.roles
        let now = roles.map { naive.percent($0) ?? 0 }
        for (position, skill) in world.catalogue.skills.enumerated() {
          let ticked = naive.ticking([skill.id])
          let moved = zip(roles, now).map { (ticked.percent($0) ?? 0) - $1 }
          #expect(roles.indices.map { learner.gain(of: position, for: $0) } == moved, "seed \(seed), \(skill.id)")
        }
      }
    }
  }

  @Test func aBundleGainsWhatItHoldsAndImplies() {
    for seed in UInt64(320)..<326 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<100 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let learner = Learner(profile, in: world.catalogue)
        for (position, skill) in world.catalogue.skills.enumerated() {
          guard let bundle = SkillBundle(of: position, for: learner) else { continue }
          let learned = naive.ticking(Array(naive.closure(skill.id)))
          let moved = world.catalogue.roles.map { (learned.percent($0) ?? 0) - (naive.percent($0) ?? 0) }
          #expect(
            world.catalogue.roles.indices.map { learner.gain(of: bundle, for: $0) } == moved,
            "seed \(seed), \(skill.id)")
        }
      }
    }
  }

  @Test func namesTheRolesThatATickLiftsMost() {
    let roles = [
      Examples.role("one", title: "B", essential: [["sql"]]),
      Examples.role("half", title: "A", essential: [["sql"], ["python"]]),
      Examples.role("whole", title: "A", essential: [["postgresql"]]),
      Examples.role("none", essential: [["django"]]),
    ]
    let catalogue = Catalogue(skills: Examples.skills, roles: roles)
    let postgres = catalogue.skillPosition("postgresql") ?? -1
    let lifts = Learner(Profile(), in: catalogue).lifts(of: postgres)
    #expect(lifts.map { catalogue.roles[$0.role].id } == ["whole", "one", "half"])
    #expect(lifts.map(\.gain) == [100, 100, 50])
    #expect(Learner(Profile(), in: catalogue).lifts(of: postgres, limit: 1).count == 1)
  }
}
