import CareerModel

/// The plan once more, written to be obvious: sets of ids, a calendar walked day by day, lessons met minute by minute.
struct NaivePlan {
  let naive: Naive
  let targets: [Target]
  let settings: PlanSettings

  private var catalogue: Catalogue { naive.catalogue }

  private func skill(_ id: Skill.ID) -> Skill { catalogue.skill(id) ?? Skill(id: id, name: "") }

  /// For each skill the sum of what every missing essential that rests on it is worth, in points for a minute.
  func worths(of missing: Set<Skill.ID>) -> [Skill.ID: Double] {
    var worths: [Skill.ID: Double] = [:]
    for target in targets {
      guard let role = catalogue.role(target.role) else { continue }
      for requirement in role.requirements where requirement.strength == .essential && !naive.holds(requirement) {
        guard let chosen = requirement.options.first(where: missing.contains) else { continue }
        let bundle = naive.closure(chosen)
        let minutes = Double(naive.scaled(bundle, \.likelyMinutes)) / Double(naive.pace.1)
        guard minutes > 0 else { continue }
        let gain = share(of: role, for: naive.ticking(Array(bundle))) - share(of: role, for: naive)
        for skill in bundle { worths[skill, default: 0] += Double(target.weight) * gain / minutes }
      }
    }
    return worths
  }

  private func share(of role: Role, for person: Naive) -> Double {
    person.match(role).map { Double($0.0) / Double($0.1) } ?? 0
  }

  /// The first and last day of each of some steps, by walking through the calendar with the day's fifths of a minute.
  func days(of steps: [Skill.ID], from first: Day) -> [ClosedRange<Day>] {
    func isFree(_ day: Day) -> Bool {
      [.saturday, .sunday].contains(day.weekday) || settings.daysOff.contains { $0.contains(day) }
    }
    var day = first
    while isFree(day) { day = day.advanced(by: 1) }
    var left = settings.minutesPerWeek
    var lastDay = day
    return steps.indices.map { index in
      // Minutes up to here, cut once, as sums of hours are.
      let scaled = [index, index + 1].map { naive.scaled(Set(steps[..<$0]), \.likelyMinutes) / naive.pace.1 }
      var fifths = 5 * (scaled[1] - scaled[0])
      var firstDay: Day?
      while fifths > 0 {
        if left == 0 {
          repeat { day = day.advanced(by: 1) } while isFree(day)
          left = settings.minutesPerWeek
        }
        firstDay = firstDay ?? day
        lastDay = day
        let done = min(left, fifths)
        (left, fifths) = (left - done, fifths - done)
      }
      return (firstDay ?? lastDay)...lastDay
    }
  }

  /// For each step the cost of each of its lessons, met by walking through the study minute by minute.
  func lessons(in steps: [(skill: Skill.ID, minutes: Int)]) -> [[Money]] {
    var taught: [Tutor.ID: Int] = [:]
    return steps.map { step in
      guard let tutor = tutor(of: step.skill) else { return [] }
      let before = taught[tutor.id, default: 0]
      taught[tutor.id] = before + step.minutes
      var costs: [Money] = []
      for minute in before..<before + step.minutes where minute % (settings.hoursPerLesson * 60) == 0 {
        let isFree = minute == 0 && tutor.firstLessonFree
        costs.append(isFree ? Money(currency: tutor.pricePerHour.currency, units: 0) : tutor.pricePerHour)
      }
      return costs
    }
  }

  /// Every skill of a world of plans is a language named "Subject id".
  private func tutor(of id: Skill.ID) -> Tutor? {
    let subject = skill(id).name.prefix { $0 != " " }
    return settings.tutors[String(subject)].flatMap { catalogue.tutor($0) }
  }
}
