import Fixtures
import Testing

@testable import CareerModel

@Suite struct PayPercentilesTests {
  private func percentiles(_ amounts: [PayPercentile: Int]) -> PayPercentiles {
    PayPercentiles(amounts.mapValues { Money(currency: "GBP", units: $0) })
  }

  private func bar(_ amounts: [PayPercentile: Int]) -> [Int]? {
    percentiles(amounts).bar.map { [$0.low.units, $0.high.units] }
  }

  @Test func aBarNeverMixesPercentiles() {
    #expect(bar([.p10: 1, .p25: 2, .p75: 3, .p90: 4]) == [1, 4])
    #expect(bar([.p10: 1, .p25: 2, .p75: 3]) == [2, 3])
    #expect(bar([.p25: 2, .p75: 3, .p90: 4]) == [2, 3])
    #expect(bar([.p10: 1, .p75: 3]) == nil)
    #expect(bar([.p25: 2, .p90: 4]) == nil)
    #expect(bar([:]) == nil)
  }

  @Test func lowAndHighMakeABarWherePercentilesDoNot() {
    func ends(_ figure: PayFigure) -> [Int]? { figure.bar.map { [$0.low.units, $0.high.units] } }
    #expect(ends(Examples.pay("r", 2, low: 1, high: 3)) == [1, 3])
    #expect(ends(Examples.pay("r", 2, low: 1)) == nil)
  }

  @Test func theOutermostAreOnEitherSideOfTheMiddle() {
    let some = percentiles([.p25: 1, .p75: 2, .p90: 3])
    #expect((some.lowest, some.highest) == (.p25, .p90))
    #expect(some.known == [.p25, .p75, .p90])
    let high = percentiles([.p75: 2, .p90: 3])
    #expect((high.lowest, high.highest) == (nil, .p90))
    #expect(!high.isEmpty && percentiles([:]).isEmpty)
  }
}
