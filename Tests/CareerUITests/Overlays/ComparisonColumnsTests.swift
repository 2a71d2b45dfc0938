import Canvas
import TestSupport
import Testing

@testable import CareerUI

/// Columns of text beside each other.
@Suite struct ComparisonColumnsTests {
  @Test(arguments: [(35, 1), (75, 2), (95, 3), (115, 4), (300, 4)]) func asManyStandBesideEachOtherAsHaveRoom(
    width: Int, perPage: Int
  ) {
    #expect(ComparisonColumns(width: width, count: 4).perPage == perPage)
  }

  @Test func namesTakeWhatIsLeftOver() {
    #expect(ComparisonColumns(width: 196, count: 3).name == 40)
    #expect(ComparisonColumns(width: 75, count: 4).name < 22)
  }

  @Test(arguments: 1...60, Look.allCases) func everyLineIsAsWideAsTheColumns(seed: UInt64, look: Look) {
    var random = SeededGenerator(seed: seed)
    let width = random.number(8...240)
    let columns = ComparisonColumns(width: width, count: random.number(2...4))
    #expect(columns.width <= width)
    let words = ["Python", "機械学習", "re\u{301}sume\u{301}", "a", "configuration", "🤖", "SQL,"]
    func text() -> Line { Line(random.some(random.number(0...7), of: words).joined(separator: " ")) }
    let lines = columns.lines([text()], (0..<columns.perPage).map { _ in [text(), text()] }, in: look)
    for line in lines { #expect(line.columns(in: look) == columns.width) }
  }
}
