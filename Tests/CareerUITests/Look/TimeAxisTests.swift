import CareerModel
import Fixtures
import Testing

@testable import CareerUI

@Suite struct TimeAxisTests {
  private let day = Examples.day

  private func axis(_ first: String, _ last: String, width: Int) -> TimeAxis {
    TimeAxis(of: day(first)...day(last), width: width)
  }

  @Test(arguments: [
    ("2026-11-30", "2026-12-27", 40, ["30", "Nov", "7", "Dec", "14", "Dec", "21", "Dec"]),
    ("2026-11-20", "2027-03-02", 40, ["Dec", "2027", "Feb"]),
    ("2026-11-30", "2028-12-19", 78, ["2027", "Apr", "Jul", "Oct", "2028", "Apr", "Jul", "Oct"]),
    ("2026-11-30", "2030-11-30", 78, ["2027", "Jul", "2028", "Jul", "2029", "Jul", "2030", "Jul"]),
    ("2026-11-30", "2030-11-30", 40, ["2027", "2028", "2029", "2030"]),
    ("2026-11-30", "2066-11-30", 36, ["2030", "2040", "2050", "2060"]),
  ])
  func periodsAreTheFinestThatHaveRoom(from: String, to: String, width: Int, labels: [String]) {
    let text = axis(from, to, width: width).labels(in: .unicode).text
    #expect(text.split(separator: " ").map(String.init) == labels)
  }

  /// From one week to 50 years, in any width: all days are on the axis, and labels have eight columns each.
  @Test func allDaysAreOnTheAxisWhateverTheWidth() {
    for length in [1, 5, 27, 40, 100, 365, 1461, 4000, 18_262] {
      for width in [1, 7, 26, 36, 78, 150, 300] {
        for start in [20_787, 20_800, 20_819] {
          let (first, last) = (Day(number: start), Day(number: start + length - 1))
          let axis = TimeAxis(of: first...last, width: width)
          #expect(axis.column(of: first) == 0)
          #expect((width - 1 - width / length...width - 1).contains(axis.column(of: last)))
          let columns = axis.periods.map(axis.column)
          for (left, right) in zip(columns, columns.dropFirst()) where width >= 26 { #expect(right - left >= 7) }
          #expect(axis.labels(in: .unicode).columns(in: .unicode) == width)
          #expect(axis.base(with: [("◆", last)], in: .unicode).columns(in: .unicode) == width)
        }
      }
    }
  }

  @Test(arguments: [
    ("2026-11-01", "2026-11-30", "━━━━━━      "), ("2026-11-14", "2026-11-30", "  ╺━━━      "),
    ("2026-11-01", "2026-12-30", "━━━━━━━━━━━━"), ("2026-12-01", "2026-12-01", "      ╸     "),
  ])
  func barsAreExactToHalfAColumn(from: String, to: String, bar: String) {
    let line = axis("2026-11-01", "2026-12-30", width: 12).row(over: day(from)...day(to), .gauge, in: .unicode)
    #expect(line.text == bar)
  }

  @Test func yearsRunThroughTheRowsAndBarsCrossThem() {
    let axis = axis("2026-11-01", "2027-02-28", width: 24)
    #expect(axis.row(over: nil, .gauge, in: .unicode).text == "            ┊           ")
    let bar = axis.row(over: day("2026-12-15")...day("2027-01-15"), .gauge, note: "Reza", in: .unicode).text
    #expect(bar == "        ╺━━━━━━ Reza    ")
  }

  /// A note stands after its bar, before it, or nowhere; it never covers it.
  @Test func notesNeverCoverBars() {
    let axis = axis("2026-11-01", "2027-02-28", width: 24)
    let late = axis.row(over: day("2027-02-01")...day("2027-02-28"), .gauge, note: "João", in: .unicode).text
    #expect(late.contains("João ━"))
    let whole = axis.row(over: day("2026-11-01")...day("2027-02-28"), .gauge, note: "João", in: .unicode).text
    #expect(whole == String(repeating: "━", count: 24))
  }

  @Test func theBaseHasPeriodsAndSigns() {
    let axis = axis("2026-11-30", "2028-12-19", width: 75)
    let base = axis.base(
      with: [("◇", day("2027-12-09")), ("●", axis.days.lowerBound), ("◆", axis.days.upperBound)], in: .unicode)
    #expect(base.text.hasPrefix("●"))
    #expect(base.text.hasSuffix("◆"))
    #expect(base.text.contains("◇"))
    #expect(base.text.filter { $0 == "┴" }.count == axis.periods.count)
  }

  /// Steps that follow each other never leave a gap of a column and never cover one another by more.
  @Test func barsFollowEachOther() {
    let axis = axis("2026-11-01", "2028-02-29", width: 160)
    for number in 20_760..<21_200 {
      let (left, right) = (
        Day(number: number)...Day(number: number + 9), Day(number: number + 10)...Day(number: number + 20)
      )
      let bars = [left, right].map { axis.row(over: $0, .gauge, in: .ascii).text }
      let both = zip(bars[0], bars[1]).map { [$0, $1].filter { $0 == "=" }.count }
      guard let start = both.firstIndex(where: { $0 > 0 }), let end = both.lastIndex(where: { $0 > 0 }) else {
        continue
      }
      #expect(both[start...end].allSatisfy { $0 > 0 })
      #expect(both.filter { $0 == 2 }.count <= 1)
    }
  }
}
