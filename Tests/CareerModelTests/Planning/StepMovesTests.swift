import CareerModel
import Fixtures
import Testing

@Suite struct StepMovesTests {
  // Django rests on Python, Python on the basics; SQL stands alone.
  private let catalogue = Examples.catalogue(
    Examples.skills.filter { ["python-basics", "python", "django", "flask", "sql"].contains($0.id) })

  private func plan(_ order: [Skill.ID] = [], _ profile: Profile = Profile()) -> Plan {
    Examples.plan(in: catalogue, profile) { $0.stepOrder = order }
  }

  private func moving(_ skill: Skill.ID, to place: Int, in order: [Skill.ID]) -> [Skill.ID] {
    let plan = plan(order)
    let step = plan.ids(in: catalogue).firstIndex(of: skill) ?? -1
    return plan.stepOrder(moving: step, to: place, in: catalogue)
  }

  private let order: [Skill.ID] = ["python-basics", "sql", "python", "flask", "django"]

  @Test func withoutAHandThePlanDecides() {
    // Most rests on the basics, then on Python; SQL brings more for its 40 h than Flask or Django for theirs.
    #expect(plan().ids(in: catalogue) == ["python-basics", "python", "sql", "flask", "django"])
  }

  @Test func aStepGoesAsFarAsPrerequisitesAllow() {
    #expect(plan(order).ids(in: catalogue) == order)
    #expect((0..<5).map { plan(order).places(ofStep: $0) } == [0...1, 0...4, 1...2, 3...4, 3...4])
    #expect(moving("sql", to: 4, in: order) == ["python-basics", "python", "flask", "django", "sql"])
    #expect(moving("sql", to: .max, in: order) == ["python-basics", "python", "flask", "django", "sql"])
    #expect(moving("django", to: 0, in: order) == ["python-basics", "sql", "python", "django", "flask"])
    #expect(moving("python-basics", to: 3, in: order) == ["sql", "python-basics", "python", "flask", "django"])
    #expect(moving("sql", to: 1, in: order) == order)
  }

  @Test func whatWasMovedStaysWhereItIs() {
    for skill in order {
      for place in -1...5 {
        let moved = moving(skill, to: place, in: order)
        #expect(plan(moved).ids(in: catalogue) == moved)
        #expect(Set(moved) == Set(order))
      }
    }
  }

  @Test func anOrderOutlivesTicksAndOtherTargets() {
    #expect(plan(order, Examples.profile(have: ["python"])).ids(in: catalogue) == ["sql", "flask", "django"])
    #expect(
      plan(["gone", "django", "sql", "django"]).ids(in: catalogue)
        == ["python-basics", "python", "django", "sql", "flask"])
  }

  @Test func whatTheOrderDoesNotNameJoinsWhereThePlanWouldPutIt() {
    // By worth Flask follows SQL.
    #expect(
      plan(["python-basics", "python", "django", "sql"]).ids(in: catalogue)
        == ["python-basics", "python", "django", "sql", "flask"])
    #expect(plan(["flask"]).ids(in: catalogue) == ["python-basics", "python", "sql", "flask", "django"])
  }

  @Test func whatHasToComeFirstIsMovedForwards() {
    #expect(
      plan(["django", "sql", "flask", "python", "python-basics"]).ids(in: catalogue)
        == ["python-basics", "python", "django", "sql", "flask"])
  }

  @Test func anUnwantedSkillBetweenTwoDoesNotTurnThemRound() {
    let ids = plan(["django", "python-basics"], Examples.profile(unwanted: ["python"])).ids(in: catalogue)
    #expect(Set(ids) == ["django", "flask", "python-basics", "sql"])
    #expect(ids.firstIndex(of: "python-basics") ?? 9 < ids.firstIndex(of: "django") ?? -1)
  }
}
