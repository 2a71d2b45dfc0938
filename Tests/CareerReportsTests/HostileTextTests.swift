import CareerModel
import CareerPages
import CareerReports
import TerminalText
import Testing

/// Whatever a catalogue says, nothing reaches a terminal that could upset it.
struct HostileTextTests {
  private static let poison = "bad\u{1B}]0;title\u{7}\u{9B}2J\u{202E}\r\nnext\u{2066}\u{0}line"

  private let export: PlanExport
  private let reports: [any Report]

  init() throws {
    let poison = Self.poison
    let level = Level(rank: 1, name: poison, meaning: poison)
    let skill = Skill(
      id: Skill.ID(poison), name: poison, covers: poison, about: poison, kind: .language,
      hours: HoursRange(likely: 1),
      resources: [LearningResource(title: poison, url: poison)], sources: [Source.ID(poison)])
    let cited = [CitedText(poison, sources: [Source.ID(poison)])]
    let role = Role(
      id: Role.ID(poison), title: poison, aliases: [poison], track: Track.ID(poison), level: level,
      years: PublishedYears(value: poison, sources: [Source.ID(poison)]), summary: cited, responsibilities: cited,
      requirements: [
        Requirement(
          options: [skill.id], strength: .essential,
          verdicts: [
            Verdict(source: Source.ID(poison), strength: .essential),
            Verdict(source: Source.editorial, strength: .advantage),
          ])
      ],
      tools: [poison], workplaces: Workplaces(names: [poison], sources: []), outlook: cited)
    let next = Role(id: "next", title: poison + poison, track: Track.ID(poison), level: level, grants: [skill.id])
    let tutor = Tutor(
      id: Tutor.ID(poison), name: poison, subjects: [poison], ratingTenths: 50, reviews: 1,
      pricePerHour: Money(currency: poison, units: 1), firstLessonFree: false, asAt: poison,
      sources: [Source.ID(poison)])
    let topic = GuideTopic(
      id: GuideTopic.ID(poison), title: poison, summary: poison,
      blocks: [GuideBlock(heading: poison, text: poison, sources: [])])
    let pay = PayFigure(
      role: role.id, label: poison, level: poison, region: poison, country: poison, currency: poison, statistic: poison,
      percentiles: PayPercentiles([.p10: Money(currency: poison, units: 1)]), low: Money(currency: poison, units: 1),
      lowIs: poison, high: Money(currency: poison, units: 2), highIs: poison, asAt: poison, source: Source.ID(poison),
      note: poison)
    let catalogue = Catalogue(
      levels: [level], skills: [skill], roles: [role, next],
      moves: [
        Move(from: role.id, to: role.id, kind: .lateral, years: poison, note: poison),
        Move(from: role.id, to: next.id, kind: .lateral, years: poison, sources: [Source.ID(poison)]),
      ], pay: [pay],
      tutors: [tutor], topics: [topic],
      sources: [
        Source(
          id: Source.ID(poison), title: poison, publisher: poison, date: poison, url: poison, licence: poison,
          attribution: poison, note: poison)
      ])
    var profile = Profile()
    profile.targets = [Target(role: role.id)]
    profile.notes = [.skill(skill.id): poison, .role(role.id): poison]
    profile.evidence = [.skill(skill.id): [poison], .role(role.id): [poison]]
    profile.plan.take(tutor)
    let context = PageContext(profile: profile, in: catalogue, from: poison)
    let entry = StudyEntry(skill: skill.id, minutes: 1, day: poison)
    let plan = PlanSample.plan(of: context)
    export = PlanExport(
      plan, of: context, profile: "0f", today: PlanSample.today, madeAt: 1_795_282_409)
    let sections = context.assessments.sections(by: .level)
    reports = [
      RolesReport(context, sections: sections, order: .level), RoleReport(context, role: 0),
      SkillsReport(context), SkillsReport(context, role: 0), GapReport(context, role: 0),
      PathsReport(context, role: role.id, direction: .forwards, depth: 2), TutorsReport(catalogue),
      GuideReport(catalogue), GuideReport(catalogue, topic: topic), SearchReport("bad", in: [catalogue], from: poison),
      SourcesReport([catalogue]), ProfilesReport(names: [poison], current: poison),
      ChecksReport([.init(poison, isFine: false, detail: poison, hint: poison)]), WhyReport(context, role: 0),
      try CompareReport(context, roles: [0, 1]), PlanReport(context, plan: plan),
      RoutesReport(context, answering: RouteQuery(from: .role(role.id), to: next.id), today: PlanSample.today),
      RoutesReport(context, answering: RouteQuery(from: .role(next.id), to: role.id), today: PlanSample.today),
      RoutesReport(
        context, answering: RouteQuery(from: .occupation(role.id, title: poison), to: next.id), today: PlanSample.today),
      RoutesReport(
        context, answering: RouteQuery(from: .role(role.id), to: Role.ID(poison + "?")), today: PlanSample.today),
      ProfileReport(context, name: poison),
      HandoutReport(context, comparing: [role.id, next.id], today: PlanSample.today),
      TutorsReport(catalogue, costs: TutorCosts(for: context, today: PlanSample.today)),
      ChangeReport(ProfileEdit(poison, [.log(from: [], to: [entry])]), before: context, after: context),
    ]
  }

  @Test func nothingUnsafeIsPrinted() {
    for report in reports {
      check(report.page.text(in: PrintStyle(width: 40)), of: report)
      check(report.page.markdown(), of: report)
      check(report.page.html(on: PlanSample.today), of: report)
      check(report.json.text(), of: report)
      if let list = report as? any ListReport {
        check(list.records.csv().replacing("\r\n", with: "\n"), of: report)
      }
    }
  }

  @Test func inASCIINothingElseIsPrinted() {
    for report in reports {
      let texts = [
        report.page.text(in: PrintStyle(isASCII: true)), report.json.text(isASCII: true),
        report.page.html(on: PlanSample.today, isASCII: true),
      ]
      for text in texts {
        #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
      }
    }
  }

  @Test func filesAreCleanToo() throws {
    for format in ExportFormat.allCases {
      let text = try #require(export.text(as: format)).replacing("\r\n", with: "\n")
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.isSafeInTerminal }, "\(format)")
      let plain = try #require(export.text(as: format, isASCII: true)).replacing("\r\n", with: "\n")
      #expect(plain.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }, "\(format)")
    }
  }

  @Test func errorsAreCleanToo() {
    let error = ErrorReport(code: Self.poison, message: Self.poison, hint: Self.poison)
    #expect(error.json.text().unicodeScalars.allSatisfy { $0 == "\n" || $0.isSafeInTerminal })
  }

  private func check(_ text: String, of report: any Report) {
    #expect(!text.isEmpty)
    let unsafe = text.unicodeScalars.filter { $0 != "\n" && !$0.isSafeInTerminal }.map { String($0.value, radix: 16) }
    #expect(unsafe.isEmpty, "\(type(of: report))")
  }
}
