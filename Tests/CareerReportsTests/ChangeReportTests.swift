import CareerModel
import CareerReports
import Testing

/// What changed, and what moved with it.
struct ChangeReportTests {
  private func report(_ changes: [ProfileChange], before: Situation = Sample.situation()) -> ChangeReport {
    var profile = before.profile
    let edit = ProfileEdit("edit", changes)
    profile.apply(edit)
    let after = Situation(profile: profile, in: Sample.catalogue, from: "built-in")
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
    let before = Sample.situation { $0.targets = [Target(role: "helper")] }
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
    let before = Sample.situation(["postgresql": .have, "sql": .have])
    let text = report([.mark("sql", from: .have, to: nil)], before: before).page.text(in: PrintStyle())
    #expect(text == "SQL cleared, yet implied by another tick\n")
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
}
