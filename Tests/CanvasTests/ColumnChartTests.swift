import Testing

@testable import Canvas

@Suite struct ColumnChartTests {
  private func rows(
    _ values: [Int], level: Int = 0, width: Int = 24, height: Int = 5, marked: Int? = nil, look: Look = .unicode
  ) -> [String] {
    let columns = values.enumerated().map { ColumnChart.Column($1, figure: "\($1)", label: "w\($0 + 1)") }
    return ColumnChart(columns, level: ColumnChart.Level(level, figure: "\(level) h", name: "goal"), marked: marked)
      .lines(in: Size(width: width, height: height), look: look)
      .map { row in String(row.text.reversed().drop { $0 == " " }.reversed()) }
  }

  @Test func columnsStandOnAnAxisUnderTheirFigures() {
    #expect(
      rows([8, 4, 0], level: 16) == [
        "                    goal", "16 h ┤┄8┄┄┄4┄┄┄┄┄┄┄┄┄┄┄┄", "     │ ██  ▄▄  ·", "   0 └──────────────────",
        "       w1      w3",
      ])
  }

  @Test func moreThanTheLevelGoesOverIt() {
    let rows = rows([8, 4], level: 4, height: 7)
    #expect(rows[1] == "    │ ██")
    #expect(rows[3].hasPrefix("4 h ┤┄██┄┄██"))
    #expect(rows[0] == "      8")
  }

  @Test func littleNeverLooksLikeNothing() {
    let rows = rows([0, 1, 999], height: 4)
    #expect(rows[1] == "    │ ·   ▁▁  ██")
  }

  @Test func theMarkedLabelComesFirst() {
    #expect(rows([1, 1, 1, 1, 1], width: 30, marked: 1).last == "      w1  w2          w5")
    #expect(rows([1, 1, 1, 1, 1], width: 30).last == "      w1              w5")
  }

  @Test func asciiHasItsOwnSigns() {
    let rows = rows([4], level: 4, height: 4, look: .ascii)
    #expect(rows[1].hasPrefix("4 h |.##.."))
    #expect(rows[2].hasPrefix("  0 +---"))
  }

  @Test func nothingTrapsOnNothing() {
    #expect(rows([], height: 3).isEmpty)
    #expect(rows([], height: 5).count == 5)
    #expect(rows([1, 2], level: 3, width: 3).count == 5)
    #expect(ColumnChart.capacity(in: 0, besides: "8 h", look: .unicode) == 1)
    #expect(ColumnChart.capacity(in: 54, besides: "6 h", look: .unicode) == 12)
  }
}
