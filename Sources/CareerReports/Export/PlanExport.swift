import CareerModel

/// A plan as a file to take along: to read, to print, for a calendar, a spreadsheet or another program.
public struct PlanExport: Sendable {
  private let report: PlanReport
  private let madeOn: Day

  /// - Parameter madeOn: the day of the export, in the person's own calendar.
  public init(_ plan: Plan, of situation: Situation, madeOn: Day) {
    report = PlanReport(situation, plan: plan)
    self.madeOn = madeOn
  }

  /// The content of the file; nil as a calendar where no step has days, because a calendar must not be empty.
  public func text(as format: ExportFormat, isASCII: Bool = false) -> String? {
    guard format == .ics else { return report.document(as: format, isASCII: isASCII) }
    let events = report.plan.steps.compactMap(event)
    guard !events.isEmpty else { return nil }
    return CalendarText(name: report.title, madeOn: madeOn, events: events).text(isASCII: isASCII)
  }

  private var catalogue: Catalogue { report.catalogue }

  private func event(of step: Plan.Step) -> CalendarText.Event? {
    guard let days = step.days else { return nil }
    let skill = catalogue.skills[step.skill]
    return CalendarText.Event(
      uid: "\(skill.id)@plan.careers", days: days, summary: "Study \(skill.name)",
      description: description(of: step).joined(separator: "\n"))
  }

  private func description(of step: Plan.Step) -> [String] {
    let lessons = report.plan.tuition.lessons(about: step.skill)
    let tutor = lessons.first.flatMap { catalogue.tutor($0.tutor) }
    let needs = step.needs.map { catalogue.skills[$0].name }
    let sources = catalogue.skills[step.skill].sources + (tutor?.sources ?? [])
    return ["\(report.title): \(step.hours.estimateText)."]
      + (needs.isEmpty ? [] : ["First: \(needs.enumerated)."])
      + lessons.map { lesson in
        let name = tutor?.name ?? lesson.tutor.rawValue
        return "Lesson with \(name)" + (lesson.day.map { " about \($0.text)" } ?? "")
          + ": \(lesson.isFree ? "free" : lesson.cost.text)"
      }
      + (tutor.map { ["Prices of \($0.asAt). \(Notice.fees)"] } ?? [])
      + (sources.isEmpty ? [] : ["Sources: \(attributions(of: sources).joined(separator: "; "))."])
  }

  /// What each source asks to be shown, else its title and date.
  private func attributions(of sources: [Source.ID]) -> [String] {
    var seen: Set<Source.ID> = []
    return sources.filter { seen.insert($0).inserted }.map { id in
      let source = catalogue.source(id)
      return source?.attribution ?? source?.citation ?? id.rawValue
    }
  }
}
