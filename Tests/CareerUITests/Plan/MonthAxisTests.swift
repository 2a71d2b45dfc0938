import CareerModel
import Testing

@testable import CareerUI

@Suite struct MonthAxisTests {
  private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  private func axis(_ first: String, _ last: String, width: Int, offset: Int = 0) -> MonthAxis {
    MonthAxis(of: day(first)...day(last), width: width, offset: offset)
  }

  @Test func monthsAreNamedWithTheYearWhereItBegins() {
    let axis = axis("2026-11-20", "2027-03-02", width: 40)
    #expect(axis.monthWidth == 8)
    #expect(axis.labels(in: .unicode).text == "Nov 2026        Jan 2027        Mar     ")
    #expect(
      self.axis("2026-11-20", "2027-03-02", width: 50).labels(in: .unicode).text.hasPrefix(
        "Nov 2026  Dec       Jan 2027"))
  }

  @Test func manyMonthsScrollAndStayAligned() {
    let first = axis("2026-11-20", "2029-12-31", width: 30)
    #expect(first.monthWidth == 6)
    #expect(first.mostOffset == 38 - 5)
    let next = axis("2026-11-20", "2029-12-31", width: 30, offset: 2)
    #expect(next.labels(in: .unicode).text == "Jan 2027    Mar   Apr   May   ")
    #expect(axis("2026-11-20", "2029-12-31", width: 30, offset: 99).offset == first.mostOffset)
    #expect(axis("2026-11-20", "2029-12-31", width: 30, offset: -9).offset == 0)
  }

  @Test(arguments: [
    ("2026-11-01", "2026-11-30", "━━━━━━      "), ("2026-11-16", "2026-11-30", "   ━━━      "),
    ("2026-11-01", "2026-12-31", "━━━━━━━━━━━━"), ("2026-12-01", "2026-12-01", "      ╸     "),
    ("2026-10-01", "2026-10-31", "‹           "), ("2027-02-01", "2027-02-03", "           ›"),
    ("2026-10-15", "2026-11-15", "━━━         "), ("2026-11-04", "2026-11-05", "╺           "),
  ])
  func barsAreExactToHalfAColumn(from: String, to: String, bar: String) {
    let axis = axis("2026-11-01", "2026-12-31", width: 12)
    let line = axis.bar(over: day(from)...day(to), .gauge, today: day("2020-01-01"), in: .unicode)
    #expect(line.text == bar)
  }

  @Test func todayIsMarkedWhereNoBarIs() {
    let axis = axis("2026-11-01", "2026-12-31", width: 12)
    #expect(axis.bar(over: nil, .gauge, today: day("2026-11-16"), in: .unicode).text == "   │        ")
    #expect(
      axis.bar(over: day("2026-11-16")...day("2026-11-30"), .gauge, today: day("2026-11-16"), in: .ascii).text
        == "   ===      ")
  }

  /// Steps that follow each other never leave a gap of a column and never cover one another by more.
  @Test func barsFollowEachOther() {
    let axis = axis("2026-11-01", "2028-02-29", width: 160)
    for number in 20_760..<21_200 {
      let (left, right) = (
        Day(number: number)...Day(number: number + 9), Day(number: number + 10)...Day(number: number + 20)
      )
      let bars = [left, right].map { axis.bar(over: $0, .gauge, today: day("2020-01-01"), in: .ascii).text }
      let both = zip(bars[0], bars[1]).map { [$0, $1].filter { $0 == "=" }.count }
      guard let start = both.firstIndex(where: { $0 > 0 }), let end = both.lastIndex(where: { $0 > 0 }) else {
        continue
      }
      #expect(both[start...end].allSatisfy { $0 > 0 })
      #expect(both.filter { $0 == 2 }.count <= 1)
    }
  }
}
