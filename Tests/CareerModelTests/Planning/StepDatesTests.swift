import CareerModel
import Fixtures
import Testing

@Suite struct StepDatesTests {
  @Test func theLastStepEndsWithThePlan() {
    for seed in 1...200 as ClosedRange<UInt64> {
      var world = PlanWorld(seed: seed)
      let learner = Learner(world.profile(), in: world.catalogue)
      let plan = Plan(for: world.targets(1...3), learner: learner, settings: world.settings(), today: world.day())
      guard !plan.steps.isEmpty, plan.dates != nil else { continue }
      #expect(plan.dates(throughStep: plan.steps.count - 1, for: learner) == plan.dates)
    }
  }

  @Test func aStepEndsOnItsLikelyDayBetweenItsEarlyAndItsLateOne() throws {
    let catalogue = Examples.catalogue([Examples.skill("a", hours: 10), Examples.skill("b", hours: 20)])
    let plan = Examples.plan(in: catalogue) { settings in
      settings.minutesPerWeek = 600
      settings.stepOrder = ["a", "b"]
    }
    let learner = Learner(Profile(), in: catalogue)
    // Two hours a day from Monday on: 10 h take a week, 5 h three days, 25 h two weeks and three days.
    let first = try #require(plan.dates(throughStep: 0, for: learner))
    #expect(first.earlyEnd == Day("2026-11-25"))
    #expect(first.end == Day("2026-11-27"))
    #expect(first.lateEnd == Day("2026-12-09"))
    #expect(plan.steps.map { $0.days?.upperBound } == [first.end, plan.dates?.end])
  }

  @Test func withoutTimeThereAreNone() {
    let catalogue = Examples.catalogue([Examples.skill("a", hours: 10)])
    let plan = Examples.plan(in: catalogue) { $0.minutesPerWeek = 0 }
    #expect(plan.dates(throughStep: 0, for: Learner(Profile(), in: catalogue)) == nil)
  }
}
