import Testing

@testable import TerminalText

@Suite struct SignTests {
  /// These look like a sign of running text, and stand where nobody takes them for it.
  private static let drawnAlone: Set<Sign> = [.implied, .cornerBottomLeft, .bookmark, .barTrack]

  @Test func aSignInTextIsSpeltAsItIsDrawn() {
    for sign in Sign.allCases where !Self.drawnAlone.contains(sign) {
      #expect(ASCIIText.transliterate(sign.unicode) == sign.ascii)
    }
  }

  @Test func everySignIsOneGlyphAndPlainInASCII() {
    for sign in Sign.allCases {
      #expect(sign.unicode.unicodeScalars.count == 1)
      #expect(sign.ascii.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
  }
}
