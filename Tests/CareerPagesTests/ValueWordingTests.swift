import CareerModel
import CareerPages
import Fixtures
import Testing

/// How values read as text.
@Suite struct ValueWordingTests {
  @Test func aMatchCountsWhatIsHeldOfEachStrength() throws {
    let catalogue = Examples.catalogue([Examples.skill("python"), Examples.skill("sql")])
    let match = try #require(Learner(Examples.profile(have: ["python"]), in: catalogue).match(with: 0))
    #expect(match.countsText == "1 of 2 essential")
  }

  @Test func hoursHaveTheirThousandsApart() {
    let hours = HoursRange(lowMinutes: 413 * 60, likelyMinutes: 1_025 * 60, highMinutes: 2_063 * 60)
    #expect(hours.text == "about 1,025 h")
    #expect(hours.span == "413 to 2,063 h")
    #expect(hours.estimateText(at: Fraction(1)) == "about 1,025 h (413 to 2,063), our estimate")
    #expect(HoursRange(likely: 143).span == "72 to 358 h")
  }

  @Test func whatStandsBehindHoursIsTold() {
    #expect(Notice.meanings.contains { $0.contains("+ 2 ") && $0.contains("+ years") })
  }

  @Test(arguments: [(1250, "12.5"), (1200, "12"), (7, "0.07"), (-50, "-0.5"), (0, "0")])
  func decimalsAreAsFewAsCanBe(hundredths: Int, text: String) { #expect(hundredths.decimal(places: 2) == text) }
}
