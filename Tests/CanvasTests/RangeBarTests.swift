import Testing

@testable import Canvas

@Suite struct RangeBarTests {
  private let scale = NumberScale(covering: [0, 100])

  private func text(_ bar: RangeBar, look: Look = .unicode, width: Int = 21) -> String {
    bar.line(width: width, in: look).text
  }

  @Test func theRangeIsHeavyAndTheMarkStandsInIt() {
    let bar = RangeBar(on: scale, low: 10, high: 90, mark: 60)
    #expect(text(bar) == "──━━━━━━━━━━╋━━━━━━──")
    #expect(text(bar, look: .ascii) == "..==========#======..")
    #expect(described(bar.line(width: 21, in: .unicode)).meanings == "__ggggggggggsgggggg__")
    #expect(text(RangeBar(on: scale, low: 10, high: 90)) == "──━━━━━━━━━━━━━━━━━──")
  }

  @Test func staysOnTheScale() {
    #expect(text(RangeBar(on: scale, low: -50, high: 400, mark: 1_000)) == "━━━━━━━━━━━━━━━━━━━━╋")
    #expect(text(RangeBar(on: scale, low: 90, high: 10)) == "──━━━━━━━━━━━━━━━━━──")
    #expect(text(RangeBar(on: scale, low: 50, high: 50)) == "──────────━──────────")
    #expect(text(RangeBar(on: scale, low: 10, high: 90, mark: 50), width: 1) == "╋")
    #expect(text(RangeBar(on: scale, low: 10, high: 90, mark: 50), width: 0) == "")
  }
}
