import Testing

@testable import Canvas

@Suite struct StripTests {
  @Test func laterPiecesStandOverEarlierOnes() {
    var strip = Strip(width: 8)
    strip.put("────────", .rule, at: 0, in: .unicode)
    strip.put("◆", .accent, at: 3, in: .unicode)
    #expect(strip.line == Line("───", .rule) + Line("◆", .accent) + Line("────", .rule))
  }

  @Test func whatReachesPastTheEndIsLeftOut() {
    var strip = Strip(width: 4)
    strip.put("abc", at: 2, in: .unicode)
    strip.put("x", at: 9, in: .unicode)
    strip.put("y", at: -1, in: .unicode)
    #expect(strip.line.text == "  ab")
  }

  @Test func aPieceFitsBetweenBlanksOnly() {
    var strip = Strip(width: 9)
    let places = [("ab", 3), ("c", 5), ("de", 1), ("f", 6), ("gh", 8)]
    let fitted = places.map { strip.fit($0, at: $1, in: .unicode) }
    #expect(fitted == [true, false, false, true, false])
    strip.fit(Line("i", .dim) + Line("j", .strong), at: 0, in: .unicode)
    #expect(strip.line.text == "ij ab f  ")
  }

  @Test func wideAndSpeltOutPiecesTakeTheirColumns() {
    var strip = Strip(width: 8)
    strip.put("漢字", at: 1, in: .unicode)
    #expect(strip.line.columns(in: .unicode) == 8)
    let isFree = strip.fit("x", at: 4, in: .unicode)
    #expect(!isFree)
    var plain = Strip(width: 8)
    plain.put("£5", at: 0, in: .ascii)
    #expect(plain.line.text == "GBP 5   ")
  }
}
