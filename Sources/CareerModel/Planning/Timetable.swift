/// Lays study out over days: each step begins when the one before ends, within a day where there is time left.
///
/// Minutes before a step are summed exactly and cut to whole minutes once, so that the last step ends with the hours of
/// the whole plan.
struct Timetable {
  private let minutesPerWeek: Int
  private var calendar: StudyCalendar
  /// The minutes from the start of the plan to the start of each step, and to the end of the last.
  private let offsets: [Int]

  init(of skills: [Int], pace: StudyPace, minutesPerWeek: Int, calendar: StudyCalendar) {
    self.minutesPerWeek = minutesPerWeek
    self.calendar = calendar
    var study = 0
    offsets =
      [0]
      + skills.map { skill in
        study += pace.cost(of: skill).study
        return study / pace.factor.denominator
      }
  }

  mutating func days(ofStep step: Int) -> ClosedRange<Day>? {
    guard minutesPerWeek > 0 else { return nil }
    let last = lastIndex(of: offsets[step + 1])
    // A step without minutes stands on the day on which the one before ends.
    guard let start = calendar.day(min(index(after: offsets[step]), last)), let end = calendar.day(last) else {
      return nil
    }
    return start...end
  }

  /// The day on which a step goes on after some of its minutes.
  mutating func day(ofStep step: Int, after minutes: Int) -> Day? {
    guard minutesPerWeek > 0 else { return nil }
    return calendar.day(min(index(after: offsets[step] + minutes), lastIndex(of: offsets[step + 1])))
  }

  var stepCount: Int { offsets.count - 1 }

  /// The minutes of a step among those of the whole plan.
  func minutes(ofStep step: Int) -> Range<Int> { offsets[step]..<offsets[step + 1] }

  /// The minutes that are done before the study day with a number.
  func minutes(before index: Int) -> Int { index * minutesPerWeek / 5 }

  /// The study day with a number, as long as there is something left to study on it.
  mutating func day(withStudy index: Int) -> Day? {
    index <= lastIndex(of: offsets[stepCount]) && offsets[stepCount] > 0 ? calendar.day(index) : nil
  }

  /// When so much study begins and ends; nil where the likely end lies beyond the horizon.
  mutating func dates(of hours: HoursRange) -> Plan.Dates? {
    guard let start = calendar.day(0), let early = calendar.day(lastIndex(of: hours.lowMinutes)),
      let end = calendar.day(lastIndex(of: hours.likelyMinutes))
    else { return nil }
    let late = calendar.day(lastIndex(of: hours.highMinutes))
    return Plan.Dates(start: start, earlyEnd: early, end: end, lateEnd: late)
  }

  /// The number of the study day on which the minute after so many minutes falls; a day has a fifth of the week's.
  private func index(after minutes: Int) -> Int { 5 * minutes / minutesPerWeek }

  /// The number of the study day on which so many minutes are done.
  private func lastIndex(of minutes: Int) -> Int { max(0, (5 * minutes + minutesPerWeek - 1) / minutesPerWeek - 1) }
}
