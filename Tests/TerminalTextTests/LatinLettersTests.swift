import TerminalText
import Testing

@Suite struct LatinLettersTests {
  @Test(
    arguments: [
      ("a", "a"), ("Z", "Z"), ("ã", "a"), ("Ł", "L"), ("Ø", "O"), ("ế", "e"), ("Æ", "AE"), ("œ", "oe"), ("ﬁ", "fi"),
      ("ı", "i"), ("ȷ", "j"), ("Ǆ", "DZ"), ("ŉ", "n"), ("Ａ", nil), ("ʃ", nil), ("ß", nil), ("ᴀ", nil), ("α", nil),
      ("1", nil), ("\u{301}", nil), ("漢", nil),
    ] as [(Unicode.Scalar, String?)])
  func areThoseOfTheName(scalar: Unicode.Scalar, base: String?) {
    #expect(LatinLetters.base(of: scalar) == base)
  }

  @Test func areOneOrTwoPlainLettersAtMost() {
    for base in (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init).compactMap(LatinLetters.base) {
      #expect((1...2).contains(base.utf8.count) && base.allSatisfy { $0.isASCII && $0.isLetter }, "\(base)")
    }
  }
}
