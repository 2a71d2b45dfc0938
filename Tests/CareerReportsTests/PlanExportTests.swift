import CareerModel
import CareerPages
import CareerReports
import Fixtures
import TestSupport
import Testing

/// A plan as a file.
struct PlanExportTests {
  private let export: PlanExport

  init() {
    let context = PlanSample.context()
    let plan = PlanSample.plan(of: context, PlanSample.taught)
    export = Self.export(plan, of: context)
  }

  /// 21 November 2026, 17:33:29.
  private static let moment = 1_795_282_409

  private static func export(
    _ plan: Plan, of context: PageContext, profile: String = "0f", madeAt: Int = moment
  ) -> PlanExport {
    PlanExport(plan, of: context, profile: profile, today: PlanSample.today, madeAt: madeAt)
  }

  @Test func aFileIsCalledByTheTitle() {
    #expect(export.fileName == "plan-to-developer")
    var profile = Profile()
    profile.targets = [Target(role: "11-3021.00")]
    let context = PageContext(profile: profile, in: Fixture.onet, from: "built-in")
    let plan = Plan(
      for: profile.targets, learner: context.learner, settings: PlanSettings(), today: PlanSample.today)
    #expect(Self.export(plan, of: context).fileName == "plan-to-computer-and-information-systems-managers")
  }

  @Test func calendarHasASessionForEachWeek() throws {
    let text = try #require(export.text(as: .ics))
    let events = text.replacing("\r\n ", with: "").replacing("\r\n", with: "\n").split(separator: "BEGIN:VEVENT\n")
    #expect(events.count == 14)
    #expect(
      events[0] == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//careers//careers//EN
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Plan to Developer

        """)
    #expect(
      events[1] == """
        UID:2026-11-23/developer/0f@plan.careers
        DTSTAMP:20261121T173329Z
        LAST-MODIFIED:20261121T173329Z
        SEQUENCE:28056809
        DTSTART;VALUE=DATE:20261123
        DTEND;VALUE=DATE:20261124
        SUMMARY:Study Flask 8 h
        DESCRIPTION:Plan to Developer\\, week 1 of 13. Hours are our estimate.\\nFlask: 8 h.
        TRANSP:TRANSPARENT
        END:VEVENT

        """)
    #expect(
      events[4].contains(
        """
        SUMMARY:Study Flask 6 h and SQL 2 h
        DESCRIPTION:Plan to Developer\\, week 4 of 13. Hours are our estimate.\\nFlask: 6 h.\\nSQL: 2 h.\\n\
        Lesson with Ada about Thu 17 Dec 2026: free\\nPrices of 2025. A platform's own fees are not included.\\n\
        Sources: First article\\, 2025.
        """))
    #expect(
      events[13].contains(
        "PostgreSQL: 36 min\\, after SQL.\\nLearn from Tutorial: https://example.org/pg\n"))
  }

  @Test func anEntryBelongsToOneProfileAndPlan() throws {
    let context = PlanSample.context()
    let plan = PlanSample.plan(of: context, PlanSample.taught)
    let own = try uids(of: export)
    #expect(Set(own).count == own.count)
    #expect(try uids(of: Self.export(plan, of: context, madeAt: Self.moment + 1)) == own)
    #expect(try Set(uids(of: Self.export(plan, of: context, profile: "1e"))).isDisjoint(with: own))
  }

  private func uids(of export: PlanExport) throws -> [String] {
    try #require(export.text(as: .ics)).components(separated: "\r\n").filter { $0.hasPrefix("UID:") }
  }

  @Test func aLaterExportHasALaterStampAndNumber() throws {
    let context = PlanSample.context()
    let plan = PlanSample.plan(of: context)
    let text = try #require(Self.export(plan, of: context, madeAt: Self.moment + 61).text(as: .ics))
    #expect(text.contains("DTSTAMP:20261121T173430Z\r\n"))
    #expect(text.contains("SEQUENCE:28056870\r\n"))
  }

  @Test func everyLineEndsInCarriageReturnAndLineFeed() throws {
    let text = try #require(export.text(as: .ics))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
    #expect(text.components(separated: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }

  @Test func noStepIsNoCalendar() {
    let context = PlanSample.context()
    let plan = PlanSample.plan(of: context) { $0.minutesPerWeek = 0 }
    let export = Self.export(plan, of: context)
    #expect(export.text(as: .ics) == nil)
    #expect(export.text(as: .csv)?.contains("flask,Flask,15,30,75,,") == true)
  }

  @Test func otherFormsAreThoseOfTheReport() {
    let context = PlanSample.context()
    let report = PlanReport(context, plan: PlanSample.plan(of: context, PlanSample.taught))
    #expect(export.text(as: .markdown) == report.page.markdown())
    #expect(export.text(as: .html) == report.page.html(on: PlanSample.today))
    #expect(export.text(as: .csv) == report.records.csv())
    #expect(export.text(as: .json) == report.json.text() + "\n")
    #expect(report.document(as: .ics, on: PlanSample.today) == nil)
  }

  /// Whatever things are called, lines unfold to what was folded, and nothing gets out of its value.
  @Test func hostileNamesStayInTheirLines() throws {
    var generator = SeededGenerator(seed: 5545)
    for _ in 0..<300 {
      let name = HostileText.make(pieces: 40, using: &generator)
      let skill = Skill(id: Skill.ID(name + "x"), name: name + ";\u{301},\\n", hours: HoursRange(likely: 10))
      let role = Role(
        id: "role", title: name + "\r\nEND:VEVENT\r\n", track: "web", level: Sample.mid,
        requirements: [Requirement(options: [skill.id], strength: .essential)])
      var profile = Profile()
      profile.targets = [Target(role: "role")]
      let context = PageContext(
        profile: profile, in: Catalogue(levels: [Sample.mid], skills: [skill], roles: [role]), from: "test")
      let export = Self.export(PlanSample.plan(of: context) { $0.minutesPerWeek = 20 * 60 }, of: context)
      for isASCII in [false, true] {
        let text = try #require(export.text(as: .ics, isASCII: isASCII))
        let lines = text.components(separated: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.unfolded.components(separated: "\r\n")
        #expect(
          unfolded.map { $0.prefix { $0 != ":" && $0 != ";" } } == [
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "BEGIN", "UID", "DTSTAMP", "LAST-MODIFIED",
            "SEQUENCE", "DTSTART", "DTEND",
            "SUMMARY", "DESCRIPTION", "TRANSP", "END", "END", "",
          ])
        let end = (isASCII ? #"\;\,\\n"# : "\\;\u{301}\\,\\\\n") + " 10 h"
        // By bytes, since a mark at the start of a name sits on the space before it.
        let summary = try #require(unfolded.first { $0.utf8.starts(with: "SUMMARY:Study ".utf8) })
        #expect(summary.utf8.reversed().starts(with: end.utf8.reversed()))
      }
    }
  }
}

extension String {
  /// The text without its folds, which may stand between a letter and its marks.
  fileprivate var unfolded: String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      bytes.append(byte)
      if bytes.suffix(3) == Array("\r\n ".utf8) { bytes.removeLast(3) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parts between separators, by scalar, so that a line feed is found behind a carriage return.
  fileprivate func components(separated separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
