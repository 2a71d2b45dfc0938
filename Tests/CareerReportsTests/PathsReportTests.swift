import CareerModel
import CareerPages
import CareerReports
import TerminalText
import Testing

/// A tree of moves that is too large, or too wide, to be read.
struct PathsReportTests {
  private static let count = 300
  /// Every role leads to eight others.
  private static let catalogue = Catalogue(
    levels: [Sample.junior],
    roles: (0..<count).map { number in
      Role(
        id: Role.ID("r\(number)"), title: "Electrical and Electronics Repairer of Commercial Equipment \(number)",
        track: "web", level: Sample.junior)
    },
    moves: (0..<count).flatMap { number in
      (1...8).map { step in
        Move(
          from: Role.ID("r\(number)"), to: Role.ID("r\((number * 3 + step * 7) % count)"), kind: .lateral,
          sources: ["S1"])
      }
    })

  private func report(depth: Int? = nil) -> PathsReport {
    let context = PageContext(profile: Profile(), in: Self.catalogue, from: "test")
    return PathsReport(context, role: "r0", direction: .forwards, depth: depth)
  }

  private func lines(_ report: PathsReport, width: Int) -> [String] {
    report.page.text(in: PrintStyle(width: width)).split(separator: "\n").map(String.init)
  }

  @Test func peopleAreShownAsMuchAsCanBeRead() {
    let lines = lines(report(), width: PrintStyle.unbounded)
    #expect(lines.count < 130)
    #expect(lines.contains { $0.hasSuffix("more within 3 moves; `--depth 3` shows the next.") })
  }

  @Test func whoeverSaysHowDeepIsShownAll() {
    let lines = lines(report(depth: 3), width: PrintStyle.unbounded)
    #expect(lines.count > 250)
    #expect(!lines.contains { $0.contains("--depth") })
  }

  @Test func programsAreToldThreeMoves() {
    #expect(report().json == report(depth: 3).json)
  }

  @Test func itFitsThePageAndBranchesGoOnBesideTitles() {
    let lines = lines(report(depth: 2), width: 60)
    #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= 60 })
    #expect(lines.contains { $0.hasPrefix("├─ Electrical and") })
    #expect(lines.contains { $0.hasPrefix("│  ") && !$0.contains("─") })
    #expect(lines.contains { $0.hasPrefix("│  ├─ Electrical") })
  }

  /// It used to try every depth below the one that was asked for, and did not end.
  @Test func noDepthIsTooGreat() {
    #expect(
      lines(report(depth: .max), width: PrintStyle.unbounded) == lines(report(depth: 60), width: PrintStyle.unbounded))
  }
}
