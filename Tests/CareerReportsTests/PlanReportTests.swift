import CareerModel
import CareerPages
import CareerReports
import Fixtures
import Testing

/// What `plan` prints.
///
/// Eight hours a week are 96 minutes a day; SQL, PostgreSQL and Flask take 40, 25 and 30 hours.
struct PlanReportTests {
  private let context = PlanSample.context()

  private func report(_ change: (inout PlanSettings) -> Void = { _ in }) -> PlanReport {
    PlanReport(context, plan: PlanSample.plan(of: context, change))
  }

  @Test func pageHasDatesLessonsAndWhatIsNotCounted() {
    // The 60th study day would be Friday 12 February, which is taken off.
    #expect(
      report(PlanSample.taught).page.text(in: PrintStyle(width: 80)) == """
        Plan to Developer · 8 h a week from Mon 23 Nov 2026
        Study    about 95 h (48 to 238), our estimate
        Done     about Mon 15 Feb 2027
                 1 Jan 2027 at the earliest, 18 Jun 2027 at the latest
        Off      12 Feb 2027 to 14 Feb 2027
        Lessons  4 with Ada at £30, the first free, price of 2025 [1]
        Cost     £90
        Budget   £50 reaches 2 of 4 lessons, up to Tue 5 Jan 2027; all take £40 more

           Skill       Hours         From           To  Lessons  Cost
        1  Flask        30 h  23 Nov 2026  17 Dec 2026
        2  SQL          40 h  17 Dec 2026  21 Jan 2027        4   £90
        3  PostgreSQL   25 h  21 Jan 2027  15 Feb 2027

        Hours are our estimate. Learners differ widely. Lessons are part of the hours. A
        platform's own fees are not included.

        Sources
          [1]  First article, 2025 https://example.org/1

        """)
  }

  @Test func documentHasTheKeysOfTheContract() {
    let json = report(PlanSample.taught).json
    #expect(
      json.keys == [
        "targets", "outcome", "hoursPerWeek", "daysOff", "from", "start", "end", "endEarly", "endLate", "hours",
        "notInHours", "cost", "budget", "steps",
      ])
    #expect(json["targets", 0]?.text() == "{\n  \"role\": \"developer\",\n  \"weight\": 1\n}")
    #expect(json["start"] == .text("2026-11-23"))
    #expect(json["end"] == .text("2027-02-15"))
    #expect(json["endEarly"] == .text("2027-01-01"))
    #expect(json["endLate"] == .text("2027-06-18"))
    #expect(json["cost"] == Money(currency: "GBP", units: 90).json)
    #expect(
      json["steps", 1]
        == .object([
          "skill": "sql", "name": "SQL", "hours": HoursRange(likely: 40), "start": "2026-12-17", "end": "2027-01-21",
          "tutor": "ada", "lessons": 4, "freeLessons": 1,
          "lessonDays": ["2026-12-17", "2026-12-28", "2027-01-05", "2027-01-13"],
          "cost": Money(currency: "GBP", units: 90), "needs": [String](),
        ]))
    #expect(json["steps", 2, "needs"] == .list([.text("sql")]))
    #expect(json["steps", 0]?.keys == ["skill", "name", "hours", "start", "end", "needs"])
    #expect(json["budget", "suffices"] == .boolean(false))
    #expect(json["budget", "hoursReached"] == .number(50, places: 0))
  }

  /// Nobody can say how far dollars reach for lessons in pounds.
  @Test func aBudgetInAnotherCurrencyStandsAlone() {
    let dollars = Money(currency: "USD", units: 50)
    let json = report {
      PlanSample.taught(&$0)
      $0.budget = dollars
    }.json
    #expect(json["budget"] == .object(["amount": dollars]))
  }

  @Test func withoutLessonsThereIsNoCost() {
    #expect(report().json["cost"] == nil)
    #expect(report().json["budget"] == nil)
    #expect(!report().page.text(in: PrintStyle()).contains("Lessons"))
    #expect(
      report { $0.tutors = ["Python": "bob"] }.page.text(in: PrintStyle()).contains(
        "Lessons  none: nobody that you chose teaches what is left\n"))
  }

  @Test func aBudgetThatNothingIsSpentOfIsSaidToBeWhole() {
    let text = report { $0.budget = Money(currency: "GBP", units: 500) }.page.text(in: PrintStyle())
    #expect(text.contains("Cost     £0 of your £500: self-study\n"))
  }

  @Test func aTargetWithoutHoursHasFirstStepsInsteadOfWeeks() {
    #expect(report().json["firstSteps"] == nil)
    var profile = Profile()
    profile.targets = [Target(role: Fixture.softwareDevelopers)]
    let context = PageContext(profile: profile, in: Fixture.onet, from: "built-in")
    let plan = Plan(
      for: profile.targets, learner: context.learner, settings: PlanSettings(), today: PlanSample.today)
    let report = PlanReport(context, plan: plan)
    guard case .list(let steps) = report.json["firstSteps"] else {
      Issue.record("no first steps")
      return
    }
    #expect(steps.count == 5)
    let source = "Read what its source says of it: https://www.onetonline.org/link/summary/15-1252.00"
    #expect(steps.last == JSONValue.text(source))
    #expect(!report.hasHours)
    let html = report.document(as: .html, on: PlanSample.today) ?? ""
    #expect(html.contains("<dt>1</dt>") && !html.contains("Hours of study rest"))
  }

  @Test func recordsAreTheSteps() {
    let lines = report(PlanSample.taught).records.csv().split(separator: "\r\n")
    #expect(
      lines == [
        "skill,name,hoursLow,hoursLikely,hoursHigh,start,end,needs,tutor,lessons,costCurrency,cost",
        "flask,Flask,15,30,75,2026-11-23,2026-12-17,,,,,",
        "sql,SQL,20,40,100,2026-12-17,2027-01-21,,ada,4,GBP,90",
        "postgresql,PostgreSQL,12.5,25,62.5,2027-01-21,2027-02-15,sql,,,,",
      ])
  }

  @Test func noTimeHasNoDates() {
    let report = report { $0.minutesPerWeek = 0 }
    #expect(report.json["outcome"] == .text("no-time"))
    #expect(report.json["start"] == nil)
    #expect(report.page.text(in: PrintStyle()).contains("Done   never, with no hours in the week\n"))
    let slow = self.report { $0.minutesPerWeek = 1 }
    #expect(slow.page.text(in: PrintStyle()).contains("not within 50 years"))
  }

  @Test func aStartThatHasPassedIsSaid() {
    let report = report { $0.start = Examples.day("2026-11-02") }
    #expect(report.page.text(in: PrintStyle()).contains("has passed, so it counts from today."))
    #expect(report.json["from"] == .text("2026-11-21"))
  }

  @Test func withoutATargetThereIsNothing() {
    let context = PlanSample.context { $0.targets = [] }
    let report = PlanReport(context, plan: PlanSample.plan(of: context))
    #expect(report.emptyText != nil)
    #expect(report.json["steps"] == .list([]))
    #expect(report.json["outcome"] == .text("no-target"))
  }

  @Test func whatIsDoneOrOnlyPractisedIsSaid() {
    func text(_ change: (inout Profile) -> Void) -> String {
      let context = PlanSample.context(change)
      return PlanReport(context, plan: PlanSample.plan(of: context)).page.text(in: PrintStyle())
    }
    #expect(text { $0.marks = ["postgresql": .have, "flask": .have] }.contains("Nothing essential is missing."))
    #expect(text { $0.targets = [Target(role: "helper")] }.contains("Not counted in hours: Teamwork"))
    let logged = text {
      $0.marks = ["flask": .have]
      $0.log = ["sql", "postgresql"].map { StudyEntry(skill: $0, minutes: 6_000, day: "2026-11-01") }
    }
    #expect(logged.contains("As much is logged as was estimated: tick what you have learned."))
    #expect(logged.contains("100 h logged"))
  }

  @Test func severalTargetsStandWithTheirWeights() {
    let context = PlanSample.context { $0.targets.append(Target(role: "helper", weight: 2)) }
    let text = PlanReport(context, plan: PlanSample.plan(of: context)).page.text(in: PrintStyle(width: 100))
    #expect(text.hasPrefix("Plan to Developer (weight 1) and Helper (weight 2) · 8 h a week"))
  }
}
