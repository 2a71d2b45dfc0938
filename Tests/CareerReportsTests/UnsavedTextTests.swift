import CareerModel
import Testing

@testable import CareerReports

/// What could not be saved is there in words, whole.
struct UnsavedTextTests {
  private func text(_ changes: [ProfileChange], label: String = "edit") -> String {
    UnsavedText(
      changes: [(label, ProfileEdit(label, changes))], profile: "default", day: Day(number: 20_778),
      catalogue: Catalogue(skills: [Skill(id: "sql", name: "SQL", kind: .tool)])
    ).text
  }

  @Test func nothingOfItIsMissing() {
    var plan = PlanSettings()
    plan.minutesPerWeek = 660
    plan.budget = Money(currency: "GBP", units: 250)
    let text = text(
      [
        .mark("sql", from: nil, to: .have), .markDay("sql", from: nil, to: Day(number: 20_778)),
        .note(.skill("sql"), from: nil, to: "two\n\nlines"), .evidence(.role("dev"), from: [], to: ["a link"]),
        .targets(from: [], to: [Target(role: "dev", weight: 2)]), .bookmarks(from: ["dev"], to: []),
        .here(from: nil, to: "dev"),
        .log(from: [], to: [StudyEntry(skill: "sql", minutes: 90, day: "2026-11-21")]),
        .plan(from: PlanSettings(), to: plan),
      ], label: "tick SQL")
    #expect(
      text == """
        Changes of the profile default that could not be saved, 2026-11-21

        tick SQL
          SQL: have
          Note on SQL:
            two
            
            lines
          Evidence on dev:
            a link
          Targets:
            dev, weight 2
          Bookmarks: none
          Here: dev
          Logged SQL, 1 h 30 min on 2026-11-21
          Study a week: 11 h
          Budget: £250

        """)
  }

  @Test func settingsThatAreTakenBackAreNone() {
    var plan = PlanSettings()
    plan.tutors = ["SQL": "ada"]
    plan.stepOrder = ["sql"]
    let text = text([.plan(from: plan, to: PlanSettings())])
    #expect(text.contains("  Tutors: none\n  Order by hand: none\n"))
  }

  @Test func whatIsTakenAwayIsSaid() {
    let text = text([
      .mark("sql", from: .have, to: nil), .note(.skill("sql"), from: "x", to: nil),
      .log(from: [StudyEntry(skill: "sql", minutes: 60, day: "2026-11-21")], to: []),
    ])
    #expect(text.contains("SQL: no mark\n  Note on SQL: none\n  Taken out SQL, 1 h on 2026-11-21\n"))
  }
}
