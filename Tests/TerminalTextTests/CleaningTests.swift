import TestSupport
import Testing

@testable import TerminalText

@Suite struct CleaningTests {
  @Test(arguments: [
    ("", ""),
    ("Back-end Developer", "Back-end Developer"),
    ("  Data \t\n Analyst  ", "Data Analyst"),
    ("a\u{A0}b\u{3000}c", "a b c"),
    ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
    ("title\u{07}\u{9B}2J\u{0}\u{7F}", "title2J"),
    ("evil\u{202E}txt\u{2066}.\u{2069}", "eviltxt."),
    ("zero\u{200B}width so\u{AD}ft \u{FEFF}mark tag\u{E0041}", "zerowidth soft mark tag"),
    ("line\u{2028}para\u{2029}end", "line para end"),
    ("private\u{F0B7} gone\u{10FFFF}", "private\u{FFFD} gone\u{FFFD}"),
    ("newer than libraries \u{1FAE8}", "newer than libraries \u{FFFD}"),
    ("👩‍💻 ❤️ می‌خواهم", "👩‍💻 ❤️ می‌خواهم"),
    ("\u{200D}\u{301}a \u{301}b", "a b"),
  ])
  func oneLine(text: String, expected: String) {
    #expect(TerminalText.clean(text) == expected)
  }

  @Test(arguments: [
    ("one\ntwo", "one\ntwo"),
    (" one \r\n\r\n two\rthree\u{85}four\u{2028}five\n\n", "one\n\ntwo\nthree\nfour\nfive"),
    ("\n\n  a\t b", "a b"),
    ("\u{1B}[2J\nafter", "[2J\nafter"),
  ])
  func manyLines(text: String, expected: String) {
    #expect(TerminalText.cleanLines(text) == expected)
  }

  @Test(arguments: [
    ("  - one\r\n\t- two\n\n      three  \n", "  - one\n    - two\n\n      three"), ("a  b\tc", "a b c"), (" x", " x"),
    ("a\n \n  b", "a\n\n  b"), ("\n\n", ""), ("  \u{1B}[2Jq", "  [2Jq"),
  ])
  func aPasteKeepsWhatItsLinesBeginWith(text: String, expected: String) {
    #expect(TerminalText.cleanPaste(text) == expected)
    #expect(TerminalText.cleanPaste(expected) == expected)
  }

  @Test func whatIsCopiedIsSafeAndElseAsItIs() {
    #expect(TerminalText.withoutControls("  a\tb\n\u{1B}[31mc ") == "  a\tb\n[31mc ")
  }

  @Test func marksArePiledNoHigherThanFour() {
    let piled = "z" + String(repeating: "\u{300}", count: 100) + "y\u{301}"
    #expect(
      Array(TerminalText.clean(piled).unicodeScalars) == Array("z\u{300}\u{300}\u{300}\u{300}y\u{301}".unicodeScalars))
  }

  @Test func cleanTextIsSafeAndStaysAsItIs() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let text = HostileText.make(pieces: Int.random(in: 0...30, using: &generator), using: &generator)
      let line = TerminalText.clean(text)
      #expect(line.unicodeScalars.allSatisfy { $0.isSafeInTerminal })
      #expect(Array(TerminalText.clean(line).unicodeScalars) == Array(line.unicodeScalars))
      let lines = TerminalText.cleanLines(text)
      #expect(lines.unicodeScalars.allSatisfy { $0.isSafeInTerminal || $0 == "\n" })
      #expect(Array(TerminalText.cleanLines(lines).unicodeScalars) == Array(lines.unicodeScalars))
      #expect(TerminalText.clean(lines) == line)
    }
  }

  @Test func everyControlAndOverrideIsUnsafe() {
    let unsafe: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x200B...0x200B, 0x200E...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0001...0xE007F, 0xE000...0xF8FF, 0xFFFE...0xFFFF,
    ]
    for scalar in unsafe.joined().compactMap(Unicode.Scalar.init) { #expect(!scalar.isSafeInTerminal) }
    for scalar in "aé漢\u{301}★─█\u{FFFD}\u{200D}\u{FE0F}".unicodeScalars { #expect(scalar.isSafeInTerminal) }
  }
}
