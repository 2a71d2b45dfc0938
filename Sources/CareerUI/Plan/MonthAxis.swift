import Canvas
import CareerModel

/// Months side by side, each as wide as the others, so that they stay aligned however far they are scrolled.
struct MonthAxis: Hashable {
  let width: Int
  /// The columns of a month.
  let monthWidth: Int
  /// How many months there are before the first that is shown.
  let offset: Int
  /// How far it can be scrolled.
  let mostOffset: Int
  /// The first month shown, as `Day.monthNumber`.
  private let first: Int

  private static let monthWidths = 5...12
  /// The columns of a month where not all of them have room.
  private static let scrolledWidth = 6

  /// An axis for some days in some columns; the offset counts as the nearest that can be.
  init(of days: ClosedRange<Day>, width: Int, offset: Int) {
    let months = days.upperBound.monthNumber - days.lowerBound.monthNumber + 1
    let fitting = width / months
    monthWidth =
      fitting < Self.monthWidths.lowerBound ? Self.scrolledWidth : min(fitting, Self.monthWidths.upperBound)
    mostOffset = max(0, months - max(1, width / monthWidth))
    self.offset = min(max(0, offset), mostOffset)
    self.width = width
    first = days.lowerBound.monthNumber + self.offset
  }

  /// The names of the months over their first columns, with the year at the first one and at each January.
  func labels(in look: Look) -> Line {
    var text = [Character](repeating: " ", count: width)
    func put(_ label: String, at month: Int) -> Bool {
      let start = month * monthWidth
      let end = start + label.count
      guard end <= width, text[max(0, start - 1)..<min(width, end + 1)].allSatisfy({ $0 == " " }) else { return false }
      text.replaceSubrange(start..<end, with: label)
      return true
    }
    let shown = 0..<max(1, width / monthWidth)
    for month in shown where month > 0 && (first + month) % 12 == 0 {
      _ = put(label(of: month, withYear: true), at: month)
    }
    for month in shown where month > 0 || !put(label(of: 0, withYear: true), at: 0) {
      _ = put(label(of: month, withYear: false), at: month)
    }
    return Line(String(text), .dim)
  }

  private func label(of month: Int, withYear: Bool) -> String {
    guard let day = Day(month: first + month) else { return "" }
    return day.briefMonthName + (withYear ? " \(day.year)" : "")
  }

  /// A bar over some days on a line with the mark of today; an arrow says where a bar is that lies outside.
  ///
  /// Ends are exact to half a column.
  func bar(over days: ClosedRange<Day>?, _ meaning: Style.Meaning, today: Day, in look: Look) -> Line {
    let mark = halfColumn(of: today, isEnd: false) / 2
    let start = days.map { halfColumn(of: $0.lowerBound, isEnd: false) } ?? 0
    let end = days.map { max(halfColumn(of: $0.upperBound, isEnd: true), start + 1) } ?? 0
    var line = Runs()
    for column in 0..<width {
      let (left, right) =
        (start..<end).contains(2 * column)
        ? (true, (start..<end).contains(2 * column + 1))
        : (false, (start..<end).contains(2 * column + 1))
      switch (left, right) {
      case (true, true): line.add(look[.barFull], meaning)
      case (true, false): line.add(look[.barLeftHalf], meaning)
      case (false, true): line.add(look[.barRightHalf], meaning)
      case (false, false):
        if column == 0, days != nil, end <= 0 {
          line.add(look[.moreBefore], .dim)
        } else if column == width - 1, days != nil, start >= 2 * width {
          line.add(look[.moreAfter], .dim)
        } else {
          column == mark ? line.add(look[.verticalRule], .accent) : line.add(" ", .text)
        }
      }
    }
    return Line(line.spans)
  }

  /// Where a day begins or ends, in half columns from the left edge; outside of the window below 0 or past its end.
  private func halfColumn(of day: Day, isEnd: Bool) -> Int {
    let month = day.monthNumber
    let length =
      Day(month: month).flatMap { start in
        Day(month: month + 1).map { start.distance(to: $0) }
      } ?? 31
    let halves = 2 * monthWidth
    let days = day.dayOfMonth - (isEnd ? 0 : 1)
    let within = isEnd ? (days * halves + length - 1) / length : days * halves / length
    return (month - first) * halves + within
  }

  /// Text collected in runs of one style.
  private struct Runs {
    var spans: [Span] = []

    mutating func add(_ text: String, _ meaning: Style.Meaning) {
      if let last = spans.last, last.style.meaning == meaning {
        spans[spans.count - 1].text += text
      } else {
        spans.append(Span(text, meaning))
      }
    }
  }
}

extension Day {
  /// Months counted from the year 0.
  fileprivate var monthNumber: Int { year * 12 + month - 1 }

  /// The first day of a month so numbered; nil outside of the years 1 to 9999.
  fileprivate init?(month number: Int) { self.init(year: number / 12, month: number % 12 + 1, day: 1) }
}
