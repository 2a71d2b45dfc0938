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

  /// Only some blocks are looked up; no other has such a letter.
  @Test func noBlockIsForgotten() {
    for scalar in (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init) {
      guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN",
        ["SMALL", "CAPITAL"].contains(words[1]), ["LETTER", "LIGATURE"].contains(words[2]),
        let base = words[3...].first(where: { $0 != "DOTLESS" }), base.utf8.count <= 2
      else { continue }
      #expect(LatinLetters.base(of: scalar)?.lowercased() == base.lowercased(), "\(scalar.value)")
    }
  }
}
