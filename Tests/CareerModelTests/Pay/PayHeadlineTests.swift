import Fixtures
import Testing

@testable import CareerModel

@Suite struct PayHeadlineTests {
  private func chosen(_ pay: [PayFigure], level: Int = 3) -> PayHeadline? {
    let role = Examples.role("r", level: level)
    return PayHeadline(of: role, in: Catalogue(roles: [role], pay: pay))
  }

  private func amounts(_ pay: [PayFigure], level: Int = 3) -> [Int] {
    chosen(pay, level: level)?.figures.map { ($0.amount?.hundredths ?? 0) / 100 } ?? []
  }

  @Test func twoArticlesThatDisagreeBothShowMedianFirst() {
    let pay = [
      Examples.pay("r", 74_884, statistic: "mean", asAt: "12/04/2025", source: "S002"),
      Examples.pay("r", 60_000, statistic: "median", asAt: "2025", source: "S000"),
    ]
    #expect(amounts(pay) == [60_000, 74_884])
  }

  @Test func othersAreOneASourceOfTheSameConfidence() {
    let pay = [
      Examples.pay("r", 60_000, source: "A"), Examples.pay("r", 61_000, source: "A"),
      Examples.pay("r", 62_000, source: "B"), Examples.pay("r", 63_000, source: "B"),
      Examples.pay("r", 60_000, source: "C"), Examples.pay("r", 64_000, source: "D", confidence: .medium),
    ]
    #expect(amounts(pay) == [60_000, 62_000])
  }

  @Test func onlyFiguresThatMayBeShownForTheWholeCountryCount() {
    let pay = [
      Examples.pay("r", 1, use: .warn), Examples.pay("r", 2, use: .historic), Examples.pay("r", 3, region: "London"),
      Examples.pay("r", 4, region: "UK excluding London"),
    ]
    #expect(chosen(pay) == nil)
    #expect(amounts(pay + [Examples.pay("r", 5, region: "UK (Scotland-based service)")]) == [5])
  }

  @Test func higherConfidenceWinsOverEverythingButTheLevel() {
    let pay = [
      Examples.pay("r", 1, statistic: "median", asAt: "2026", confidence: .low),
      Examples.pay("r", 2, statistic: "mean", asAt: "2019", confidence: .medium),
      Examples.pay("r", 3, level: "entry", confidence: .high),
    ]
    #expect(amounts(pay) == [2])
  }

  @Test func medianThenMeanThenTypicalThenTheNewest() {
    let pay = [
      Examples.pay("r", 1, statistic: "range; typical", asAt: "2026"), Examples.pay("r", 2, statistic: "mean; range"),
      Examples.pay("r", 3, statistic: "median", asAt: "undated"),
      Examples.pay("r", 4, statistic: "50th percentile", asAt: "March 2025"),
      Examples.pay("r", 5, statistic: "median (derived)", asAt: "2025"),
    ]
    #expect(amounts(pay) == [4])
    #expect(amounts(Array(pay.prefix(2))) == [2])
    #expect(amounts(Array(pay.prefix(3))) == [3])
  }

  @Test func ofSeveralLevelsTheOwnOneCounts() {
    let ladder = [
      Examples.pay("r", 1, level: "entry"), Examples.pay("r", 3, level: "mid (2-5 years)"),
      Examples.pay("r", 4, level: "senior / lead"), Examples.pay("r", 6, level: "head"),
    ]
    #expect(amounts(ladder, level: 3) == [3])
    #expect(amounts(ladder, level: 4) == [4])
    #expect(amounts(ladder, level: 5) == [4])
    #expect(amounts(ladder, level: 6) == [6])
    // Entry pay stands for a junior role, and "experienced" from Mid up, before those of another level.
    #expect(amounts(ladder, level: 2) == [1])
    #expect(amounts([Examples.pay("r", 1, level: "graduate"), Examples.pay("r", 2, level: "experienced")]) == [2])
    // Where nothing else is published, another level is better than nothing.
    #expect(amounts([Examples.pay("r", 1, level: "mid")], level: 4) == [1])
  }

  @Test func withoutAnAmountARangeStandsInAlone() throws {
    let range = Examples.pay("r", nil, low: 27_000, high: 42_000, statistic: "range", source: "A")
    let other = Examples.pay("r", nil, low: 30_000, high: 45_000, statistic: "median range", source: "B")
    let headline = try #require(chosen([range, other]))
    #expect(headline.figure == range)
    #expect(headline.others.isEmpty)
  }

  @Test func hourlyPayStandsWhereNothingIsYearly() throws {
    let hourly = Examples.pay("r", 47, statistic: "median (derived)", period: .hour, sample: 8)
    let daily = Examples.pay("r", 500, period: .day)
    #expect(chosen([hourly])?.figure == hourly)
    #expect(chosen([hourly])?.figure.isSmallSample == true)
    #expect(chosen([hourly, daily])?.figure == daily)
    #expect(chosen([hourly, daily, Examples.pay("r", 30_000, sample: 100)])?.figure.period == .year)
    #expect(chosen([Examples.pay("r", 30_000, sample: 100)])?.figure.isSmallSample == false)
  }

  @Test func aPartOfTheRegionStandsInUnderItsName() throws {
    let pay = [
      Examples.pay("r", 9, use: .historic), Examples.pay("r", 8, region: "Berlin", country: "Germany"),
      Examples.pay("r", nil, low: 31_650, high: 49_084, region: "England", country: "UK", statistic: "range"),
      Examples.pay("r", 40_000, region: "London", country: "UK", statistic: "minimum"),
    ]
    let headline = try #require(chosen(pay))
    #expect(headline.figure == pay[2])
    #expect((headline.region, headline.isOfPart) == ("England", true))
    let whole = try #require(chosen(pay + [Examples.pay("r", 5, confidence: .low)]))
    #expect((whole.region, whole.isOfPart) == ("UK", false))
    #expect(whole.figures.map(\.amount?.units) == [5])
    #expect(chosen(Array(pay.prefix(2))) == nil)
  }

  @Test func differentPartsDoNotContradictEachOther() {
    let pay = [
      Examples.pay("r", 1, region: "London", country: "UK", source: "A"),
      Examples.pay("r", 2, region: "Wales", country: "UK", source: "B"),
      Examples.pay("r", 3, region: "London", country: "UK", source: "C"),
    ]
    #expect(amounts(pay) == [1, 3])
  }
}
