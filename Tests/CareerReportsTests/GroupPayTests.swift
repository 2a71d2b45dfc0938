import CareerModel
import CareerPages
import CareerReports
import Fixtures
import TestSupport
import Testing

/// Pay that is published for a wider group of jobs than a role, wherever it is printed.
struct GroupPayTests {
  private let context = TaxonomySample.context(in: Fixture.divided)
  private static let group = "of the wider group “Natural Sciences Managers”"

  private func text(_ report: some Report) -> String { report.page.text(in: PrintStyle(width: 200)) }

  @Test func aComparisonNamesTheGroup() throws {
    let report = try CompareReport(context, roles: [0, 1])
    #expect(text(report).components(Self.group) == 1)
    #expect(report.json["roles", 1, "pay", 0, "payOf"] == .text("Natural Sciences Managers"))
    #expect(report.json["roles", 0, "pay", 0, "payOf"] == nil)
  }

  @Test func theTableOfAHandoutNamesIt() {
    let report = HandoutReport(
      TaxonomySample.context(in: Fixture.divided) { $0.marks = ["2.A.1.a": .have] },
      comparing: Fixture.divided.roles.map(\.id), today: PlanSample.today)
    #expect(text(report).contains("$161,180 a year \(Self.group)"))
  }

  @Test func aListMarksItAndSaysWhatTheMarkMeans() {
    let report = RolesReport(context, sections: context.assessments.sections(by: .pay), order: .pay)
    #expect(text(report).components("$161,180 (group)") == 1)
    #expect(text(report).contains("(group): of a wider group of jobs."))
    let records = report.records
    #expect(records.columns.last == "payOf")
    #expect(Set(records.rows.map { $0.last ?? nil }) == [nil, "Natural Sciences Managers"])
  }

  @Test func aRouteMarksIt() {
    let query = RouteQuery(from: .role("11-9121.00"), to: "11-9121.01")
    let report = RoutesReport(context, answering: query, today: PlanSample.today)
    #expect(text(report).contains("$161,180 a year (group)"))
    #expect(text(report).contains("(group): of a wider group of jobs."))
    #expect(report.records.rows.first?.last == "Natural Sciences Managers")
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
