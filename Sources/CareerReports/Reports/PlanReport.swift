import CareerModel
import CareerPages

/// What to study when, to meet everything essential to the targets.
public struct PlanReport: ListReport {
  let context: PageContext
  let plan: Plan

  public init(_ context: PageContext, plan: Plan) {
    self.context = context
    self.plan = plan
  }

  var catalogue: Catalogue { context.catalogue }

  public var emptyText: String? { plan.outcome == .noTarget ? facts.noTarget : nil }

  public var hasHours: Bool { plan.targets.contains { !context.isOfTaxonomy($0.role) } }

  private var facts: PlanPage { PlanPage(plan, in: context) }

  var title: String { facts.title }

  public var page: Page { facts.document }

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
      }, attributions: Attributions(ofRoles: plan.targets.map(\.role), in: catalogue), hoursAt: context.learner.pace)
  }
}
