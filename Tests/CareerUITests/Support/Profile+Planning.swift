import CareerModel

extension Profile {
  /// Somebody who studies four hours a week for two roles, with lessons, a holiday and some study logged.
  static let planning: Profile = {
    var profile = Profile()
    profile.marks = ["python-basics": .have, "communication": .have, "sql": .learning]
    profile.markDays = [
      "python-basics": Day(number: 20_730), "communication": Day(number: 20_752), "sql": Day(number: 20_760),
    ]
    profile.targets = [Target(role: "backend-developer", weight: 2), Target(role: "data-engineer")]
    profile.log = [
      StudyEntry(skill: "python-basics", minutes: 1500, day: "2026-09-23"),
      StudyEntry(skill: "python-basics", minutes: 900, day: "2026-10-01"),
      StudyEntry(skill: "sql", minutes: 480, day: "2026-11-05"),
      StudyEntry(skill: "sql", minutes: 240, day: "2026-11-18"),
    ]
    profile.plan.minutesPerWeek = 4 * 60
    profile.plan.start = Day(number: 20_780)
    profile.plan.daysOff = [Day(number: 20_811)...Day(number: 20_820)]
    profile.plan.tutors = ["Python": "tutor-reza"]
    profile.plan.budget = Money(currency: "GBP", units: 200)
    return profile
  }()

  /// The same with other settings of the plan.
  static func planning(_ change: (inout PlanSettings) -> Void) -> Profile {
    var profile = planning
    change(&profile.plan)
    return profile
  }
}
