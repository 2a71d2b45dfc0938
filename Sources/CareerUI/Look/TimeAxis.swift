import Canvas
import CareerModel
import CareerPages

/// Days from a first to a last one in columns, all of them whatever the width.
///
/// Its periods are weeks, months, quarters, half years or years: the finest that are eight columns wide or more.
struct TimeAxis: Hashable {
  let days: ClosedRange<Day>
  let width: Int
  /// The first days of its periods.
  let periods: [Day]
  /// The first days of years, or of the longer periods where a year has no room.
  let years: [Day]
  private let isWeekly: Bool

  private static let leastColumns = 8
  /// Months in a period, and the days of the shortest such period.
  private static let months = [(1, 28), (3, 90), (6, 181)] + [1, 2, 5, 10, 20, 50].map { (12 * $0, 365 * $0) }

  init(of days: ClosedRange<Day>, width: Int) {
    self.days = days
    self.width = max(1, width)
    let columns = self.width
    let length = days.lowerBound.distance(to: days.upperBound) + 1
    func hasRoom(_ days: Int) -> Bool { columns * days >= Self.leastColumns * length }
    let months = Self.months.first { hasRoom($0.1) }?.0 ?? Self.months.last?.0 ?? 12
    isWeekly = hasRoom(7)
    years = Self.starts(of: max(12, isWeekly ? 0 : months), in: days)
    periods = isWeekly ? Self.mondays(in: days) : Self.starts(of: months, in: days)
  }

  /// The days on which a number of months begins, counted from the year 0.
  private static func starts(of months: Int, in days: ClosedRange<Day>) -> [Day] {
    let first = (days.lowerBound.monthNumber + months - 1) / months * months
    return stride(from: first, through: days.upperBound.monthNumber, by: months).compactMap(Day.init(month:))
      .filter(days.contains)
  }

  private static func mondays(in days: ClosedRange<Day>) -> [Day] {
    let first = days.lowerBound.advanced(by: 6).weekStart
    return Array(stride(from: first, through: max(first, days.upperBound), by: 7)).filter(days.contains)
  }

  // MARK: Places

  /// The column of a day; of one outside that of the nearest inside.
  func column(of day: Day) -> Int { min(width - 1, halfColumns(before: day) / 2) }

  /// How many half columns there are before a day begins.
  private func halfColumns(before day: Day) -> Int {
    let length = days.lowerBound.distance(to: days.upperBound) + 1
    return min(max(0, days.lowerBound.distance(to: day)), length) * 2 * width / length
  }

  // MARK: Drawing

  /// The names of periods over their first columns, the years before all others.
  func labels(in look: Look) -> Line {
    var strip = Strip(width: width)
    for year in years { strip.fit("\(year.year)", .strong, at: column(of: year), in: look) }
    for day in periods where !years.contains(day) {
      let name = isWeekly ? "\(day.dayOfMonth) \(day.briefMonthName)" : day.briefMonthName
      strip.fit(name, .dim, at: column(of: day), in: look)
    }
    return strip.line
  }

  /// A bar over some days among the lines of the years with a mark at some of them, and a note beside it where there is
  /// room.
  ///
  /// Ends are exact to half a column; the shortest bar takes half of one.
  func row(
    over days: ClosedRange<Day>?, _ meaning: Style.Meaning, marking marked: [Day] = [], note: String = "", in look: Look
  ) -> Line {
    var strip = Strip(width: width)
    for year in years { strip.put(look[.yearLine], .rule, at: column(of: year), in: look) }
    guard let days else { return strip.line }
    let start = min(halfColumns(before: days.lowerBound), 2 * width - 1)
    let end = max(halfColumns(before: days.upperBound.advanced(by: 1)), start + 1)
    for column in start / 2..<(end + 1) / 2 {
      let sign = look[2 * column < start ? .barRightHalf : 2 * column + 1 < end ? .heavyRule : .barLeftHalf]
      strip.put(sign, meaning, at: column, in: look)
    }
    for day in marked where days.contains(day) { strip.put(look[.barMark], .text, at: column(of: day), in: look) }
    let (columns, after) = (look.columns(of: note), (end + 1) / 2 + 1)
    if after + columns <= width {
      strip.put(note, .dim, at: after, in: look)
    } else if columns < start / 2 {
      strip.put(note, .dim, at: start / 2 - columns - 1, in: look)
    }
    return strip.line
  }

  /// The axis itself with its periods and a sign at some days, later ones over earlier ones.
  func base(with signs: [(sign: String, day: Day)], in look: Look) -> Line {
    var strip = Strip(width: width)
    strip.put(String(repeating: look[.horizontalRule], count: width), .rule, at: 0, in: look)
    for day in Set(periods + years) { strip.put(look[.axisMark], .rule, at: column(of: day), in: look) }
    for (sign, day) in signs { strip.put(sign, .accent, at: column(of: day), in: look) }
    return strip.line
  }
}

extension Day {
  /// Months counted from the year 0.
  fileprivate var monthNumber: Int { year * 12 + month - 1 }

  /// The first day of a month so numbered; nil outside of the years 1 to 9999.
  fileprivate init?(month number: Int) { self.init(year: number / 12, month: number % 12 + 1, day: 1) }
}
