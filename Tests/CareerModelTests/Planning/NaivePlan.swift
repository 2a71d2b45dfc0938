import CareerModel

/// The plan once more, written to be obvious: sets of ids, a calendar walked day by day, lessons met minute by minute.
struct NaivePlan {
  let naive: Naive
  let targets: [Target]
  let settings: PlanSettings

  private var catalogue: Catalogue { naive.catalogue }

  private func skill(_ id: Skill.ID) -> Skill { catalogue.skill(id) ?? Skill(id: id, name: "") }

  /// The bundles in the order in which the formula takes them.
  func bundles(of skills: Set<Skill.ID>) -> [Set<Skill.ID>] {
    var rest = skills
    var taken: [Set<Skill.ID>] = []
    while !rest.isEmpty {
      let now = match(with: taken)
      let candidates = rest.map { id -> (id: Skill.ID, bundle: Set<Skill.ID>, gain: Int, study: Int) in
        let bundle = Naive.beneath(id, in: catalogue).intersection(rest).union([id])
        return (id, bundle, match(with: taken + [bundle]) - now, naive.scaled(bundle, \.likelyMinutes))
      }
      let best = candidates.min { left, right in
        if (left.study == 0) != (right.study == 0) { return left.study == 0 }
        // gain / study, multiplied out; without study both sides are nothing.
        let (first, second) = (left.gain * right.study, right.gain * left.study)
        if first != second { return first > second }
        return left.study == right.study ? left.id < right.id : left.study < right.study
      }
      guard let best else { break }
      taken.append(best.bundle)
      rest.subtract(best.bundle)
    }
    return taken
  }

  private func match(with bundles: [Set<Skill.ID>]) -> Int {
    let later = naive.ticking(bundles.flatMap { $0 })
    return targets.reduce(0) { sum, target in
      sum + target.weight * (catalogue.role(target.role).flatMap(later.percent) ?? 0)
    }
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
