import CareerModel
import CareerReports
import Testing

/// What `paths`, `search`, `guide`, `sources`, `profile` and `doctor` print with `--json`.
struct OtherShapeTests {
  @Test func pathsNestAndSayWhereTheyGoRound() {
    let report = PathsReport(Sample.context(), role: "helper", direction: .forwards, depth: 3)
    #expect(
      report.json.text() == """
        {
          "role": "helper",
          "children": [
            {
              "role": "developer",
              "kind": "promotion",
              "years": "0-2",
              "match": 0,
              "shownAbove": false,
              "loop": false,
              "children": [
                {
                  "role": "helper",
                  "kind": "lateral",
                  "match": 0,
                  "shownAbove": false,
                  "loop": true,
                  "children": []
                }
              ]
            }
          ]
        }
        """)
  }

  @Test func depthCutsTheTree() {
    let report = PathsReport(Sample.context(), role: "helper", direction: .forwards, depth: 1)
    #expect(report.json["children", 0, "children"] == .list([]))
  }

  @Test func backwardsLeadsToThoseWhoGetThere() {
    let report = PathsReport(Sample.context(), role: "developer", direction: .backwards, depth: 1)
    #expect(report.json["children", 0, "role"] == .text("helper"))
  }

  @Test func searchSaysWhatAnswered() {
    let report = SearchReport("programmer", in: [Sample.catalogue], from: "built-in")
    #expect(
      report.json["results", 0]?.keys == [
        "kind", "id", "title", "matched", "why", "close", "score", "source", "ranges",
      ])
    #expect(report.json["results", 0, "id"] == .text("developer"))
    #expect(report.json["results", 0, "matched"] == .text("Programmer"))
    #expect(report.json["results", 0, "why"] == .text("other title: Programmer"))
    #expect(SearchReport("zzz", in: [Sample.catalogue], from: "built-in").json == .object(["results": [JSONValue]()]))
    #expect(SearchReport("zzz", in: [Sample.catalogue], from: "built-in").emptyText != nil)
  }

  @Test func guideHasBlocksWithTheirSources() {
    let report = GuideReport(Sample.catalogue)
    #expect(report.json["topics", 0]?.keys == ["id", "title", "summary", "blocks"])
    #expect(report.json["topics", 0, "blocks", 0]?.keys == ["heading", "text", "sources"])
    #expect(report.json["topics", 0, "blocks", 1]?.keys == ["text", "sources"])
  }

  @Test func sourcesCountWhatRestsOnThem() {
    let report = SourcesReport([Sample.catalogue])
    #expect(
      report.json["sources", 0]?.text() == """
        {
          "id": "S1",
          "title": "First article",
          "publisher": "Example",
          "date": "2025",
          "url": "https://example.org/1",
          "counts": {
            "roles": 2,
            "skills": 1,
            "requirements": 3,
            "moves": 1,
            "salaries": 1,
            "tutors": 1,
            "topics": 1
          }
        }
        """)
    #expect(report.json["sources", 1, "attribution"] == .text("By example"))
  }

  @Test func profilesSayWhichIsInUse() {
    let report = ProfilesReport(names: ["default", "work"], current: "work")
    #expect(report.json["profiles", 0, "current"] == .boolean(false))
    #expect(report.json["profiles", 1]?.keys == ["name", "current"])
  }

  @Test func checksAreFineWhenAllAre() {
    let fine = ChecksReport.Check("locale", detail: "C.UTF-8")
    let broken = ChecksReport.Check("terminal", isFine: false, detail: "TERM is not set", hint: "Set it.")
    #expect(ChecksReport([fine]).isFine)
    #expect(!ChecksReport([fine, broken]).isFine)
    #expect(ChecksReport([fine, broken]).json["checks", 0]?.keys == ["name", "ok", "detail"])
    #expect(ChecksReport([fine, broken]).json["checks", 1]?.keys == ["name", "ok", "detail", "hint"])
  }
}
