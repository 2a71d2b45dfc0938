/// A week of a plan in which there is study.
public struct StudyWeek: Hashable, Sendable {
  /// The Monday of the week.
  public let monday: Day
  /// The first day of study in it.
  public let firstDay: Day
  /// What is studied, in the order of the plan.
  public let shares: [Share]

  public struct Share: Hashable, Sendable {
    /// The place of the step in the plan.
    public let step: Int
    public let minutes: Int
  }

  public var days: ClosedRange<Day> { monday...monday.advanced(by: 6) }
}

extension Plan {
  /// The weeks of study, as far as the horizon, with the minutes that each step has in each; none without time to
  /// study.
  ///
  /// The minutes of a step add up to its likely hours, and those of a week to what its days of study have.
  public func weeks(for learner: Learner) -> [StudyWeek] {
    guard settings.usableMinutesPerWeek > 0 else { return [] }
    var timetable = Timetable(
      of: steps.map(\.skill), pace: learner.pace, minutesPerWeek: settings.usableMinutesPerWeek,
      calendar: StudyCalendar(from: from, without: settings.daysOff))
    return timetable.weeks()
  }
}

extension Timetable {
  mutating func weeks() -> [StudyWeek] {
    var weeks: [StudyWeek] = []
    var index = 0
    var firstStep = 0
    while let first = day(withStudy: index) {
      let start = minutes(before: index)
      repeat { index += 1 } while day(withStudy: index)?.weekStart == first.weekStart
      let end = minutes(before: index)
      let shares = (firstStep..<stepCount).prefix { minutes(ofStep: $0).lowerBound < end }.map { step in
        StudyWeek.Share(step: step, minutes: minutes(ofStep: step).clamped(to: start..<end).count)
      }.filter { $0.minutes > 0 }
      if !shares.isEmpty {
        weeks.append(StudyWeek(monday: first.weekStart, firstDay: first, shares: shares))
      }
      while firstStep < stepCount, minutes(ofStep: firstStep).upperBound <= end { firstStep += 1 }
    }
    return weeks
  }
}
