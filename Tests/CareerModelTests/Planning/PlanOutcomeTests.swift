import CareerModel
import Fixtures
import Testing

/// What a plan says where there are no dates to give.
@Suite struct PlanOutcomeTests {
  private let catalogue = Examples.catalogue([Examples.skill("a", hours: 8), Examples.skill("soft", kind: .soft)])

  @Test func withoutATargetThereIsNothingToPlan() {
    for targets in [[], [Target(role: "gone")]] {
      let plan = Examples.plan(in: catalogue, targets: targets)
      #expect(plan.outcome == .noTarget)
      #expect(plan.steps.isEmpty && plan.notInHours.isEmpty && plan.hours == .zero)
    }
  }

  @Test func aTargetThatIsMetTakesNothing() {
    #expect(Examples.plan(in: catalogue, Examples.profile(have: ["a", "soft"])).outcome == .nothingMissing)
    let asksNothing = Catalogue(roles: [Examples.role("r")])
    #expect(Examples.plan(in: asksNothing).outcome == .nothingMissing)
  }

  @Test func unwantedSkillsStayOut() {
    let plan = Examples.plan(in: catalogue, Examples.profile(unwanted: ["a"]))
    #expect(plan.outcome == .nothingInHours)
    #expect(plan.steps.isEmpty)
    #expect(Examples.plan(in: catalogue, Examples.profile(unwanted: ["a", "soft"])).outcome == .nothingMissing)
  }

  @Test func whatIsNotCountedInHoursIsNamed() {
    let plan = Examples.plan(in: catalogue, Examples.profile(have: ["a"]))
    #expect(plan.outcome == .nothingInHours)
    #expect(plan.notInHours == [1])
    let whole = Examples.plan(in: catalogue)
    #expect(whole.notInHours == [1])
    #expect(whole.steps.map(\.skill) == [0])
  }

  @Test func whenAllIsLoggedOnlyTicksRemain() {
    let plan = Examples.plan(in: catalogue, Examples.profile(log: [("a", 8)]))
    #expect(plan.outcome == .allLogged)
    #expect(plan.steps.map(\.hours.likely) == [0])
    #expect(plan.steps.map(\.hours.high) == [12])
  }

  @Test func withoutHoursInTheWeekNothingHasADate() {
    for minutes in [0, -60, .min] {
      let plan = Examples.plan(in: catalogue) { $0.minutesPerWeek = minutes }
      #expect(plan.outcome == .noTime)
      #expect(plan.steps.map(\.days) == [nil])
      #expect(plan.hours.likely == 8)
    }
  }

  @Test func moreMinutesThanAWeekHasCountAsAllOfThem() {
    let all = Examples.plan(in: catalogue) { $0.minutesPerWeek = PlanSettings.mostMinutesPerWeek }
    let more = Examples.plan(in: catalogue) { $0.minutesPerWeek = .max }
    #expect(more.dates == all.dates)
    #expect(all.dates?.end == Examples.day("2026-11-23"))
  }

  @Test func aPlanLongerThanFiftyYearsHasNoEnd() {
    let long = Examples.catalogue([Examples.skill("a", hours: 100), Examples.skill("b", hours: 100_000)])
    let plan = Examples.plan(in: long) { $0.stepOrder = ["a", "b"] }
    #expect(plan.outcome == .beyondHorizon)
    #expect(plan.steps.map { $0.days == nil } == [false, true])
  }

  @Test func onlyALateEndMayLieBeyondFiftyYears() throws {
    // 2,600 days of 60 minutes are ten years; two and a half times 12,000 hours are 115.
    let long = Examples.catalogue([Examples.skill("a", hours: 12_000)])
    let dates = try #require(Examples.plan(in: long) { $0.minutesPerWeek = 300 }.dates)
    #expect(dates.end.year == 2072)
    #expect(dates.lateEnd == nil)
  }

  @Test func neverHavingADayToStudyEndsToo() {
    for last in ["2090-01-01", "9999-12-31"] {
      let plan = Examples.plan(in: catalogue) { $0.daysOff = [Examples.day("2020-01-01")...Examples.day(last)] }
      #expect(plan.outcome == .beyondHorizon)
    }
    let later = Examples.plan(in: catalogue) { $0.daysOff = [Examples.day("2020-01-01")...Examples.day("2076-01-01")] }
    #expect(later.dates?.start == Examples.day("2076-01-02"))
  }
}
