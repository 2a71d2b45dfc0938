import TerminalText
import TestSupport
import Testing

@testable import Canvas

@Suite struct LookTests {
  @Test func everySymbolTakesOneColumnInBothLooks() {
    for look in Look.allCases {
      let wider: Set<Sign> = look == .ascii ? [.enter] : []
      let symbols = Sign.allCases.filter { !wider.contains($0) }.map { look[$0] } + look.columnFills
      for symbol in symbols { #expect(TextWidth.columns(of: symbol) == 1) }
      if look == .ascii { #expect(symbols.joined().utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }) }
    }
  }

  @Test func textIsMeasuredAsItIsShown() {
    #expect(Look.unicode.columns(of: "£60,000 …") == 9)
    #expect(Look.ascii.columns(of: "£60,000 …") == 12)
    #expect(Look.ascii.shown("£60,000 …") == "GBP 60,000 ~")
  }

  @Test func whatIsShownStaysAsItIs() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<500 {
      let text = HostileText.make(pieces: 8, using: &generator)
      for look in Look.allCases { #expect(look.shown(look.shown(text)) == look.shown(text)) }
    }
  }
}
