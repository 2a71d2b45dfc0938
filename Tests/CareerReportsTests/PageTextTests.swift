import CareerPages
import CareerReports
import Testing

/// Pages as lines of text.
struct PageTextTests {
  @Test func blocksStandApartAndHeadingsIndent() {
    let page = Page([
      .title("Title"), .paragraph("Some words that are long enough to be wrapped here."), .bullet("first one"),
      .bullet("second one, which goes on to another line"), .heading("Heading"), .paragraph("Under it."),
      .fact("Match", "59%"), .fact("To go", "a long way"), .entry("Entry", ["its line"]),
    ])
    #expect(
      page.text(in: PrintStyle(width: 32)) == """
        Title
        Some words that are long enough
        to be wrapped here.
        · first one
        · second one, which goes on to
          another line

        Heading
          Under it.

          Match  59%
          To go  a long way

          Entry
            its line

        """)
  }

  @Test func weightsAreSetOnlyWhereTheyShow() {
    let page = Page([.title("Roles" + Phrase("60", .faint)), .paragraph(Phrase("plain") + Phrase("strong", .strong))])
    #expect(page.text(in: PrintStyle()) == "Roles 60\nplain strong\n")
    #expect(
      page.text(in: PrintStyle(isStyled: true))
        == "\u{1B}[1mRoles\u{1B}[0m \u{1B}[2m60\u{1B}[0m\nplain \u{1B}[1mstrong\u{1B}[0m\n")
  }

  @Test func everyLineOfAWrappedRunHasItsWeight() {
    let page = Page([.paragraph(Phrase("some plain words") + Phrase("and faint ones that wrap", .faint))])
    #expect(
      page.text(in: PrintStyle(width: 24, isStyled: true)) == """
        some plain words \u{1B}[2mand\u{1B}[0m
        \u{1B}[2mfaint ones that wrap\u{1B}[0m

        """)
  }

  @Test func asciiIsMeasuredAfterItIsSpelt() {
    let page = Page([.fact("João", "£30 – ★"), .fact("é", "x"), .bullet("point")])
    #expect(
      page.text(in: PrintStyle(isASCII: true)) == """
        Joao  GBP 30 - *
        e     x

        - point

        """)
  }

  @Test func wideTextIsMeasuredInColumns() {
    let page = Page([.fact("漢字", "two"), .fact("abcd", "one")])
    #expect(page.text(in: PrintStyle()) == "漢字  two\nabcd  one\n")
  }

  @Test func phraseIsCleanAndEmptyRunsVanish() {
    #expect(Phrase("\u{1B}[31mred\u{202E}\n text ").text == "[31mred text")
    #expect((Phrase("a") + Phrase("") + Phrase("\u{7}") + Phrase("b")).text == "a b")
  }
}
