/// What lessons with one tutor, and nobody else, would come to for a plan.
public struct TutorCost: Hashable, Sendable {
  /// What is left of the steps that the tutor teaches.
  public let hours: HoursRange
  /// One for every so many of the hours (`PlanSettings.hoursPerLesson`).
  public let lessons: Int
  public let freeLessons: Int
  /// Nil where there are no lessons.
  public let money: Money?

  public init(of tutor: Tutor, for plan: Plan, learner: Learner) {
    var settings = plan.settings
    settings.tutors = [:]
    settings.take(tutor)
    let catalogue = learner.catalogue
    let tuition = Tuition(in: catalogue, settings: settings, steps: plan.steps) { _, _ in nil }
    hours = learner.pace.rest(of: plan.steps.map(\.skill).filter { tutor.teaches(catalogue.skills[$0]) })
    lessons = tuition.lessons.count
    freeLessons = tuition.lessons.count(where: \.isFree)
    money = tuition.costs.first
  }
}

extension Plan {
  /// Who teaches anything that is left, and what they would cost for it; with a budget those who are within it.
  public func affordableTutors(for learner: Learner) -> [(tutor: Tutor, cost: TutorCost)] {
    learner.catalogue.tutors.map { ($0, TutorCost(of: $0, for: self, learner: learner)) }
      .filter { _, cost in
        guard cost.lessons > 0 else { return false }
        guard let budget = settings.budget, let money = cost.money else { return true }
        return money.currency == budget.currency && money.hundredths <= budget.hundredths
      }
  }
}
