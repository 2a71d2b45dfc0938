import CareerModel
import CareerReports
import Fixtures
import Testing

/// What somebody has told the program, as a file to keep.
struct ProfileReportTests {
  private let report = ProfileReport(
    Sample.context(["sql": .have, "gone": .learning]) {
      $0.markDays = ["sql": Examples.day("2026-11-21")]
      $0.targets = [Target(role: "developer", weight: 2)]
      $0.here = "helper"
      $0.notes = [.skill("sql"): "joins", .role("developer"): "ask Ada"]
      $0.evidence = [.skill("sql"): ["https://example.org/1"]]
      $0.log = [StudyEntry(skill: "flask", minutes: 90, day: "2026-11-20")]
      $0.answers = ["r1": .quite]
    }, name: "work")

  @Test func pageHasWhatWasSaid() {
    #expect(
      report.page.text(in: PrintStyle(width: 80)) == """
        Profile · work
        Here    Helper
        Target  Developer

        Skill  Mark            Since      Logged  Notes and evidence
        Flask                         1 h 30 min
        gone   learning
        SQL    have      21 Nov 2026              joins · https://example.org/1

        Developer
          · ask Ada

        """)
  }

  @Test func documentKeepsWhatTheCatalogueNoLongerHas() {
    #expect(
      report.json.keys == ["profile", "here", "bookmarks", "targets", "skills", "roles", "log", "answers"])
    #expect(report.json["targets", 0, "weight"] == .number(2, places: 0))
    #expect(report.json["skills", 1] == .object(["skill": "gone", "mark": "learning"]))
    #expect(report.json["skills", 2, "on"] == .text("2026-11-21"))
    #expect(report.json["answers", 0] == .object(["activity": "r1", "answer": 3]))
    #expect(report.json["log", 0, "hours"] == .number(15, places: 1))
    #expect(report.json["roles", 0, "note"] == .text("ask Ada"))
  }

  @Test func recordsHaveEverySkillRoleEntryOfTheLogAndAnswer() {
    #expect(
      report.records.csv().split(separator: "\r\n").map(String.init) == [
        "skill,name,mark,since,hoursLogged,note,evidence,role,as,weight,on,hours,activity,answer",
        "flask,Flask,,,1.5,,,,,,,,,", "gone,,learning,,,,,,,,,,,",
        "sql,SQL,have,2026-11-21,,joins,https://example.org/1,,,,,,,",
        ",Developer,,,,ask Ada,,developer,target,2,,,,", ",Helper,,,,,,helper,here,,,,,",
        "flask,Flask,,,,,,,,,2026-11-20,1.5,,", ",,,,,,,,,,,,r1,3",
      ])
  }

  @Test func anEmptyProfileSaysSo() {
    let report = ProfileReport(Sample.context(), name: "default")
    #expect(report.page.text(in: PrintStyle()) == "Profile · default\nNothing has been said yet.\n")
  }
}
