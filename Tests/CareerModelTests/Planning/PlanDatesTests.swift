import CareerModel
import Fixtures
import Testing

/// Dates worked out by hand; 23 November 2026 is a Monday.
///
/// Days know neither hours nor zones, so that there is nothing in which a change of clocks could show.
@Suite struct PlanDatesTests {
  struct Case: Sendable {
    let what: String
    let today: String
    var minutesPerWeek = 480
    var hours = 8
    var start: String?
    var daysOff: [(String, String)] = []
    /// The first day, and the early, likely and late end.
    let expected: [String]
  }

  static let cases = [
    Case(
      // 96 minutes a day: half of 8 h takes 2.5 days, 8 h take 5, two and a half times as much takes 12.5.
      what: "a Monday", today: "2026-11-23", expected: ["2026-11-23", "2026-11-25", "2026-11-27", "2026-12-09"]),
    Case(
      what: "a Saturday", today: "2026-11-21", expected: ["2026-11-23", "2026-11-25", "2026-11-27", "2026-12-09"]),
    Case(
      what: "a start on a Sunday", today: "2026-11-20", start: "2026-11-22",
      expected: ["2026-11-23", "2026-11-25", "2026-11-27", "2026-12-09"]),
    Case(
      what: "a start that has passed", today: "2026-11-23", start: "2025-01-01",
      expected: ["2026-11-23", "2026-11-25", "2026-11-27", "2026-12-09"]),
    Case(
      what: "a start a year ahead", today: "2026-11-21", minutesPerWeek: 300, hours: 1, start: "2027-12-31",
      expected: ["2027-12-31", "2027-12-31", "2027-12-31", "2028-01-04"]),
    Case(
      // 10 days of 96 minutes; the year ends with the fourth.
      what: "over the end of the year", today: "2026-12-28", hours: 16,
      expected: ["2026-12-28", "2027-01-01", "2027-01-08", "2027-01-29"]),
    Case(
      // Friday 25, Monday 28, Tuesday 29 February, then Wednesday 1 and Thursday 2 March.
      what: "over a leap day", today: "2028-02-25", expected: ["2028-02-25", "2028-02-29", "2028-03-02", "2028-03-14"]),
    Case(
      what: "on a leap day", today: "2028-02-29", minutesPerWeek: 300, hours: 1,
      expected: ["2028-02-29", "2028-02-29", "2028-02-29", "2028-03-02"]),
    Case(
      what: "over a February without a leap day", today: "2027-02-26", minutesPerWeek: 300, hours: 2,
      expected: ["2027-02-26", "2027-02-26", "2027-03-01", "2027-03-04"]),
    Case(
      what: "in a century without a leap day", today: "2100-02-26", minutesPerWeek: 300, hours: 2,
      expected: ["2100-02-26", "2100-02-26", "2100-03-01", "2100-03-04"]),
    Case(
      // 84 minutes a day: 30 and 60 fit into the first, 150 do not.
      what: "fractions of hours a day", today: "2026-11-23", minutesPerWeek: 420, hours: 1,
      expected: ["2026-11-23", "2026-11-23", "2026-11-23", "2026-11-24"]),
    Case(
      what: "days that are just full", today: "2026-11-23", minutesPerWeek: 300, hours: 2,
      expected: ["2026-11-23", "2026-11-23", "2026-11-24", "2026-11-27"]),
    Case(
      // A fifth of a minute a day: 30, 60 and 150 weeks to the day.
      what: "a minute a week", today: "2026-11-25", minutesPerWeek: 1, hours: 1,
      expected: ["2026-11-25", "2027-06-22", "2028-01-18", "2029-10-09"]),
    Case(
      what: "day and night", today: "2026-11-23", minutesPerWeek: 7200, hours: 24,
      expected: ["2026-11-23", "2026-11-23", "2026-11-23", "2026-11-25"]),
    Case(
      what: "one day off", today: "2026-12-21", daysOff: [("2026-12-25", "2026-12-25")],
      expected: ["2026-12-21", "2026-12-23", "2026-12-28", "2027-01-07"]),
    Case(
      // Three days, then the fourth and the fifth on Monday 4 and Tuesday 5 January.
      what: "a holiday", today: "2026-12-21", daysOff: [("2026-12-24", "2027-01-03")],
      expected: ["2026-12-21", "2026-12-23", "2027-01-05", "2027-01-15"]),
    Case(
      what: "days off that overlap, in any order", today: "2026-11-23",
      daysOff: [("2026-11-26", "2026-11-30"), ("2026-11-23", "2026-11-24"), ("2026-11-24", "2026-11-26")],
      expected: ["2026-12-01", "2026-12-03", "2026-12-07", "2026-12-17"]),
    Case(
      what: "a weekend off", today: "2026-11-23", daysOff: [("2026-11-28", "2026-11-29")],
      expected: ["2026-11-23", "2026-11-25", "2026-11-27", "2026-12-09"]),
  ]

  @Test(arguments: cases.indices)
  func matchHandWorkedCases(index: Int) throws {
    let example = Self.cases[index]
    let catalogue = Examples.catalogue([Examples.skill("a", hours: example.hours)])
    let plan = Examples.plan(in: catalogue, today: example.today) { settings in
      settings.minutesPerWeek = example.minutesPerWeek
      settings.start = example.start.flatMap { Day($0) }
      settings.daysOff = example.daysOff.map { Examples.day($0)...Examples.day($1) }
    }
    let dates = try #require(plan.dates)
    let found = [dates.start, dates.earlyEnd, dates.end, dates.lateEnd].map { $0?.description }
    #expect(found == example.expected, "\(example.what)")
    #expect(plan.steps.map(\.days) == [dates.start...dates.end])
  }

  @Test func stepsShareTheDayOnWhichTheyMeet() {
    // 60 minutes a day: 90 minutes, 90 minutes, 60 minutes, nothing left, 30 minutes.
    let minutes = [("a", 90), ("b", 90), ("c", 60), ("d", 60), ("e", 30)]
    let skills = minutes.map { id, likely in
      Skill(id: Skill.ID(id), name: id, hours: HoursRange(lowMinutes: 0, likelyMinutes: likely, highMinutes: 600))
    }
    let catalogue = Examples.catalogue(skills)
    let plan = Examples.plan(in: catalogue, Examples.profile(log: [("d", 1)])) { settings in
      settings.minutesPerWeek = 300
      settings.stepOrder = ["a", "b", "c", "d", "e"]
    }
    let days = plan.steps.map { $0.days.map { "\($0.lowerBound.dayOfMonth)-\($0.upperBound.dayOfMonth)" } }
    #expect(plan.ids(in: catalogue) == ["a", "b", "c", "d", "e"])
    #expect(days == ["23-24", "24-25", "26-26", "26-26", "27-27"])
  }

  @Test func aStartThatHasPassedIsToldFromOneThatHasNot() {
    let catalogue = Examples.catalogue([Examples.skill("a", hours: 8)])
    let starts = ["2026-11-22", "2026-11-23", "2026-11-24"].map { start in
      Examples.plan(in: catalogue) { $0.start = Day(start) }
    }
    #expect(starts.map(\.isStartPassed) == [true, false, false])
    #expect(starts.map(\.from.description) == ["2026-11-23", "2026-11-23", "2026-11-24"])
    #expect(!Examples.plan(in: catalogue).isStartPassed)
  }
}
