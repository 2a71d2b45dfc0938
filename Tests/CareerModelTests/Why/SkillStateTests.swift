import Fixtures
import Testing

@testable import CareerModel

@Suite struct SkillStateTests {
  private func states(_ profile: Profile) -> [Skill.ID: SkillState] {
    let catalogue = Catalogue(skills: Examples.skills)
    let learner = Learner(profile, in: catalogue)
    return Dictionary(
      uniqueKeysWithValues: catalogue.skills.indices.map { (catalogue.skills[$0].id, learner.state(of: $0)) })
  }

  private func position(_ id: Skill.ID) -> Int { Examples.skills.firstIndex { $0.id == id } ?? -1 }

  @Test func namesTheLowestTickedSkillsAboveWhatIsImplied() {
    let states = states(Examples.profile(have: ["django", "flask", "experience", "python"]))
    #expect(states["python"] == .ticked)
    // Django, Flask and the experience imply it too, but only because they rest on Python.
    #expect(states["python-basics"] == .implied(by: [position("python")]))
  }

  @Test func namesAllThatImplyOneSkillIndependently() {
    let states = states(Examples.profile(have: ["flask", "django"]))
    #expect(states["python"] == .implied(by: [position("django"), position("flask")]))
    #expect(states["python-basics"] == .implied(by: [position("django"), position("flask")]))
  }

  @Test func learningIsImpliedWhereATickAboveItSaysSo() {
    let states = states(Examples.profile(have: ["django"], learning: ["python", "sql"], unwanted: ["python-basics"]))
    #expect(states["python"] == .implied(by: [position("django")]))
    #expect(states["sql"] == .learning)
    #expect(states["python-basics"] == .unwanted)
    #expect(states["communication"] == .missing)
  }

  @Test func isHeldExactlyWhereFormulasCountTheSkill() {
    for seed in UInt64(4100)..<4106 {
      var world = RandomWorld(seed: seed)
      for _ in 0..<100 {
        let profile = world.profile()
        let naive = Naive(catalogue: world.catalogue, profile: profile)
        let learner = Learner(profile, in: world.catalogue)
        for (position, skill) in world.catalogue.skills.enumerated() {
          let state = learner.state(of: position)
          #expect(state.isHeld == naive.holds(skill.id))
          #expect((state == .ticked) == (naive.mark(skill.id) == .have))
          guard case .implied(let by) = state else { continue }
          let above = world.catalogue.skills.map(\.id).filter { ticked in
            naive.mark(ticked) == .have && Naive.implied(by: ticked, in: world.catalogue).contains(skill.id)
          }
          let lowest = above.filter { Naive.implied(by: $0, in: world.catalogue).isDisjoint(with: above) }
          #expect(learner.ids(by) == lowest, "seed \(seed), \(skill.id)")
        }
      }
    }
  }
}
