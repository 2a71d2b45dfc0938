import CareerModel
import CareerPages
import Testing

/// The one rule by which pages number their sources.
@Suite struct CitationsTests {
  private static let catalogue = Catalogue(
    sources: [
      Source(id: "a", title: "A", date: "2025", url: "https://a.example", attribution: "By A."),
      Source(id: "b", title: "B"),
    ])

  @Test func sourcesAreNumberedAsTheyAreFirstCited() {
    var citations = Citations()
    #expect(citations.number(["b"]) == "[1]")
    #expect(citations.number(["a", "b", Source.editorial]) == "[2, 1, ours]")
    #expect(citations.number([]) == "")
    let list = citations.list(in: Self.catalogue)
    #expect(list?.entries.map(\.text) == ["B", "A, 2025"])
    #expect(list?.entries.map(\.number) == ["[1]", "[2]"])
    #expect(list?.note == "[ours] is our own judgement, not sourced")
  }

  @Test func whatNothingCitesIsNotListed() {
    #expect(Citations().list(in: Self.catalogue) == nil)
    var citations = Citations()
    _ = citations.number([Source.editorial])
    #expect(citations.list(in: Self.catalogue)?.entries.isEmpty == true)
  }

  @Test func aPageIsNumberedFromTopToBottom() {
    let table = Table([Table.Column()], rows: [["x" + .cited(["a"])]])
    let page = Page([.cites(["b"]), .paragraph("One." + .cited(["a"])), .table(table), .bullet("Two." + .cited(["b"]))])
      .printed(in: Self.catalogue)
    #expect(page.blocks.map(text) == ["", "One. [2]", "x [2]", "Two. [1]", ""])
    guard case .sources(let list) = page.blocks.last else {
      Issue.record("no sources")
      return
    }
    #expect(page.sources == ["b", "a"])
    #expect(
      list.lines == [
        .heading("Sources"), .fact("[1]", "B"), .fact("[2]", "A, 2025" + Phrase("https://a.example", .address)),
        .fact("", Phrase("By A.", .faint)),
      ])
  }

  @Test func whatOnlyAScreenDrawsIsLeftOutOnPaper() {
    let phrase = Phrase.boxed("SQL", .have) + .gauge(held: 1, of: 2, width: 4)
    #expect(Page([.paragraph(phrase)]).printed(in: Self.catalogue).blocks.map(text) == ["SQL"])
  }

  private func text(_ block: Page.Block) -> String {
    switch block {
    case .paragraph(let phrase), .bullet(let phrase, _): phrase.text
    case .table(let table): table.rows.flatMap { $0.map(\.text) }.joined()
    default: ""
    }
  }
}
