import CareerModel
import CareerPages
import CareerReports
import Fixtures
import Testing

/// What is printed of an import, and of what was imported.
struct ImportedShapeTests {
  private func text(_ report: some Report) -> String { report.page.text(in: PrintStyle()) }

  @Test func anImportHasEveryKeyOfTheContract() {
    let json = ImportedReport(TaxonomySample.imported).json
    for key in ["source", "version", "roles", "skills", "requirements", "moves", "salaries", "tutors", "skipped"] {
      #expect(json.keys.contains(key), "\(key)")
    }
    #expect(json["roles"] == .number(2, places: 0))
    #expect(json["skipped", 0]?.keys == ["file", "line", "reason", "count"])
    #expect(json["imported"] == .text("2024-10-04"))
    #expect(json["replaced"] == nil)
    #expect(ImportedReport(TaxonomySample.imported, isDryRun: true).json["imported"] == nil)
  }

  @Test func anImportReadsWell() {
    #expect(
      text(ImportedReport(TaxonomySample.imported, replacing: TaxonomySample.imported, sourcesKey: "F2")) == """
        O*NET 29.3 · imported, in place of O*NET 29.3 of Fri 4 Oct 2024
        Roles         2 with 1 other title
        Skills        2
        Requirements  2
        Related       1 pair of roles

        Left out · 1,200 rows
          File         Rows  Reason         First on line
          Skills.txt  1,200  no Data Value              7

        Good to know
          · There is nothing about tasks in this release.

        Licence · CC BY 4.0
          This page includes information from a sample.

        Next
          · `careers roles --source onet` lists its roles, `careers search` finds them.
          · In the explorer F2 puts it in front.

        """)
  }

  @Test func aRoleHasWhatTheTaxonomyPublishes() {
    let json = RoleReport(TaxonomySample.context(in: TaxonomySample.all), role: 2).json
    #expect(json["source"] == .text("onet"))
    #expect(json["hours"] == nil)
    #expect(json["level"] == nil)
    #expect(json["preparation", "rank"] == .number(4, places: 0))
    #expect(json["interests", 0, "value"] == .number(605, places: 2))
    #expect(json["requirements", 0, "importance"] == .number(462, places: 2))
    #expect(json["requirements", 0, "level"] == .number(5, places: 0))
    #expect(json["requirements", 0, "hot"] == nil)
    #expect(json["requirements", 1, "hot"] == .boolean(true))
    #expect(json["requirements", 1, "inDemand"] == .boolean(false))
    #expect(json["attributions"] == .list([.text(TaxonomySample.attribution)]))
  }

  @Test func theStraightWayIsPrintedBeforeARouteThatMissesMore() throws {
    let context = PageContext(profile: Profile(), in: Fixture.onetDetour, from: "built-in")
    let report = RoutesReport(context, answering: RouteQuery(from: "a", to: "d"), today: PlanSample.today)
    #expect(report.json["straight", "roles"] == .list([.text("a"), .text("d")]))
    #expect(report.json["straight", "moves", 0, "kind"] == .text("change-of-field"))
    #expect(report.json["routes", 0, "roles"] == .list([.text("a"), .text("b"), .text("d")]))
    #expect(report.records.rows.map(\.first) == ["straight", "1", "1"])
    let lines = text(report).split(separator: "\n")
    let straight = try #require(lines.firstIndex(of: "Straight there"))
    let route = try #require(lines.firstIndex { $0.hasPrefix("Route 1: 2 moves · 2 skills missing on the way") })
    #expect(straight < route)
    #expect(lines.count { $0.hasPrefix("Straight there: 1 essential skill missing") } == 1)
  }

  @Test func hoursThatItsSourceDoesNotHaveAreAbsentFromRoutesAndPlans() {
    let context = TaxonomySample.context(in: TaxonomySample.all)
    let query = RouteQuery(from: .role("15-1252.00"), to: "15-1254.00")
    let routes = RoutesReport(context, answering: query, today: PlanSample.today)
    #expect(routes.json["routes", 0, "roles"] == .list([.text("15-1252.00"), .text("15-1254.00")]))
    #expect(routes.json["routes", 0, "hours"] == nil && routes.json["routes", 0, "stops", 0, "hours"] == nil)
    #expect(routes.records.rows.map { Array($0[6...8]) } == [[nil, nil, nil]])
    func plan(_ targets: [Target]) -> JSONValue {
      let plan = Plan(for: targets, learner: context.learner, settings: PlanSettings(), today: PlanSample.today)
      return PlanReport(context, plan: plan).json
    }
    #expect(plan([Target(role: "15-1252.00")])["hours"] == nil)
    #expect(plan([Target(role: "15-1252.00"), Target(role: "developer")])["hours"] == HoursRange(likely: 95).json)
  }

  @Test func ourOwnRolesHaveNoneOfThat() {
    let keys = RoleReport(Sample.context(), role: 0).json.keys
    #expect(Set(keys).isDisjoint(with: ["preparation", "interests", "twins"]))
    #expect(RolesReport(Sample.context(), sections: [], order: .match).json.keys == ["roles"])
  }

  @Test func aListOfSeveralSourcesSaysWhereEachRoleIsFrom() {
    let context = TaxonomySample.context(in: TaxonomySample.all)
    let report = RolesReport(context, sections: context.assessments.sections(by: .title), order: .title)
    let page = text(report)
    #expect(page.hasPrefix("Roles · All sources, 4, by title\n"))
    let rows = page.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    }
    #expect(rows.contains { $0.starts(with: ["Software", "Developers", "Job", "zone", "4", "O*NET"]) })
    #expect(rows.contains { $0.starts(with: ["Developer", "Mid", "Built-in"]) })
    #expect(page.hasSuffix("\(TaxonomySample.attribution)\n"))
    #expect(
      report.records.columns.suffix(12) == [
        "source", "preparation", "payRegion", "payLowIs", "payHighIs", "payP10", "payP25", "payP75",
        "payP90", "fit", "exactFit", "payOf",
      ])
    #expect(
      report.records.rows.map { Array($0.suffix(12).prefix(2)) } == [
        ["built-in", nil], ["built-in", nil], ["onet", "4"], ["onet", nil],
      ])
    // Pay is from a source that asks to be named too; each is named once.
    let lines = report.records.csv().split(separator: "\r\n")
    #expect(lines.filter { $0.contains(TaxonomySample.attribution) }.count == 1)
    #expect(lines.suffix(2).allSatisfy { $0.hasPrefix("# ") || $0.hasPrefix("\"# ") })
  }

  @Test func sourcesEndWithWhatWasImported() {
    let report = SourcesReport([Sample.catalogue], imported: [TaxonomySample.imported])
    let object = report.json["sources", 3]
    #expect(object?["id"] == .text("onet"))
    #expect(object?["release"] == .text("29.3"))
    #expect(object?["imported"] == .text("2024-10-04"))
    #expect(object?["counts", "moves"] == .number(1, places: 0))
    #expect(report.records.rows.allSatisfy { $0.count == report.records.columns.count })
    #expect(text(report).contains("Imported\n"))
    #expect(text(report).contains("2 roles, 2 skills, 2 requirements, 1 related pair, 1 other title"))
    #expect(!text(SourcesReport([Sample.catalogue])).contains("Imported"))
    // What our own catalogue cites stays, with what rests on it there.
    let own = Catalogue(sources: TaxonomySample.onet.sources)
    #expect(SourcesReport([own], imported: [TaxonomySample.imported]).records.rows.count == 2)
  }

  @Test func aSearchOfSeveralSourcesTellsThemApart() {
    let report = SearchReport("sql", in: [Sample.catalogue, TaxonomySample.onet], from: "built-in")
    // Each catalogue stands alone here, so that the search is that of the first.
    #expect(report.json["results", 0, "source"] == .text("built-in"))
    let limited = SearchReport("developer", in: [TaxonomySample.onet], from: "built-in", kinds: [.role], limit: 1)
    #expect(limited.json["results", 0, "source"] == .text("onet"))
    #expect(limited.json["results", 0, "ranges"] != nil)
    #expect(limited.json["attributions"] == .list([.text(TaxonomySample.attribution)]))
    #expect(text(limited).hasPrefix("Search · 1 of 2 for “developer”\n"))
  }

  @Test func everyListEndsWithWhatTheLicencesAskFor() throws {
    let context = TaxonomySample.context(in: TaxonomySample.onet) { $0.marks = ["2.B.3.e": .have] }
    let joined = TaxonomySample.context(in: TaxonomySample.all)
    let query = RouteQuery(from: .role("15-1252.00"), to: "15-1254.00")
    let position = try #require(TaxonomySample.onet.rolePosition("15-1252.00"))
    let lists: [any ListReport] = [
      WhyReport(context, role: position), GapReport(context, role: position),
      RoutesReport(context, answering: query, today: PlanSample.today),
      SearchReport("developer", in: [TaxonomySample.onet], from: "built-in"), SameReport(joined),
    ]
    for list in lists {
      let last = list.records.csv().split(separator: "\r\n").last
      #expect(last?.hasPrefix("# \(TaxonomySample.attribution)") == true, "\(type(of: list))")
      #expect(list.json["attributions"] == .list([.text(TaxonomySample.attribution)]), "\(type(of: list))")
    }
  }
}
