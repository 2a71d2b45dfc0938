import CareerModel
import CareerPages
import CareerReports
import Fixtures
import Testing

/// One role is no "1 roles".
@Suite struct PluralTests {
  private static let context: PageContext = {
    var profile = Profile()
    profile.targets = [Target(role: "clerk")]
    profile.here = "clerk"
    profile.bookmarks = ["clerk"]
    profile.log = [StudyEntry(skill: "sql", minutes: 30, day: "2026-11-21")]
    profile.plan.tutors = ["SQL": "ada"]
    return PageContext(profile: profile, in: Fixture.single, from: "built-in")
  }()

  private static let reports: [any Report] = {
    let catalogue = Fixture.single
    let plan = PlanSample.plan(of: context)
    var counts = ImportCounts(of: catalogue)
    counts.pairs = 1
    let imported = ImportRecord(
      kind: .onet, source: catalogue.sources[0], release: "1", day: PlanSample.today, counts: counts,
      skipped: [SkippedLines(file: "Skills.txt", line: 1, reason: "no Data Value", count: 1)])
    return [
      RolesReport(context, sections: context.assessments.sections(by: .reach), order: .reach),
      RoleReport(context, role: 0), SkillsReport(context), SkillsReport(context, role: 0),
      GapReport(context, role: 0), WhyReport(context, role: 0), PlanReport(context, plan: plan),
      PathsReport(context, role: "clerk", direction: .forwards, depth: 9), TutorsReport(catalogue),
      TutorsReport(catalogue, costs: TutorCosts(for: context, today: PlanSample.today)), GuideReport(catalogue),
      GuideReport(catalogue, topic: catalogue.topics[0]), ProfileReport(context, name: "default"),
      RoutesReport(context, answering: RouteQuery(from: .otherWork, to: "clerk", count: 1), today: PlanSample.today),
      SourcesReport([catalogue], imported: [imported]), ImportedReport(imported),
      SearchReport("clerk", in: [catalogue], from: "built-in"),
    ]
  }()

  @Test func oneOfAThingIsOne() {
    for report in Self.reports {
      #expect(Fixture.falsePlurals(in: report.page.text(in: PrintStyle(width: 160))) == [], "\(type(of: report))")
    }
  }
}
