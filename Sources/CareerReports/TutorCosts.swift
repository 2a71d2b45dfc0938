import CareerModel

/// What each tutor would cost for what the plan still needs in their subjects, taken alone.
public struct TutorCosts: Sendable {
  private let context: ReportContext
  private let plan: Plan

  /// Nil where there is no target, and so nothing to plan.
  public init?(for context: ReportContext, today: Day) {
    guard !context.catalogue.aims(for: context.profile.targets).isEmpty else { return nil }
    self.context = context
    plan = Plan(
      for: context.profile.targets, learner: context.learner, settings: context.profile.plan, today: today)
  }

  subscript(tutor: Tutor) -> TutorCost { TutorCost(of: tutor, for: plan, learner: context.learner) }

  /// The roles that the plan leads to.
  var targets: [Role] {
    context.catalogue.aims(for: context.profile.targets).map { context.catalogue.roles[$0.role] }
  }
}

extension TutorCost: JSONConvertible {
  public var json: JSONValue {
    .object(["hours": hours, "lessons": lessons, "freeLessons": freeLessons, "cost": money])
  }
}
