import CareerModel

/// What each tutor would cost for what the plan still needs in their subjects, taken alone.
public struct TutorCosts: Sendable {
  private let situation: Situation
  private let plan: Plan

  /// Nil where there is no target, and so nothing to plan.
  public init?(for situation: Situation, today: Day) {
    guard !situation.catalogue.aims(for: situation.profile.targets).isEmpty else { return nil }
    self.situation = situation
    plan = Plan(
      for: situation.profile.targets, learner: situation.learner, settings: situation.profile.plan, today: today)
  }

  subscript(tutor: Tutor) -> TutorCost { TutorCost(of: tutor, for: plan, learner: situation.learner) }

  /// The roles that the plan leads to.
  var targets: [Role] {
    situation.catalogue.aims(for: situation.profile.targets).map { situation.catalogue.roles[$0.role] }
  }
}

extension TutorCost: JSONConvertible {
  public var json: JSONValue {
    .object(["hours": hours, "lessons": lessons, "freeLessons": freeLessons, "cost": money])
  }
}
