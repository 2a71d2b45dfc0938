import Fixtures
import Testing

@testable import CareerModel

@Suite struct PayComparisonTests {
  private func compare(_ pay: [PayFigure]) -> PayComparison? {
    let roles = Set(pay.compactMap(\.role)).sorted().map { Examples.role($0) }
    return PayComparison(of: Catalogue(roles: roles, pay: pay))
  }

  @Test func takesTheBasisWithMostRoles() throws {
    let comparison = try #require(
      compare([
        Examples.pay("a", 1), Examples.pay("b", 2, basis: .advertised), Examples.pay("c", 3, basis: .advertised),
      ]))
    #expect(comparison.basis == .advertised)
    #expect(comparison.amounts.keys.sorted() == [1, 2])
  }

  @Test func datesLieWithinTwentyFourMonths() throws {
    let comparison = try #require(
      compare([
        Examples.pay("a", 1, asAt: "May 2022"), Examples.pay("b", 2, asAt: "June 2022"),
        Examples.pay("c", 3, asAt: "June 2024"), Examples.pay("d", 4, asAt: "undated"),
        Examples.pay("e", 5, asAt: "March 2023"),
      ]))
    #expect(comparison.amounts.keys.sorted() == [1, 2, 4])
    #expect(comparison.oldest == PayDate("June 2022"))
    #expect(comparison.newest == PayDate("June 2024"))
  }

  @Test func amongEqualSetsTheNewestWins() throws {
    let comparison = try #require(
      compare([Examples.pay("a", 1, asAt: "2026"), Examples.pay("b", 2, asAt: "2018")]))
    #expect(comparison.amounts.keys.sorted() == [0])
  }

  @Test func rangesAndHourlyPayDoNotCompare() {
    #expect(
      compare([
        Examples.pay("a", nil, low: 1, high: 2, statistic: "range"), Examples.pay("b", 40, period: .hour),
      ]) == nil)
  }

  @Test func partsOfTheRegionAndEndsOfPayDoNotCompareWithTheRest() throws {
    let comparison = try #require(
      compare([
        Examples.pay("a", 1), Examples.pay("b", 2), Examples.pay("c", 3, region: "London", country: "UK"),
        Examples.pay("d", 4, statistic: "up to"), Examples.pay("e", 5, statistic: "starting"),
      ]))
    #expect(comparison.amounts.keys.sorted() == [0, 1])
  }
}
