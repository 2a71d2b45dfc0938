import Testing

@testable import Canvas

@Suite struct FrameANSITests {
  private func encoded(_ line: Line, on ground: Style.Background? = nil, depth: ColourDepth = .trueColour) -> String {
    var frame = Frame(size: Size(width: 8, height: 1))
    frame.put(line, at: Point(x: 0, y: 0), in: frame.bounds, on: ground)
    return FrameANSI.encode(frame, paint: TestTheme(), depth: depth).replacing("\u{1B}", with: "^")
  }

  @Test func plainTextHasNoSequences() { #expect(encoded("plain") == "plain") }

  @Test func eachRunIsPainted() {
    #expect(encoded("a" + Line("b", .strong) + Line("c", .accent)) == "a^[0;1mb^[0;38;2;122;162;247mc^[0m")
    #expect(encoded(Line("b", .strong) + "a") == "^[0;1mb^[0ma")
    #expect(encoded(Line("e", .error), on: .selected) == "^[0;1;91;44me^[0m")
    #expect(encoded(Line("d", .dim), on: .selectedUnfocused) == "^[0;2;7md^[0m")
  }

  @Test func blanksAreKeptWhereTheyShow() {
    #expect(encoded("a  ") == "a")
    #expect(encoded("a" + Line("  ", .strong)) == "a")
    #expect(encoded("a" + Line(" b ", .strong)) == "a^[0;1m b^[0m")
    #expect(encoded("a" + Line("  ", .link)) == "a^[0;4m  ^[0m")
  }

  @Test(arguments: [
    (ColourDepth.trueColour, "^[0;38;2;122;162;247mx^[0m"), (.palette256, "^[0;38;5;111mx^[0m"),
    (.ansi16, "^[0;94mx^[0m"), (.ansi8, "^[0;36mx^[0m"), (.monochrome, "x"),
  ])
  func coloursAreThoseOfTheTerminal(depth: ColourDepth, expected: String) {
    #expect(encoded(Line("x", .accent), depth: depth) == expected)
  }

  @Test func rowsAreDividedByNewlines() {
    var frame = Frame(size: Size(width: 3, height: 3))
    frame.put("漢", at: Point(x: 0, y: 1), in: frame.bounds, style: Style(.strong))
    #expect(FrameANSI.encode(frame, paint: TestTheme()) == "\n\u{1B}[0;1m漢\u{1B}[0m\n")
  }
}
