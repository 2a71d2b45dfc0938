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
  @Test func fewBlanksBeforeAWordAreLikeTheWord() {
    let cells = isDecorated([(0, "a", .dim), (4, "bold", .strong)])
    #expect(cells == [true, true, true, true, true, true, true, true] + Array(repeating: false, count: 4))
  }

  @Test func manyAreLikeNothing() {
    let cells = isDecorated([(0, "a", .dim), (6, "bold", .strong)])
    #expect(cells[..<6] == [true, false, false, true, true, true])
  }

  /// A blank with a line under it does not look like one without.
  @Test func noBlankLooksOtherwiseForIt() {
    let cells = isDecorated([(0, "a", .text), (3, "link", .link)])
    #expect(cells[..<4] == [false, false, false, true])
  }
}
