import TestSupport
import Testing

@testable import TerminalText

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Python", 6), ("João", 4), ("Joa\u{303}o", 4), ("£60,000", 7), ("漢字", 4), ("ｱ", 1), ("Ａ", 2),
    ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("├─▾", 3), ("█▏░▒", 4), ("★✓–…", 4), ("🎉", 2), ("👩‍💻", 2),
    ("👩‍❤️‍👩", 2), ("👍🏽", 2), ("🏽", 2), ("❤️", 1), ("🇬🇧", 2), ("1️⃣", 1), ("की", 2), ("กำ", 2), ("\u{301}", 0),
    ("\u{1B}", 0), ("a\u{202E}b", 2), ("\u{F0B7}", 1), ("a\nb", 2),
  ])
  func columns(text: String, expected: Int) {
    #expect(TextWidth.columns(of: text) == expected)
  }

  @Test func textIsAsWideAsItsCharacters() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      let text = TerminalText.clean(
        HostileText.make(pieces: Int.random(in: 0...20, using: &generator), using: &generator))
      #expect(TextWidth.columns(of: text) == text.reduce(0) { $0 + TextWidth.columns(of: $1) })
      #expect(TextWidth.columns(of: text) == TerminalCells(text).reduce(0) { $0 + $1.columns })
    }
  }

  @Test func wideRangesAreInOrder() {
    for (range, next) in zip(WideScalars.ranges, WideScalars.ranges.dropFirst()) {
      #expect(range.upperBound < next.lowerBound)
    }
  }
}
