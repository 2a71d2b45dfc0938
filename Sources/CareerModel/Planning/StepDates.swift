extension Plan {
  /// When the study of the first steps, up to and including one, begins and is done by the low, the likely and the high
  /// estimates; nil without time to study, or where the likely end lies beyond the horizon.
  ///
  /// The same sums as for the whole plan, so that the dates through the last step are those of the plan.
  public func dates(throughStep step: Int, for learner: Learner) -> Dates? {
    guard settings.usableMinutesPerWeek > 0 else { return nil }
    var timetable = Timetable(
      of: [], pace: learner.pace, minutesPerWeek: settings.usableMinutesPerWeek,
      calendar: StudyCalendar(from: from, without: settings.daysOff))
    return timetable.dates(of: learner.pace.rest(of: steps[...step].map(\.skill)))
  }
}
