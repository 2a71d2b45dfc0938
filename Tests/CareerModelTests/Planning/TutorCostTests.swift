import CareerModel
import Fixtures
import Testing

@Suite struct TutorCostTests {
  /// The cost of a tutor is that of the same plan with nobody else.
  @Test func isThatOfAPlanWithTheTutorAlone() {
    for seed in 1...150 as ClosedRange<UInt64> {
      var world = PlanWorld(seed: seed)
      let learner = Learner(world.profile(), in: world.catalogue)
      let (targets, settings, today) = (world.targets(1...3), world.settings(), world.day())
      let plan = Plan(for: targets, learner: learner, settings: settings, today: today)
      for tutor in world.catalogue.tutors {
        var alone = settings
        alone.tutors = Dictionary(uniqueKeysWithValues: tutor.subjects.map { ($0, tutor.id) })
        let tuition = Plan(for: targets, learner: learner, settings: alone, today: today).tuition
        let cost = TutorCost(of: tutor, for: plan, learner: learner)
        #expect(cost.lessons == tuition.lessons.count)
        #expect(cost.freeLessons == tuition.lessons.count { $0.cost.hundredths == 0 })
        #expect(cost.money == tuition.costs.first)
      }
    }
  }
}
