import CareerModel
import Fixtures
import Testing

/// A plan week by week.
@Suite struct StudyWeekTests {
  @Test func aWeekHasWhatItsDaysHave() throws {
    let catalogue = Examples.catalogue([Examples.skill("a", hours: 10), Examples.skill("b", hours: 5)])
    let plan = Examples.plan(in: catalogue) { settings in
      settings.minutesPerWeek = 480
      settings.stepOrder = ["a", "b"]
      settings.daysOff = [Examples.day("2026-11-30")...Examples.day("2026-12-01")]
    }
    let weeks = plan.weeks(for: Learner(Profile(), in: catalogue))
    #expect(weeks.map(\.firstDay.description) == ["2026-11-23", "2026-12-02", "2026-12-07"])
    #expect(weeks.map(\.monday.description) == ["2026-11-23", "2026-11-30", "2026-12-07"])
    // 96 minutes a day: five days, three beside two off, and what is left.
    #expect(weeks.map { $0.shares.map(\.step) } == [[0], [0, 1], [1]])
    #expect(weeks.map { $0.shares.map(\.minutes) } == [[480], [120, 168], [132]])
  }

  @Test func theMinutesOfTheWeeksAreThoseOfTheSteps() {
    for seed in 1...200 as ClosedRange<UInt64> {
      var world = PlanWorld(seed: seed)
      let learner = Learner(world.profile(), in: world.catalogue)
      let plan = Plan(for: world.targets(1...3), learner: learner, settings: world.settings(), today: world.day())
      let weeks = plan.weeks(for: learner)
      guard case .dated = plan.outcome else { continue }
      #expect(weeks.flatMap(\.shares).reduce(0) { $0 + $1.minutes } == plan.hours.likelyMinutes)
      for week in weeks {
        #expect(week.firstDay.weekStart == week.monday)
        #expect(week.shares.reduce(0) { $0 + $1.minutes } <= plan.settings.minutesPerWeek)
        #expect(!plan.settings.daysOff.contains { $0.contains(week.firstDay) })
        for share in week.shares {
          #expect(plan.steps[share.step].days.map { week.days.overlaps($0) } == true)
        }
      }
      #expect(zip(weeks, weeks.dropFirst()).allSatisfy { $0.monday < $1.monday })
    }
  }

  @Test func withoutTimeThereAreNone() {
    let catalogue = Examples.catalogue([Examples.skill("a", hours: 10)])
    let plan = Examples.plan(in: catalogue) { $0.minutesPerWeek = 0 }
    #expect(plan.weeks(for: Learner(Profile(), in: catalogue)).isEmpty)
  }

  @Test func yearsKeepFourDigits() {
    let catalogue = Examples.catalogue([Examples.skill("a", hours: 10)])
    let plan = Examples.plan(in: catalogue) { settings in
      settings.start = Day("9999-12-31")
      settings.minutesPerWeek = 1
    }
    #expect(plan.weeks(for: Learner(Profile(), in: catalogue)).allSatisfy { $0.firstDay.year <= 9999 })
    #expect(plan.from == PlanSettings.lastStart)
  }
}
