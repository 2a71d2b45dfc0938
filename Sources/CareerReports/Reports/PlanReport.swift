import CareerModel

/// What to study when, to meet everything essential to the targets.
public struct PlanReport: ListReport {
  let context: ReportContext
  let plan: Plan

  public init(_ context: ReportContext, plan: Plan) {
    self.context = context
    self.plan = plan
  }

  var catalogue: Catalogue { context.catalogue }

  public var emptyText: String? {
    plan.outcome == .noTarget ? "There is no target to plan for. `careers target ROLE` sets one." : nil
  }

  /// "Plan to Back-end Developer"; where there are several targets each with its weight.
  var title: String {
    let hasWeights = Set(plan.targets.map(\.weight)).count > 1
    let targets = plan.targets.map { aim in
      catalogue.roles[aim.role].title + (hasWeights ? " (weight \(aim.weight))" : "")
    }
    return targets.isEmpty ? "Plan" : "Plan to \(targets.enumerated)"
  }

  public var page: Page {
    var citations = Citations(in: catalogue)
    let week = StudyTime.text(minutes: plan.settings.minutesPerWeek)
    var page = Page([.title(Phrase(title) + .note("\(week) a week from \((plan.dates?.start ?? plan.from).text)"))])
    if plan.isStartPassed {
      page.add(.paragraph("The day it was to start on has passed, so it counts from today."))
    }
    page.add(outcomeFacts)
    if !plan.steps.isEmpty { page.add(context.learner.pace.facts) }
    page.add(TuitionFacts(plan: plan, catalogue: catalogue).blocks(&citations))
    if !plan.steps.isEmpty { page.add(.table(table)) }
    if !plan.notInHours.isEmpty {
      let names = plan.notInHours.map { catalogue.skills[$0].name }
      page.add(.paragraph(Phrase("Not counted in hours:", .strong) + Phrase(names.joined(separator: " · "))))
    }
    page.add(.paragraph(Phrase(notices, .faint)))
    page.add(citations.blocks)
    page.add(citations.attributions(ofRoles: plan.targets.map(\.role)))
    return page
  }

  private var outcomeFacts: [Page.Block] {
    let study = Page.Block.fact("Study", Phrase(plan.hours.estimateText))
    switch plan.outcome {
    case .noTarget: return [.paragraph(Phrase(emptyText ?? ""))]
    case .nothingMissing: return [.paragraph("Nothing essential is missing.")]
    case .nothingInHours where plan.targets.allSatisfy({ context.isOfTaxonomy($0.role) }):
      return [.paragraph("Taxonomies have no study hours, so there is nothing to put into weeks.")]
    case .nothingInHours: return [.paragraph("What is missing comes by practice and by work, not by hours of study.")]
    case .allLogged:
      return [.paragraph("As much study is logged as was estimated. Tick what you have learned.")]
    case .noTime: return [study, .fact("Done", "never, with no hours in the week")]
    case .beyondHorizon: return [study, .fact("Done", "not within 50 years")]
    case .dated(let dates):
      let late = dates.lateEnd.map { "\($0.briefText) at the latest" } ?? "more than 50 years at the latest"
      return [
        study, .fact("Done", Phrase("about \(dates.end.text)", .strong)),
        .fact("", Phrase("\(dates.earlyEnd.briefText) at the earliest, \(late)")),
      ] + daysOff
    }
  }

  private var daysOff: [Page.Block] {
    let ranges = plan.settings.daysOff.filter { $0.upperBound >= plan.from }
    return ranges.isEmpty ? [] : [.fact("Off", Phrase(ranges.map(\.text).joined(separator: ", ")))]
  }

  private var hasLessons: Bool { !plan.tuition.lessons.isEmpty }

  private var table: Table {
    let lessons = hasLessons ? [Table.Column("Lessons", .right), Table.Column("Cost", .right)] : []
    return Table(
      [
        Table.Column("", .right), Table.Column("Skill", isFlexible: true), Table.Column("Hours", .right),
        Table.Column("From", .right), Table.Column("To", .right),
      ] + lessons,
      rows: plan.steps.enumerated().map { row($1, number: $0 + 1) })
  }

  private func row(_ step: Plan.Step, number: Int) -> [Phrase] {
    let skill = catalogue.skills[step.skill]
    let logged = context.profile.minutesLogged(for: skill.id)
    let note = logged > 0 ? "\(StudyTime.text(minutes: logged)) logged" : ""
    let cells = [
      Phrase("\(number)", .faint), Phrase(skill.name) + Phrase(note, .faint), Phrase(skill.briefText(of: step.hours)),
      Phrase(step.days?.lowerBound.briefText ?? ""), Phrase(step.days?.upperBound.briefText ?? ""),
    ]
    guard hasLessons else { return cells }
    let lessons = plan.tuition.lessons(about: step.skill).count
    return cells + [Phrase(lessons == 0 ? "" : "\(lessons)"), Phrase(plan.tuition.cost(of: step.skill)?.text ?? "")]
  }

  private var notices: String {
    let pace = "Hours are our estimate, and learners differ widely."
    return hasLessons ? "\(pace) Lessons are part of the hours. \(Notice.fees)" : pace
  }

  public var records: Records {
    Records(
      columns: ["skill", "name"] + Records.hoursColumns
        + ["start", "end", "needs", "tutor", "lessons", "costCurrency", "cost"],
      rows: plan.steps.map { step in
        let skill = catalogue.skills[step.skill]
        let lessons = plan.tuition.lessons(about: step.skill)
        let cost = plan.tuition.cost(of: step.skill)
        return [skill.id.rawValue, skill.name] + Records.hours(step.hours) + [
          step.days?.lowerBound.description, step.days?.upperBound.description,
          Records.ids(step.needs.map { catalogue.skills[$0].id }), lessons.first?.tutor.rawValue,
          lessons.isEmpty ? nil : "\(lessons.count)", cost?.currency, cost?.number.text(),
        ]
      })
  }
}
