import Testing

@testable import CareerModel

@Suite struct PayDateTests {
  @Test(
    arguments: [
      ("12/04/2025", 2025, 4, 12), ("6 months to 15/02/2026", 2026, 2, 15), ("from 01/09/2024", 2024, 9, 1),
      ("6 months to 11/2021", 2021, 11, nil), ("Sep 2024", 2024, 9, nil), ("April 2026", 2026, 4, nil),
      ("2025", 2025, nil, nil), ("2023/24", 2023, nil, nil), ("same period 2025", 2025, nil, nil),
      ("undated, c. 2019", 2019, nil, nil), ("c. 2020", 2020, nil, nil), ("undated, c. 2023-24", 2023, nil, nil),
    ] as [(String, Int, Int?, Int?)])
  func readsPrintedDates(printed: String, year: Int, month: Int?, day: Int?) throws {
    let date = try #require(PayDate(printed))
    #expect((date.year, date.month, date.day) == (year, month, day))
  }

  @Test(arguments: ["undated", "undated (LMI)", "undated, older", "undated, pre-2018", "", "soon", "12/04/25", "99999"])
  func leavesTheRestUndated(printed: String) {
    #expect(PayDate(printed) == nil)
  }

  @Test func impossibleDaysAndMonthsAreLeftOut() throws {
    let date = try #require(PayDate("45/13/2025"))
    #expect((date.year, date.month, date.day) == (2025, nil, nil))
  }

  @Test func aVagueDateNeverLooksNewer() throws {
    let printed = ["undated, c. 2023-24", "2024", "May 2024", "02/05/2024", "03/05/2024", "June 2024", "2025"]
    let dates = try printed.map { try #require(PayDate($0)) }
    #expect(dates == dates.sorted())
    #expect(Set(dates).count == dates.count)
  }
}
