import TestSupport
import Testing

@testable import Canvas

@Suite struct ScrollTextTests {
  private let lines = (0..<10).map { Line("line \($0)") }

  @Test func showsTheLinesFromItsOffset() {
    #expect(drawn(ScrollText(lines, offset: 4), width: 8, height: 3).text == "line 4\nline 5 ▐\nline 6")
    #expect(drawn(ScrollText(lines, offset: 99), width: 8, height: 2).text == "line 8\nline 9 ▐")
    #expect(drawn(ScrollText(lines, offset: -3), width: 8, height: 1).text == "line 0 ▐")
    #expect(drawn(ScrollText(Array(lines.prefix(1)), offset: 0), width: 8, height: 2).text == "line 0\n")
  }

  @Test func theSelectedLineHasTheCursor() {
    let frame = drawn(ScrollText(lines, offset: 4, selected: 5), width: 8, height: 3)
    #expect(frame.cursor == Point(x: 0, y: 1))
    #expect(FrameDescription(frame).grounds == "\nSSSSSSSS\n")
    #expect(drawn(ScrollText(lines, offset: 4, selected: 1), width: 8, height: 3).cursor == nil)
  }
}
