import TestSupport
import Testing

@testable import Canvas

@Suite struct FrameTests {
  private let plain = Style(.text)

  private func frame(_ width: Int, _ height: Int = 1, look: Look = .unicode) -> Frame {
    Frame(size: Size(width: width, height: height), look: look)
  }

  @Test func textIsCutAtTheEdges() {
    var frame = frame(6, 3)
    let used = frame.put("developer", at: Point(x: 2, y: 1), in: frame.bounds, style: plain)
    #expect(used == 4)
    frame.put("analyst", at: Point(x: -4, y: 2), in: frame.bounds, style: plain)
    frame.put("nowhere", at: Point(x: 0, y: 3), in: frame.bounds, style: plain)
    frame.put("nowhere", at: Point(x: 6, y: 0), in: frame.bounds, style: plain)
    #expect(frame.text == "\n  deve\nyst")
  }

  @Test func textIsCutAtTheArea() {
    var frame = frame(10)
    frame.put("0123456789", at: Point(x: 0, y: 0), in: Rect(x: 3, y: 0, width: 4, height: 1), style: plain)
    frame.put("é漢é", at: Point(x: 8, y: 0), in: frame.bounds, style: plain)
    #expect(frame.text == "   3456 é")
  }

  @Test func aWideGlyphIsNeverHalved() {
    var frame = frame(6)
    frame.put("漢漢漢", at: Point(x: 0, y: 0), in: frame.bounds, style: plain)
    frame.put("x", at: Point(x: 2, y: 0), in: frame.bounds, style: plain)
    #expect(frame.text == "漢x 漢")
    frame.put("y", at: Point(x: 5, y: 0), in: frame.bounds, style: plain)
    #expect(frame.text == "漢x  y")
    frame.put("漢漢漢", at: Point(x: 0, y: 0), in: frame.bounds, style: plain)
    frame.put("字", at: Point(x: 1, y: 0), in: frame.bounds, style: plain)
    #expect(frame.text == " 字 漢")
  }

  @Test func aWideGlyphThatDoesNotFitIsLeftOut() {
    var frame = frame(3)
    let used = frame.put("漢漢", at: Point(x: 0, y: 0), in: frame.bounds, style: plain)
    #expect(used == 2)
    frame.put("漢a", at: Point(x: -1, y: 0), in: frame.bounds, style: plain)
    #expect(frame.text == " a")
  }

  @Test func marksStayWithTheirLetter() {
    var frame = frame(3)
    frame.put("abe\u{301}", at: Point(x: 0, y: 0), in: frame.bounds, style: plain)
    #expect(frame[2, 0].glyph.unicodeScalars == ["e", "\u{301}"])
    frame.put("abe\u{301}xyz", at: Point(x: 0, y: 0), in: frame.bounds, style: plain)
    #expect(frame[2, 0].glyph.unicodeScalars == ["e", "\u{301}"])
  }

  @Test func whatIsUnsafeNeverReachesACell() {
    var frame = frame(20)
    frame.put("\u{1B}[31mred\u{202E}\u{200B}\n!\u{E000}", at: Point(x: 0, y: 0), in: frame.bounds, style: plain)
    #expect(frame.text == "[31mred!\u{FFFD}")
  }

  @Test func thePlainGroundKeepsWhatIsBeneath() {
    var frame = frame(4)
    frame.fill(frame.bounds, style: Style(.text, on: .overlay))
    frame.put("ab", at: Point(x: 0, y: 0), in: frame.bounds, style: Style(.strong))
    frame.put("漢", at: Point(x: 2, y: 0), in: frame.bounds, style: Style(.text, on: .selected))
    #expect(FrameDescription(frame).meanings == "sstt")
    #expect(FrameDescription(frame).grounds == "OOSS")
  }

  @Test func linesEndAtTheRightEdge() {
    var frame = frame(20, 3)
    frame.put("Match", trailing: "59%", across: frame.bounds.row(0))
    frame.put("Junior Python Developer", trailing: "59%", across: frame.bounds.row(1))
    frame.put("Short", trailing: "a trailing far too long", across: frame.bounds.row(2))
    #expect(frame.text == "Match            59%\nJunior Python D… 59%\nShort")
  }

  /// Such as those of a column with nothing in it.
  @Test func theBlanksBeforeWhatEndsALineAreRoomForTheLine() {
    var frame = frame(28, 2)
    frame.put("Junior Python Developer", trailing: Line("    ") + "     59%", across: frame.bounds.row(0))
    frame.put("Match", trailing: "     59%", across: frame.bounds.row(1))
    #expect(frame.text == "Junior Python Developer  59%\nMatch                    59%")
  }

  @Test func fillsWithOneColumnOnly() {
    var frame = frame(4, 3)
    frame.fill(Rect(x: 1, y: 0, width: 9, height: 1), with: "─", style: plain)
    frame.fill(Rect(x: 0, y: 1, width: 4, height: 1), with: "漢", style: plain)
    frame.fill(Rect(x: -2, y: 2, width: 3, height: 9), with: "x", style: plain)
    #expect(frame.text == " ───\n\nx")
  }

  @Test func asciiFramesHoldNothingElse() {
    var frame = frame(24, 2, look: .ascii)
    let used = frame.put("João £30 – ★ 漢", at: Point(x: 0, y: 0), in: frame.bounds, style: plain)
    #expect(used == 17)
    frame.fill(frame.bounds.row(1), with: "─", style: plain)
    #expect(frame.text == "Joao GBP 30 - * ?\n------------------------")
  }

  /// Random text at random places, against a screen that knows nothing of speed.
  @Test func agreesWithACellByCellScreen() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<1_500 {
      var frame = frame(.random(in: 1...24, using: &generator), look: .unicode)
      let text = HostileText.make(pieces: Int.random(in: 0...6, using: &generator), using: &generator)
      let x = Int.random(in: -6...24, using: &generator)
      frame.put(text, at: Point(x: x, y: 0), in: frame.bounds, style: plain)
      #expect(frame.text == slowRow(text, at: x, width: frame.size.width))
      #expect(frame.isWhole)
    }
  }

  private func slowRow(_ text: String, at start: Int, width: Int) -> String {
    var columns = [String?](repeating: " ", count: width)
    var x = start
    for scalar in text.splitIntoCells() {
      guard x + scalar.columns <= width else { break }
      if x >= 0 {
        columns[x] = scalar.text
        if scalar.columns == 2 { columns[x + 1] = nil }
      }
      x += scalar.columns
    }
    var row = columns.compactMap(\.self)
    while row.last == " " { row.removeLast() }
    return row.joined()
  }
}
