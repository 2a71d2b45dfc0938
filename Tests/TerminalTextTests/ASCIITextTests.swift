import Testing

@testable import TerminalText

@Suite struct ASCIITextTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("João", "Joao"), ("Joa\u{303}o", "Joao"),
    ("£60,000 / £74,884", "GBP 60,000 / GBP 74,884"),
    ("2–4 years — “it’s ‘fine’”", "2-4 years - \"it's 'fine'\""), ("5.0 ★ …", "5.0 * ~"),
    ("Łódź, Straße, Ærø, Œuvre, İstanbul, ﬁn", "Lodz, Strasse, AEro, OEuvre, Istanbul, fin"), ("Þór ðæŋ", "Thor daeng"),
    ("Mid · Back-end", "Mid - Back-end"), ("├─▾ └┄▸ ↗", "|-v `.> ^"), ("████▏░", "######"), ("━━╸── →", "===-- >"),
    ("漢字 Привет 🎉", "?? ?????? ?"),
    ("👩‍💻", "?"), ("\u{1B}[31mé\u{202E}", "[31me"), ("a\u{A0}b", "a b"), ("one\né\n\ntwo", "one\ne\n\ntwo"),
    ("Ｃ＋＋", "C++"),
    ("Ế Ǆ ʃ", "E DZ ?"),
  ])
  func transliterates(text: String, expected: String) {
    #expect(ASCIIText.transliterate(text) == expected)
  }

  @Test func everyScalarBecomesPrintableASCII() {
    for scalar in (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init) where scalar != "\n" {
      let text = ASCIIText.transliterate(String(scalar))
      guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
        Issue.record("U+\(String(scalar.value, radix: 16)) becomes \(text.debugDescription)")
        return
      }
    }
  }

  @Test func nothingThatIsShownDisappears() {
    for scalar in (UInt32(0)...0x3FFF).compactMap(Unicode.Scalar.init) where TextWidth.columns(of: scalar) > 0 {
      #expect(!ASCIIText.transliterate(String(scalar)).isEmpty)
    }
  }
}
