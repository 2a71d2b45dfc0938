import CareerModel
import CareerReports
import TestSupport
import Testing

/// A plan as a file.
struct PlanExportTests {
  private let export: PlanExport

  init() {
    let situation = PlanSample.situation()
    let plan = PlanSample.plan(of: situation, PlanSample.taught)
    export = PlanExport(plan, of: situation, madeOn: PlanSample.today)
  }

  @Test func calendarHasAnEventForEachStep() throws {
    let text = try #require(export.text(as: .ics))
    // An event ends before its last date; lines are folded after 75 bytes.
    #expect(
      text.replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//careers//careers//EN
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Plan to Developer
        BEGIN:VEVENT
        UID:flask@plan.careers
        DTSTAMP:20261121T000000Z
        DTSTART;VALUE=DATE:20261123
        DTEND;VALUE=DATE:20261218
        SUMMARY:Study Flask
        DESCRIPTION:Plan to Developer: about 30 h (15 to 75)\\, our estimate.
        TRANSP:TRANSPARENT
        END:VEVENT
        BEGIN:VEVENT
        UID:sql@plan.careers
        DTSTAMP:20261121T000000Z
        DTSTART;VALUE=DATE:20261217
        DTEND;VALUE=DATE:20270122
        SUMMARY:Study SQL
        DESCRIPTION:Plan to Developer: about 40 h (20 to 100)\\, our estimate.\\nLess
         on with Ada about Thu 17 Dec 2026: free\\nLesson with Ada about Mon 28 Dec 
         2026: £30\\nLesson with Ada about Tue 5 Jan 2027: £30\\nLesson with Ada ab
         out Wed 13 Jan 2027: £30\\nPrices of 2025. A platform's own fees are not i
         ncluded.\\nSources: First article\\, 2025.
        TRANSP:TRANSPARENT
        END:VEVENT
        BEGIN:VEVENT
        UID:postgresql@plan.careers
        DTSTAMP:20261121T000000Z
        DTSTART;VALUE=DATE:20270121
        DTEND;VALUE=DATE:20270216
        SUMMARY:Study PostgreSQL
        DESCRIPTION:Plan to Developer: about 25 h (13 to 63)\\, our estimate.\\nFirst
         : SQL.\\nSources: First article\\, 2025.
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func everyLineEndsInCarriageReturnAndLineFeed() throws {
    let text = try #require(export.text(as: .ics))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
    #expect(text.components(separated: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }

  @Test func noStepIsNoCalendar() {
    let situation = PlanSample.situation()
    let plan = PlanSample.plan(of: situation) { $0.minutesPerWeek = 0 }
    let export = PlanExport(plan, of: situation, madeOn: PlanSample.today)
    #expect(export.text(as: .ics) == nil)
    #expect(export.text(as: .csv)?.contains("flask,Flask,15,30,75,,") == true)
  }

  @Test func otherFormsAreThoseOfTheReport() {
    let situation = PlanSample.situation()
    let report = PlanReport(situation, plan: PlanSample.plan(of: situation, PlanSample.taught))
    #expect(export.text(as: .markdown) == report.page.markdown())
    #expect(export.text(as: .html) == report.page.html())
    #expect(export.text(as: .csv) == report.records.csv())
    #expect(export.text(as: .json) == report.json.text() + "\n")
    #expect(report.document(as: .ics) == nil)
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
      let situation = Situation(
        profile: profile, in: Catalogue(levels: [Sample.mid], skills: [skill], roles: [role]), from: "test")
      let export = PlanExport(PlanSample.plan(of: situation), of: situation, madeOn: PlanSample.today)
      for isASCII in [false, true] {
        let text = try #require(export.text(as: .ics, isASCII: isASCII))
        let lines = text.components(separated: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.unfolded.components(separated: "\r\n")
        #expect(
          unfolded.map { $0.prefix { $0 != ":" && $0 != ";" } } == [
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND",
            "SUMMARY", "DESCRIPTION", "TRANSP", "END", "END", "",
          ])
        let end = isASCII ? #"\;\,\\n"# : "\\;\u{301}\\,\\\\n"
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
