import CareerModel
import CareerPages

extension PlanReport {
  /// The plan; `start` and the ends are absent where it has no dates, `hours` where no target is of a source with hours.
  public var json: JSONValue {
    let costs = plan.tuition.costs
    return .object([
      "targets": plan.targets.map { aim in
        JSONValue.object(["role": catalogue.roles[aim.role].id, "weight": aim.weight])
      },
      "outcome": plan.outcome.name, "hoursPerWeek": HoursRange.hours(plan.settings.minutesPerWeek),
      "daysOff": plan.settings.daysOff.isEmpty ? nil : plan.settings.daysOff, "from": plan.from,
      "start": plan.dates?.start, "end": plan.dates?.end, "endEarly": plan.dates?.earlyEnd,
      "endLate": plan.dates?.lateEnd,
      "hours": plan.targets.contains { !context.isOfTaxonomy($0.role) } ? plan.hours : nil,
      "pace": context.learner.pace.json, "notInHours": plan.notInHours.map(id),
      "notRated": plan.notRated.isEmpty ? nil : plan.notRated.map { catalogue.roles[$0].id },
      "cost": costs.count == 1 ? costs[0] : nil, "costs": costs.count > 1 ? costs : nil,
      "budget": plan.tuition.reach, "steps": plan.steps.map(object),
      "firstSteps": FirstSteps(for: plan, in: context)?.sentences,
      "attributions": Attributions(ofRoles: plan.targets.map(\.role), in: catalogue).json,
    ])
  }

  private func id(_ skill: Int) -> Skill.ID { catalogue.skills[skill].id }

  private func object(_ step: Plan.Step) -> JSONValue {
    let lessons = plan.tuition.lessons(about: step.skill)
    let skill = catalogue.skills[step.skill]
    return .object([
      "skill": skill.id, "name": skill.name, "hours": step.hours, "start": step.days?.lowerBound,
      "end": step.days?.upperBound, "tutor": lessons.first?.tutor, "lessons": lessons.isEmpty ? nil : lessons.count,
      "freeLessons": lessons.isEmpty ? nil : lessons.count(where: \.isFree),
      "lessonDays": lessons.isEmpty ? nil : lessons.compactMap(\.day), "cost": plan.tuition.cost(of: step.skill),
      "needs": step.needs.map(id),
    ])
  }
}

extension Plan.Outcome {
  /// A stable name for programs.
  fileprivate var name: String {
    switch self {
    case .noTarget: "no-target"
    case .notRated: "not-rated"
    case .nothingMissing: "nothing-missing"
    case .nothingInHours: "nothing-in-hours"
    case .allLogged: "all-logged"
    case .noTime: "no-time"
    case .beyondHorizon: "beyond-horizon"
    case .dated: "dated"
    }
  }
}

extension BudgetReach: JSONConvertible {
  /// What may be spent, what of it is, and the first lesson that it does not cover; the amount alone where lessons in
  /// another currency cannot be compared with it.
  public var json: JSONValue {
    guard isComparable else { return .object(["amount": budget]) }
    return .object([
      "amount": budget, "suffices": suffices, "lessons": lessons, "spent": spent, "shortBy": suffices ? nil : shortBy,
      "hoursReached": firstUnpaid.map { HoursRange.hours($0.minutesBefore) }, "firstUnpaid": firstUnpaid?.day,
    ])
  }
}
