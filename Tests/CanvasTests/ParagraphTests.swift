import Testing

@testable import Canvas

@Suite struct ParagraphTests {
  @Test func laterLinesHangUnderTheFirst() {
    let paragraph = Paragraph("Designs database schemas and queries", leading: Line(" · ", .dim))
    #expect(
      paragraph.lines(width: 20, in: .unicode).map(\.text) == [" · Designs database", "   schemas and", "   queries"])
  }

  @Test func withoutALeadItIsWrappedText() {
    #expect(Paragraph("one two").lines(width: 4, in: .unicode).map(\.text) == ["one", "two"])
    #expect(Paragraph(Line()).lines(width: 4, in: .unicode).count == 1)
  }

  @Test func aLeadLeavesRoomForTheText() {
    let lines = Paragraph("ab", leading: "a long label ").lines(width: 5, in: .unicode)
    #expect(lines.map(\.text) == ["a l…a", "    b"])
  }

  @Test func measuresAsTheLookShows() {
    let lines = Paragraph("£60,000 to £80,000").lines(width: 13, in: .ascii)
    #expect(lines.map(\.text) == ["GBP 60,000 to", "GBP 80,000"])
  }
}
