/// The days on which a person studies: Monday to Friday from a first day on, without the days off.
///
/// A day off is a day without study; the other days of its week do not take its hours over.
struct StudyCalendar {
  /// How many days ahead a plan looks, about 50 years; what ends later has no date.
  static let horizon = 18_262

  /// The study days found so far, in order.
  private var days: [Day] = []
  /// The first day that has not been looked at.
  private var next: Day
  private let end: Day
  /// By first day, and from `firstOff` on those that may still matter.
  private let daysOff: [ClosedRange<Day>]
  private var firstOff = 0

  init(from first: Day, without daysOff: [ClosedRange<Day>]) {
    next = first
    end = first.advanced(by: Self.horizon)
    self.daysOff = daysOff.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The study day with a number, counted from 0; nil where there is none within the horizon.
  mutating func day(_ index: Int) -> Day? {
    while days.count <= index {
      guard next < end else { return nil }
      findNext()
    }
    return days[index]
  }

  private mutating func findNext() {
    while firstOff < daysOff.count, daysOff[firstOff].upperBound < next { firstOff += 1 }
    if firstOff < daysOff.count, daysOff[firstOff].contains(next) {
      next = daysOff[firstOff].upperBound.advanced(by: 1)
    } else {
      if !next.weekday.isWeekend { days.append(next) }
      next = next.advanced(by: 1)
    }
  }
}
