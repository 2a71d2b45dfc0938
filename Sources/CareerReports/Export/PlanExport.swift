import CareerModel
import CareerPages

/// A plan as a file to take along: to read, to print, for a calendar, a spreadsheet or another program.
public struct PlanExport: Sendable {
  private let report: PlanReport
  private let profile: String
  private let today: Day
  private let madeAt: Int

  /// - Parameters:
  ///   - profile: what tells the person's profile from every other one, the same whenever it exports.
  ///   - today: the day of the export in the person's own calendar.
  ///   - madeAt: the moment of the export, in seconds since 1970.
  public init(_ plan: Plan, of context: PageContext, profile: String, today: Day, madeAt: Int) {
    report = PlanReport(context, plan: plan)
    self.profile = profile
    self.today = today
    self.madeAt = madeAt
  }

  /// What a file of it is called, without its ending: "plan-to-back-end-developer".
  public var fileName: String {
    let title = report.plan.targets.first.map { report.catalogue.roles[$0.role].title } ?? "role"
    return (["plan", "to"] + title.fileWords).joined(separator: "-")
  }

  /// The content of the file; nil as a calendar where no step has days, because a calendar must not be empty.
  public func text(as format: ExportFormat, isASCII: Bool = false) -> String? {
    guard format == .ics else { return report.document(as: format, on: today, isASCII: isASCII) }
    let weeks = report.plan.weeks(for: report.context.learner)
    guard !weeks.isEmpty else { return nil }
    let sessions = weeks.enumerated().map { StudySession(week: $1, number: $0 + 1, of: weeks.count, in: report) }
    let targets = report.plan.targets.map { report.catalogue.roles[$0.role].id.rawValue }.joined(separator: "+")
    let events = sessions.map { session in
      CalendarText.Event(
        uid: "\(session.week.monday)/\(targets)/\(profile)@plan.careers", day: session.week.firstDay,
        summary: session.summary, description: session.description.joined(separator: "\n"))
    }
    return CalendarText(name: report.title, madeAt: madeAt, events: events).text(isASCII: isASCII)
  }
}
