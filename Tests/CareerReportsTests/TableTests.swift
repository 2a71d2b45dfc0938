import CareerPages
import CareerReports
import Testing

/// Tables as text, Markdown and comma-separated values.
struct TableTests {
  private let table = Table(
    [Table.Column("Role", isFlexible: true), Table.Column("Match", .right), Table.Column("Note", leastPageWidth: 60)],
    sections: [
      Table.Section("First", rows: [["Back-end Developer and a good deal more", "59%", "a"], ["漢字", "7%", ""]]),
      Table.Section("Second", rows: [["Short", "100%", "b"]]),
    ])

  @Test func columnsLineUpByWidth() {
    #expect(
      Page([.table(table)]).text(in: PrintStyle(width: 80)) == """
          Role                                     Match  Note
        First
          Back-end Developer and a good deal more    59%  a
          漢字                                        7%

        Second
          Short                                     100%  b

        """)
  }

  @Test func flexibleColumnWrapsAndOthersGo() {
    #expect(
      Page([.table(table)]).text(in: PrintStyle(width: 30)) == """
          Role                   Match
        First
          Back-end Developer       59%
          and a good deal more
          漢字                      7%

        Second
          Short                   100%

        """)
  }

  @Test func ofSeveralFlexibleColumnsTheWidestGivesWay() {
    let table = Table(
      [Table.Column("", isFlexible: true), Table.Column("", isFlexible: true)],
      rows: [["some twenty columns", "a good deal more than twenty columns"]])
    #expect(
      Page([.table(table)]).text(in: PrintStyle(width: 41)) == """
        some twenty columns  a good deal more
                             than twenty columns

        """)
  }

  @Test func aLongTitleOfASectionWraps() {
    let table = Table([Table.Column("")], sections: [Table.Section("a title of many words", rows: [["a"]])])
    #expect(Page([.table(table)]).text(in: PrintStyle(width: 14)) == "a title of\nmany words\n  a\n")
  }

  @Test func onANarrowPageColumnsGoOnBelow() {
    let table = Table(
      ["", "", "", ""].map { Table.Column($0) },
      sections: [
        Table.Section(rows: [["Level", "Mid", "Junior", "Lead"]]),
        Table.Section("Asks for", rows: [["Git", "yes", "yes", ""], ["SQL", "", "", "yes"]]),
        Table.Section("Alone", rows: [["Vim", "", "", "yes"]]),
      ], columnsInPart: 2)
    #expect(Page([.table(table)]).text(in: PrintStyle(width: 100)).hasPrefix("  Level  Mid  Junior  Lead\n"))
    #expect(
      Page([.table(table)]).text(in: PrintStyle(width: 99)) == """
          Level  Mid  Junior

        Asks for
          Git    yes  yes

          Level  Lead

        Asks for
          SQL    yes

        Alone
          Vim    yes

        """)
  }

  @Test func noLineEndsInASpace() {
    for width in 1...90 {
      let lines = Page([.table(table)]).text(in: PrintStyle(width: width)).split(separator: "\n")
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }
  }

  @Test func withoutTitlesThereIsNoLineOfThem() {
    let table = Table([Table.Column(""), Table.Column("", .right)], rows: [["a", "1"], ["bb", "22"]])
    #expect(Page([.table(table)]).text(in: PrintStyle()) == "a    1\nbb  22\n")
  }

  @Test func markdownHasATableForEachSection() {
    let page = Page([
      .title("Roles" + Phrase("60", .faint)), .table(table), .bullet("a"), .fact("b", "c"), .fact("", "d"),
    ])
    #expect(
      page.markdown() == """
        # Roles 60

        ### First

        | Role | Match | Note |
        | --- | ---: | --- |
        | Back-end Developer and a good deal more | 59% | a |
        | 漢字 | 7% |  |

        ### Second

        | Role | Match | Note |
        | --- | ---: | --- |
        | Short | 100% | b |

        - a
        - b: c
          d

        """)
  }

  @Test func markdownSignsOfTheTextAreEscaped() {
    let page = Page([
      .paragraph(#"a|b *c* _d_ [e](f) <g> `h` \ # ~"#), .paragraph(Phrase("https://example.org/a_b>c", .address)),
      .paragraph(Phrase("bold", .strong)),
    ])
    #expect(
      page.markdown() == ##"""
        a\|b \*c\* \_d\_ \[e\](f) \<g\> \`h\` \\ \# \~

        <https://example.org/a_b%3Ec>

        **bold**

        """##)
  }

  @Test func valuesAreQuotedByRFC4180() {
    let records = Records(
      columns: ["id", "text"],
      rows: [["a", "plain"], ["b", "one, two"], ["c", #"say "hi""#], ["d", nil], ["e", "two\nlines\u{1B}"]])
    #expect(
      records.csv() == "id,text\r\na,plain\r\nb,\"one, two\"\r\nc,\"say \"\"hi\"\"\"\r\nd,\r\ne,two lines\r\n")
  }

  @Test func aMarkOnASignHidesNothing() {
    let records = Records(columns: ["a", "b"], rows: [["x,\u{301}y", "\"\u{301}"]])
    #expect(Array(records.csv().utf8) == Array("a,b\r\n\"x,\u{301}y\",\"\"\"\u{301}\"\r\n".utf8))
    #expect(Array(Page([.paragraph("|\u{301}")]).markdown().utf8) == Array("\\|\u{301}\n".utf8))
    #expect(Page([.paragraph("a<\u{301}script>")]).html(on: PlanSample.today).utf8.contains("<p>a&lt;".utf8))
  }

  @Test func valuesInASCII() {
    #expect(Records(columns: ["a"], rows: [["João, £5"]]).csv(isASCII: true) == "a\r\n\"Joao, GBP 5\"\r\n")
  }
}

extension String.UTF8View {
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    let bytes = Array(other)
    return Array(self).ranges(of: bytes).isEmpty == false
  }
}
