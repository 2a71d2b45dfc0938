import Canvas
import Testing

@testable import Terminal
@testable import TerminalProbe

/// What the cells of a row are for curses, so that little is written for a blank.
@Suite struct CellRowTests {
  /// Whether each cell has an attribute.
  private func isDecorated(_ words: [(x: Int, text: String, meaning: Style.Meaning)]) -> [Bool] {
    var frame = Frame(size: Size(width: 12, height: 1))
    for word in words {
      frame.put(word.text, at: Point(x: word.x, y: 0), in: frame.bounds, style: Style(word.meaning))
    }
    let paints = PaintTable(colourDepth: .monochrome)
    _ = paints.update(from: ProbePainting())
    var row = CellRow()
    row.make(0..<12, of: frame.row(0), painting: paints.entries)
    return row.cells.map { $0.attr != 0 }
  }

  /// Else what was on before them would be turned off for them alone.
  @Test func blanksAreLikeTheWordBeforeThem() {
    let cells = isDecorated([(2, "bold", .strong)])
    #expect(cells == [false, false] + Array(repeating: true, count: 10))
  }

  /// A blank with a line under it does not look like one without.
  @Test func noBlankLooksOtherwiseForIt() {
    let cells = isDecorated([(0, "link", .link), (6, "text", .text)])
    #expect(cells == Array(repeating: true, count: 4) + Array(repeating: false, count: 8))
  }
}
