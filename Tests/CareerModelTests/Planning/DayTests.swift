import CareerModel
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (0, "1970-01-01", Weekday.thursday), (-1, "1969-12-31", .wednesday), (59, "1970-03-01", .sunday),
    (11_016, "2000-02-29", .tuesday), (11_017, "2000-03-01", .wednesday), (20_778, "2026-11-21", .saturday),
    (20_818, "2026-12-31", .thursday), (20_819, "2027-01-01", .friday), (21_243, "2028-02-29", .tuesday),
    (21_244, "2028-03-01", .wednesday), (47_540, "2100-02-28", .sunday), (47_541, "2100-03-01", .monday),
    (-25_508, "1900-03-01", .thursday), (2_932_896, "9999-12-31", .friday), (-719_162, "0001-01-01", .monday),
  ])
  func isTheSameAsNumberAndText(number: Int, text: String, weekday: Weekday) {
    #expect(Day(text) == Day(number: number))
    #expect(Day(number: number).description == text)
    #expect(Day(number: number).weekday == weekday)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-00", "2026-11-31", "2026-00-01", "2026-13-01", "2027-02-29", "2100-02-29",
    "2026-2-9", "26-11-21", "2026/11/21", "2026-11-21 ", "+026-11-21", "2026-11--1", "２０２６-11-21", "0000-01-01",
    "2026-11-21T00:00:00Z", "2026-1１-21",
  ])
  func otherTextsAreNoDays(text: String) { #expect(Day(text) == nil) }

  /// Counts four hundred years, after which the calendar repeats itself, day by day.
  @Test func everyDayFollowsTheOneBefore() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, dayOfMonth) = (1899, 12, 31)
    var day = Day(year: year, month: month, day: dayOfMonth) ?? Day(number: 0)
    #expect(day.weekday == .sunday)
    while year < 2300 {
      let next = day.advanced(by: 1)
      let isLeapYear = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      dayOfMonth += 1
      if dayOfMonth > lengths[month - 1] + (month == 2 && isLeapYear ? 1 : 0) { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      guard (next.year, next.month, next.dayOfMonth) == (year, month, dayOfMonth),
        Day(year: year, month: month, day: dayOfMonth) == next, Day(next.description) == next,
        next.weekday.rawValue == day.weekday.rawValue % 7 + 1
      else {
        Issue.record("\(year)-\(month)-\(dayOfMonth) is not \(next)")
        return
      }
      day = next
    }
  }

  @Test func aWeekStartsOnMonday() {
    let monday = Day(number: 20_780)
    #expect(monday.description == "2026-11-23")
    for days in 0...6 { #expect(monday.advanced(by: days).weekStart == monday) }
    #expect(monday.advanced(by: -1).weekStart == monday.advanced(by: -7))
    #expect(Day(number: -1).weekStart == Day(number: -3))
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test func daysCompareAndMeasure() {
    let (first, last) = (Day(number: 10), Day(number: 14))
    #expect(first < last)
    #expect(first.distance(to: last) == 4)
    #expect(Array(first...last).map(\.number) == [10, 11, 12, 13, 14])
  }
}
