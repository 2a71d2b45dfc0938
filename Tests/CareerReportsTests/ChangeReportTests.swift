import CareerModel
import CareerPages
import CareerReports
import Testing

/// What changed, and what moved with it.
struct ChangeReportTests {
  private func report(_ changes: [ProfileChange], before: PageContext = Sample.context()) -> ChangeReport {
    var profile = before.profile
    let edit = ProfileEdit("edit", changes)
    profile.apply(edit)
    let after = PageContext(profile: profile, in: Sample.catalogue, from: "built-in")
    return ChangeReport(edit, before: before, after: after)
  }

  @Test func marksAndTheMatchesThatMoved() {
    let report = report([.mark("teamwork", from: .learning, to: .have), .mark("sql", from: nil, to: .learning)])
    #expect(
      report.json.text() == """
        {
          "changed": [
            {
              "skill": "teamwork",
              "name": "Teamwork",
              "before": "learning",
              "after": "have"
            },
            {
              "skill": "sql",
              "name": "SQL",
              "after": "learning"
            }
          ],
          "matches": [
            {
              "role": "helper",
              "before": 0,
              "after": 100
            },
            {
              "role": "developer",
              "before": 0,
              "after": 20
            }
          ]
        }
        """)
  }

  @Test func noChangeIsAnEmptyList() {
    let report = report([])
    #expect(report.json == .object(["changed": [JSONValue](), "matches": [JSONValue]()]))
    #expect(report.page.text(in: PrintStyle()) == "Nothing to change: that is how it was.\n")
  }

  @Test func anotherTargetTakesTheOldOneBack() {
    let before = Sample.context { $0.targets = [Target(role: "helper")] }
    let report = report([.targets(from: [Target(role: "helper")], to: [Target(role: "developer")])], before: before)
    #expect(report.json["changed", 0]?.keys == ["role", "title", "as", "before", "after"])
    #expect(report.json["changed", 0, "role"] == .text("helper"))
    #expect(report.json["changed", 0, "after"] == .boolean(false))
    #expect(report.json["changed", 1, "role"] == .text("developer"))
    #expect(report.json["changed", 1, "as"] == .text("target"))
    #expect(
      report.page.text(in: PrintStyle()) == """
        Helper is no longer your target
        Developer is your target

        """)
  }

  @Test func clearedSkillMayStillBeImplied() {
    let before = Sample.context(["postgresql": .have, "sql": .have])
    let text = report([.mark("sql", from: .have, to: nil)], before: before).page.text(in: PrintStyle())
    #expect(text == "SQL cleared, yet implied by another tick\n")
  }

  @Test func marksThatAreNoTicksStandBehindAColon() {
    let report = report([.mark("sql", from: nil, to: .learning), .mark("flask", from: nil, to: .unwanted)])
    let text = report.page.text(in: PrintStyle())
    #expect(text.hasPrefix("SQL: learning\nFlask: will not use, so out of hours and plans\n"))
  }

  @Test func pageShowsHowFarEachMatchMoved() {
    let text = report([.mark("teamwork", from: nil, to: .have)]).page.text(in: PrintStyle())
    #expect(
      text == """
        Teamwork ticked

        Matches that moved
          Helper     0% to 100%  +100
          Developer   0% to 20%   +20

        """)
  }

  @Test func loggedStudySaysHowMuchThereIsInAll() {
    let old = StudyEntry(skill: "sql", minutes: 60, day: "2026-11-01")
    let new = StudyEntry(skill: "sql", minutes: 90, day: "2026-11-21")
    let before = Sample.context { $0.log = [old] }
    let report = report([.log(from: [old], to: [old, new])], before: before)
    #expect(
      report.json["changed", 0]
        == .object([
          "skill": "sql", "name": "SQL", "hours": .number(15, places: 1) as JSONValue, "on": "2026-11-21", "before": 1,
          "after": .number(25, places: 1) as JSONValue,
        ]))
    #expect(report.json["matches"] == .list([]))
    #expect(
      report.page.text(in: PrintStyle())
        == "SQL 1 h 30 min on Sat 21 Nov 2026, 2 h 30 min in all; about 38 h left\n")
  }

  @Test func asMuchStudyAsEstimatedAsksForATick() {
    let entry = StudyEntry(skill: "flask", minutes: 1800, day: "2026-11-21")
    let report = report([.log(from: [], to: [entry])])
    #expect(report.page.text(in: PrintStyle(width: 120)).hasSuffix("so tick it once you have it\n"))
  }
}
