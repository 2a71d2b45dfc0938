import TestSupport
import Testing

@testable import TerminalText

@Suite struct TerminalCellsTests {
  /// Each cell as its scalars.
  private func cells(_ text: String) -> [String] {
    TerminalCells(text).map { cell in
      var view = String.UnicodeScalarView([cell.base])
      view.append(contentsOf: cell.marks.scalars)
      return String(view)
    }
  }

  @Test func aSpacingScalarTakesItsMarks() {
    #expect(cells("e\u{301}a") == ["e\u{301}", "a"])
    #expect(cells("\u{1112}\u{1161}\u{11AB}") == ["\u{1112}\u{1161}\u{11AB}"])
    #expect(cells("z\u{300}\u{301}\u{302}\u{303}\u{304}") == ["z\u{300}\u{301}\u{302}"])
  }

  @Test func aMarkWithoutABaseIsNotShown() { #expect(cells("\u{301}a") == ["a"]) }

  @Test func whatIsUnsafeIsLeftOut() {
    #expect(cells("\u{1B}[2J\u{202E}\u{200B}\n") == ["[", "2", "J"])
    #expect(cells("\u{F0B7}\u{10FFFF}") == ["\u{FFFD}", "\u{FFFD}"])
  }

  @Test func anEmojiSequenceShowsItsFirstPicture() {
    #expect(cells("👩‍💻x") == ["👩", "x"])
    #expect(cells("👨‍👩‍👧‍👦👍🏽") == ["👨", "👍"])
    #expect(cells("👩🏽‍🚀") == ["👩"])
    #expect(cells("❤️‍🔥") == ["❤"])
  }

  @Test func aJoinerInsideAWordLosesNothing() {
    #expect(cells("क्‍ष") == ["क\u{94D}", "ष"])
    #expect(cells("می‌خ") == ["م", "ی", "خ"])
    #expect(cells("a\u{200D}👩") == ["a", "👩"])
  }

  @Test func aFlagShowsItsLetters() { #expect(cells("🇬🇧") == ["🇬", "🇧"]) }

  @Test func positionsDivideTheTextBetweenCells() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let text = HostileText.make(pieces: 12, using: &generator)
      var iterator = TerminalCells(text)
      var start = iterator.position
      var rejoined: [TerminalCell] = []
      while iterator.next() != nil {
        rejoined += TerminalCells(String(text[start..<iterator.position]))
        start = iterator.position
      }
      #expect(rejoined == Array(TerminalCells(text)))
    }
  }
}
