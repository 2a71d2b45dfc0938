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
