import Testing

@testable import Canvas

@Suite struct ColumnChartTests {
  private func rows(
    _ values: [Int], upTo maximum: Int, height: Int = 1, barWidth: Int = 1, look: Look = .unicode
  ) -> [String] {
    ColumnChart(values, upTo: maximum).lines(height: height, barWidth: barWidth, in: look).map(\.text)
  }

  @Test func barsAreExactToAnEighth() {
    #expect(rows([0, 1, 2, 3, 4, 5, 6, 7, 8], upTo: 8) == [" ▁▂▃▄▅▆▇█"])
    #expect(rows([50, 100, 200], upTo: 100) == ["▄██"])
  }

  @Test func tallBarsGoOnInTheRowAbove() {
    #expect(rows([4, 8, 12, 16], upTo: 16, height: 2) == ["  ▄█", "▄███"])
  }

  @Test func littleNeverLooksLikeNothing() { #expect(rows([0, 1, 999], upTo: 1000) == [" ▁█"]) }

  @Test func wideBarsHaveABlankBetweenThem() { #expect(rows([8, 4], upTo: 8, barWidth: 3) == ["██ ▄▄ "]) }

  @Test func asciiTellsHalvesApart() { #expect(rows([0, 1, 3, 4, 8], upTo: 8, look: .ascii) == [" __##"]) }

  @Test func nothingTrapsOnNothing() {
    #expect(rows([], upTo: 0, height: 2) == ["", ""])
    #expect(rows([0, 0], upTo: 0) == ["  "])
    #expect(rows([1], upTo: 1, height: 0) == [])
  }
}
