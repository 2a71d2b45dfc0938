import CareerPages
import Fixtures
import TestSupport
import Testing

@testable import CareerModel

@Suite struct DayWordingTests {
  @Test func daysNameTheirMonth() {
    let day = Examples.day("2026-11-23")
    #expect(day.text == "Mon 23 Nov 2026")
    #expect(day.briefText == "23 Nov 2026")
    #expect(day.monthName == "November")
    #expect((day...Examples.day("2027-01-02")).text == "23 Nov 2026 to 2 Jan 2027")
    #expect((day...day).text == "23 Nov 2026")
  }

  @Test(arguments: [
    ("2027-03-01", "early March 2027"), ("2027-03-10", "early March 2027"), ("2027-03-11", "mid March 2027"),
    ("2027-03-20", "mid March 2027"), ("2027-03-21", "late March 2027"), ("2027-12-31", "late December 2027"),
  ])
  func estimatesArePartsOfMonths(day: String, text: String) { #expect(Examples.day(day).roughText == text) }

  /// Everything that is shown of a day can be typed.
  @Test func whatIsShownCanBeRead() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let day = Day(number: .random(in: 0...40_000, using: &random))
      let end = day.advanced(by: .random(in: 0...400, using: &random))
      for text in [day.description, day.briefText, day.text, day.text.uppercased()] {
        #expect(Day(reading: text) == day)
      }
      #expect(ClosedRange<Day>(reading: (day...end).text) == day...end)
      #expect(ClosedRange<Day>(reading: "\(day)..\(end)") == day...end)
      if day != end { #expect(ClosedRange<Day>(reading: "\(end) to \(day)") == nil) }
    }
  }

  @Test(arguments: [
    "", "23", "23 Nov", "Nov 2026", "31 Nov 2026", "29 Feb 2027", "23 No 2026", "23 Novembre 2026", "23 Nov 26",
    "xyz 23 Nov 2026", "monkey 23 Nov 2026", "0 Nov 2026", "tomorrow",
  ])
  func otherTextsAreNoDays(text: String) {
    #expect(Day(reading: text) == nil)
    #expect(ClosedRange<Day>(reading: text) == nil)
  }

  @Test func wholeNamesOfMonthsWillDo() {
    #expect(Day(reading: "23 november 2026") == Day("2026-11-23"))
    #expect(Day(reading: "Monday 23 Nov 2026") == Day("2026-11-23"))
    #expect(Day(reading: "sun 23 Nov 2026") == Day("2026-11-23"))
  }
}
