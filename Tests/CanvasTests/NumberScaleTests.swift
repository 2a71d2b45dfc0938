import TestSupport
import Testing

@testable import Canvas

@Suite struct NumberScaleTests {
  @Test(arguments: [
    ([20_000, 97_000], 20_000, 100_000), ([52_000, 80_000], 50_000, 80_000), ([35_000], 0, 40_000), ([-7], -8, 0),
    ([], 0, 1),
    ([0, 100], 0, 100), ([-30, 45], -40, 60), ([1, 1_000_000], 0, 1_000_000),
  ])
  func coversItsValues(values: [Int], lower: Int, upper: Int) {
    let scale = NumberScale(covering: values)
    #expect(scale.lower == lower)
    #expect(scale.upper == upper)
  }

  @Test func labelsTakeTheShortestExactForm() {
    let values = [0, 20, 999, 1_000, 20_000, 2_500, 1_250, 1_000_000, 2_500_000, 74_884, -40_000, -500]
    #expect(
      values.map(NumberScale.label) == [
        "0", "20", "999", "1k", "20k", "2.5k", "1250", "1m", "2.5m", "74884", "-40k", "-500",
      ])
  }

  @Test(arguments: [
    (50, "20k        40k          60k         80k       100k"), (28, "20k   40k    60k   80k  100k"),
    (24, "        50k         100k"), (3, ""),
  ])
  func ticksStandOverTheirColumns(width: Int, expected: String) {
    #expect(NumberScale(covering: [20_000, 100_000]).line(width: width).text == expected)
  }

  @Test func columnsSpanTheWidth() {
    let scale = NumberScale(covering: [0, 100])
    #expect([0, 50, 100, -7, 200].map { scale.column(of: $0, width: 41) } == [0, 20, 40, 0, 40])
    #expect(scale.column(of: 50, width: 1) == 0)
  }

  @Test func labelsNeverTouch() {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<2_000 {
      let size = [100, 100_000, 10_000_000, Int.max].randomElement(using: &generator) ?? 100
      let values = (0..<3).map { _ in Int.random(in: -size...size, using: &generator) }
      let scale = NumberScale(covering: values)
      #expect(scale.lower < scale.upper)
      let width = Int.random(in: 0...120, using: &generator)
      let ticks = scale.ticks(width: width)
      #expect(ticks.count <= 6)
      for tick in ticks {
        #expect((scale.lower...scale.upper).contains(tick.value))
        #expect(tick.labelStart >= 0 && tick.labelStart + tick.label.count <= width)
      }
      for (left, right) in zip(ticks, ticks.dropFirst()) {
        #expect(left.labelStart + left.label.count + 2 <= right.labelStart)
      }
      #expect(scale.line(width: width).columns(in: .ascii) <= width)
    }
  }
}
