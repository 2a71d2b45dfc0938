import CareerModel
import CareerPages
import CareerReports
import Testing

/// What `similar` and `same` print.
struct SimilarReportTests {
  private let context = TaxonomySample.context(in: TaxonomySample.all) { $0.marks = ["sql": .have] }

  private let matches = [
    SimilarMatch(
      role: "15-1252.00", title: "Software Developers", dataset: .onet, similarity: 6_250,
      reasons: [.does(["code", "test"]), .knowledge("Mathematics"), .tool("SQL")]),
    SimilarMatch(role: "helper", title: "Helper", dataset: .builtIn, similarity: 100, reasons: [.names(["help"])]),
  ]

  private func text(_ report: some Report) -> String { report.page.text(in: PrintStyle(width: 120)) }

  @Test func similarRolesAreRolesWithAFigureAndReasons() {
    let json = SimilarReport(context, role: "developer", matches: matches).json
    #expect(json["roles", 0, "id"] == .text("15-1252.00"))
    #expect(json["roles", 0, "source"] == .text("onet"))
    #expect(json["roles", 0, "similarity"] == .number(625, places: 3))
    #expect(json["roles", 0, "reasons", 0, "kind"] == .text("does"))
    #expect(json["roles", 0, "reasons", 0, "terms"] == .list([.text("code"), .text("test")]))
    #expect(json["roles", 1, "similarity"] == .number(1, places: 2))
    #expect(json["roles", 1, "hours"] != nil)
    // The pay of the role itself is from a source that asks to be named.
    #expect(json["attributions"] == .list([.text("By example"), .text(TaxonomySample.attribution)]))
  }

  @Test func theReasonsAreInWords() {
    let page = text(SimilarReport(context, role: "developer", matches: matches))
    #expect(page.contains("both: code, test; knowledge of Mathematics; use of SQL"))
    #expect(page.contains("63%"))
    #expect(page.contains("published by nobody"))
    #expect(SimilarReport(context, role: "developer", matches: []).emptyText == "No role is like Developer.")
    let own = SimilarReport(context, role: "developer", matches: [], of: Dataset.standard.traits)
    #expect(
      own.emptyText
        == "No role of the built-in catalogue is like Developer. Without --source every source is looked in.")
  }

  /// What every row has tells none of them from the others.
  @Test func theRarestReasonStandsFirst() {
    let common = SimilarReason.knowledge("Medicine")
    let matches = [[common, .tool("Scales")], [common, .skill("Speaking"), .names(["nurse"])], [common]].enumerated()
      .map {
        SimilarMatch(role: Role.ID("r\($0)"), title: "r", dataset: .onet, similarity: 1, reasons: $1)
      }
      .rarestReasonsFirst
    #expect(matches[0].reasons == [.tool("Scales"), common])
    #expect(matches[1].reasons.text == "skill in Speaking; also called nurse; knowledge of Medicine")
    #expect(matches[2].reasons == [common])
  }

  @Test func sameSkillsStandTogether() {
    let report = SameReport(context)
    #expect(report.json["classes", 0, "skills", 0, "id"] == .text("sql"))
    #expect(report.json["classes", 0, "skills", 1, "source"] == .text("onet"))
    #expect(report.json["classes", 0, "skills", 1, "mark"] == .text("have"))
    #expect(report.json["classes", 0, "links", 0, "why"] == .text("same-name"))
    #expect(text(report).contains("The same in several sources · 1 skill\n"))
    #expect(SameReport(context, skill: "django").emptyText == "Nothing else is the same as Django.")
  }

  @Test func aCorrectionShowsEvenWhereNothingIsTheSameAnyMore() throws {
    let pair = try #require(SkillPair("sql", "tool-sql"))
    let apart = TaxonomySample.context(in: TaxonomySample.all) { $0.corrections = [pair: .different] }
    let report = SameReport(apart, pair: pair)
    #expect(report.emptyText == nil)
    #expect(report.json["classes"] == .list([]))
    #expect(report.json["corrections", 0, "as"] == .text("different"))
    #expect(text(report).contains("SQL (Built-in) and SQL (O*NET) are not the same"))
    #expect(SameReport(context, pair: pair).json["classes", 0] != nil)
  }
}
