import CareerModel
import CareerPages
import CareerReports
import Testing

/// What `why` prints.
struct WhyReportTests {
  private let report = WhyReport(Sample.context(["postgresql": .have, "teamwork": .have]), role: 0)

  @Test func pageIsTheSum() {
    #expect(
      report.page.text(in: PrintStyle(width: 80)) == """
        Why Developer matches 60% · 1 of 2 essential · 1 of 1 advantage
          Asks for         Weight  Worth  Counts  Mark
        essential · 40.00 of 80 points
          PostgreSQL            4  40.00   40.00  have           [1]
          Django or Flask       4  40.00                         [1]

        advantage · 20.00 of 20 points
          Teamwork              1  20.00   20.00  have disputed  [1, 2]

        What you hold adds up to 60.00 of 100 points, shown as 60%. Match: the share of
        the listed skills that you hold, not a chance of being hired.

        What would lift it most · What a tick adds is to the match as it is now; gains
        cannot be summed.
          +40  Django to 100%
          +40  Flask to 100%

        Where sources disagree · The milder verdict counts in the match.
          Teamwork  advantage [1] essential [2]

        If a stricter source counted
          · If Teamwork is essential, as Second article says: 60% becomes 56%. [2]

        Sources
          [1]  First article, 2025 https://example.org/1
          [2]  Second article
               By example

        """)
  }

  @Test func documentAddsUp() {
    let json = report.json
    #expect(json.keys == ["role", "match", "terms", "total", "bestTicks", "stricter"])
    #expect(json["match"] == .number(60, places: 0))
    #expect(json["total"] == .number(60, places: 0))
    #expect(
      json["terms", 1]
        == .object([
          "skill": "django", "name": "Django or Flask", "strength": "essential", "weight": 4, "held": false,
          "state": "missing", "points": 40, "oneOf": ["django", "flask"],
          "verdicts": [JSONValue.object(["source": "S1", "strength": "essential"])],
        ]))
    #expect(json["terms", 2, "matchIfStricter"] == .number(56, places: 0))
    #expect(json["stricter", 0, "skills"] == .list([.list([.text("teamwork")])]))
    #expect(json["bestTicks", 1, "gain"] == .number(40, places: 0))
  }

  @Test func whatIsImpliedSaysThroughWhat() {
    let role = Role(
      id: "analyst", title: "Analyst", track: "web", level: Sample.mid,
      requirements: [Requirement(options: ["sql"], strength: .essential)], requirementSources: ["S1"])
    let catalogue = Catalogue(skills: Sample.catalogue.skills, roles: [role], sources: Sample.catalogue.sources)
    var profile = Profile()
    profile.marks = ["postgresql": .have]
    let report = WhyReport(PageContext(profile: profile, in: catalogue, from: "test"), role: 0)
    #expect(report.json["terms", 0, "state"] == .text("implied"))
    #expect(report.json["terms", 0, "impliedBy"] == .list([.text("postgresql")]))
    #expect(report.page.text(in: PrintStyle()).contains("SQL through PostgreSQL       4  100.00  100.00  implied  [1]"))
  }

  @Test func otherMarksAreSaid() {
    let report = WhyReport(Sample.context(["postgresql": .learning, "teamwork": .unwanted]), role: 0)
    #expect(report.json["terms", 0, "state"] == .text("learning"))
    #expect(report.json["terms", 2, "state"] == .text("unwanted"))
    #expect(report.page.text(in: PrintStyle()).contains("will not use disputed"))
  }

  @Test func aRoleThatAsksForNothingHasNoSum() {
    let role = Role(id: "guest", title: "Guest", track: "web", level: Sample.mid)
    let report = WhyReport(
      PageContext(profile: Profile(), in: Catalogue(roles: [role]), from: "test"), role: 0)
    #expect(report.emptyText == "Guest lists nothing that can be counted, so there is no match.")
    #expect(report.json["terms"] == .list([]))
    #expect(report.json["match"] == nil)
  }

  @Test func recordsAreTheTerms() {
    #expect(
      report.records.csv().split(separator: "\r\n")[2]
        == "django;flask,Django or Flask,essential,4,false,missing,40,,S1 essential")
  }
}
