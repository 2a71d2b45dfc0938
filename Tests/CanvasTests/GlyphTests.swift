import Testing

@testable import Canvas

@Suite struct GlyphTests {
  @Test(
    arguments: [
      ("a", ["a"]), ("é", ["é"]), ("e\u{301}", ["e", "\u{301}"]), ("❤️", ["❤"]), ("👩‍💻", ["👩"]), ("1️⃣", ["1", "\u{20E3}"]),
      ("\u{1B}", ["\u{FFFD}"]), ("\r\n", ["\u{FFFD}"]), ("\u{301}", ["\u{FFFD}"]), ("\u{E000}", ["\u{FFFD}"]),
    ] as [(Character, [Unicode.Scalar])])
  func showsTheFirstCellOfACharacter(character: Character, expected: [Unicode.Scalar]) {
    let glyph = Glyph(character)
    #expect(glyph.unicodeScalars == expected)
    #expect(glyph.singleScalar == (expected.count == 1 ? expected[0] : nil))
    #expect(Array(glyph.string.unicodeScalars) == expected)
  }

  @Test func keepsThreeMarks() {
    let glyph = Glyph("z\u{300}\u{301}\u{302}\u{303}")
    #expect(glyph.unicodeScalars == ["z", "\u{300}", "\u{301}", "\u{302}"])
    #expect(glyph != Glyph("z\u{300}\u{301}\u{303}"))
  }

  @Test func aCellTakesSixteenBytes() { #expect(MemoryLayout<Cell>.stride == 16) }
}
