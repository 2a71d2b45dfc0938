import CareerModel
import CareerReports
import Testing

/// What `skills` and `gap` print with `--json`.
struct SkillShapeTests {
  @Test func skillOfTheCatalogue() {
    let report = SkillsReport(Sample.context(["postgresql": .have]))
    #expect(
      report.json["skills", 1]?.text() == """
        {
          "id": "postgresql",
          "name": "PostgreSQL",
          "group": "technical",
          "kind": "database",
          "mark": "have",
          "implied": false,
          "hours": {
            "low": 12.5,
            "likely": 25,
            "high": 62.5
          },
          "needs": [
            "sql"
          ],
          "implies": [
            "sql"
          ],
          "after": [],
          "wantedBy": 1,
          "resources": [
            {
              "title": "Tutorial",
              "url": "https://example.org/pg"
            }
          ]
        }
        """)
    #expect(report.json["skills", 0, "implied"] == .boolean(true))
    #expect(report.json["skills", 0, "mark"] == nil)
    #expect(report.json["skills", 4, "hours"] == nil)
  }

  @Test func skillOfARoleSaysWhatTheRoleSays() {
    let report = SkillsReport(Sample.context(), role: 0)
    #expect(report.json["skills", 1, "id"] == .text("django"))
    #expect(report.json["skills", 1, "strength"] == .text("essential"))
    #expect(report.json["skills", 1, "weight"] == .number(4, places: 0))
    #expect(report.json["skills", 1, "gain"] == .number(40, places: 0))
    #expect(report.json["skills", 1, "oneOf"] == .list([.text("django"), .text("flask")]))
    #expect(report.json["skills", 4] == nil)
    #expect(report.json["skills", 0, "bundle", "skills"] == .list([.text("sql"), .text("postgresql")]))
    #expect(report.json["skills", 0, "bundle", "hours", "likely"] == .number(65, places: 0))
  }

  @Test func recordsOfACheckListEndWithTheBundle() {
    for records in [SkillsReport(Sample.context(), role: 0).records, GapReport(Sample.context(), role: 0).records] {
      #expect(records.columns.suffix(5) == ["bundle", "bundleLow", "bundleLikely", "bundleHigh", "bundleGain"])
      let row = records.rows.first { $0.contains("postgresql") }
      #expect(row?.suffix(5) == ["sql;postgresql", "32.5", "65", "162.5", "40"])
    }
    let held = SkillsReport(Sample.context(["postgresql": .have]), role: 0).records.rows.first
    #expect(held?.suffix(5) == [nil, nil, nil, nil, nil])
  }

  @Test func filterGoesByPosition() {
    let report = SkillsReport(Sample.context()) { $0 == 2 }
    #expect(report.json["skills", 0, "id"] == .text("django"))
    #expect(report.json["skills", 1] == nil)
    #expect(SkillsReport(Sample.context()) { _ in false }.emptyText != nil)
  }

  @Test func gapIsInStudyOrder() {
    let report = GapReport(Sample.context(), role: 0)
    #expect(report.json.keys == ["role", "match", "hours", "missing", "bestNext"])
    #expect(report.json["match"] == .number(0, places: 0))
    // 40 h of SQL, 25 h of PostgreSQL, 30 h of Flask, the shorter one.
    #expect(report.json["hours", "likely"] == .number(95, places: 0))
    let skills = (0..<4).map { report.json["missing", .index($0), "skill"] }
    #expect(skills == [.text("sql"), .text("postgresql"), .text("flask"), .text("teamwork")])
    #expect(
      report.json["missing", 0]?.text() == """
        {
          "skill": "sql",
          "name": "SQL",
          "group": "technical",
          "strength": "prerequisite",
          "weight": 0,
          "implied": false,
          "hours": {
            "low": 20,
            "likely": 40,
            "high": 100
          },
          "gain": 0,
          "bundle": {
            "skills": [
              "sql"
            ],
            "hours": {
              "low": 20,
              "likely": 40,
              "high": 100
            },
            "gain": 0
          },
          "verdicts": []
        }
        """)
    #expect(report.json["missing", 2, "oneOf"] == .list([.text("django"), .text("flask")]))
    #expect(report.json["missing", 3, "verdicts", 1, "strength"] == .text("essential"))
  }

  @Test func gapSaysWhatIsWorthMostForItsHours() {
    let report = GapReport(Sample.context(), role: 0)
    let skills = (0..<3).map { report.json["bestNext", .index($0), "skill"] }
    // 40 points for 30 h, for 25 + 40 h, and for 80 h.
    #expect(skills == [.text("flask"), .text("postgresql"), .text("django")])
    #expect(
      report.json["bestNext", 1]
        == .object([
          "skill": "postgresql", "name": "PostgreSQL", "gain": 40,
          "gainPerHour": .number(6154, places: 4) as JSONValue, "hours": HoursRange(likely: 65), "first": ["sql"],
          "brings": [String](),
        ]))
    #expect(report.page.text(in: PrintStyle()).contains("  +40  PostgreSQL 65 h with SQL first\n"))
  }

  @Test func gapCountsWhatIsLeftAndNotTheWholeSkill() {
    let context = Sample.context(["sql": .learning]) {
      $0.log = [StudyEntry(skill: "sql", minutes: 600, day: "2026-11-21")]
    }
    let report = GapReport(context, role: 0)
    #expect(report.json["missing", 0, "mark"] == .text("learning"))
    #expect(report.json["missing", 0, "hours", "likely"] == .number(30, places: 0))
  }

  @Test func nothingMissingIsAnAnswer() {
    let report = GapReport(Sample.context(["postgresql": .have, "flask": .have, "teamwork": .have]), role: 0)
    #expect(report.json["missing"] == .list([]))
    #expect(report.emptyText == nil)
    #expect(report.page.text(in: PrintStyle()).contains("Nothing is missing."))
  }
}
