import TestSupport
import Testing

@testable import Canvas

@Suite struct LineFittingTests {
  private let line = Line("Match ", .dim) + Line("59%", .strong) + Line(" of 13", .text)

  @Test func aLineThatFitsStaysAsItIs() {
    #expect(line.truncated(to: 15, in: .unicode) == line)
    #expect(Line().truncated(to: 0, in: .unicode) == Line())
  }

  @Test(arguments: [(14, "Match 59% of …"), (9, "Match 59…"), (7, "Match …"), (1, "…"), (0, ""), (-2, "")])
  func aLongLineEndsWithAnEllipsis(columns: Int, expected: String) {
    #expect(line.truncated(to: columns, in: .unicode).text == expected)
  }

  @Test func theEllipsisHasTheStyleOfWhatWasCut() {
    #expect(described(line.truncated(to: 8, in: .unicode)).meanings == "ddddd ss")
  }

  @Test func fitsInASCII() {
    let pay = Line("£60,000", .strong)
    #expect(pay.truncated(to: 10, in: .ascii) == pay)
    #expect(pay.truncated(to: 9, in: .ascii).text == "GBP 60,0~")
    #expect(pay.fitted(to: 12, aligned: .right, in: .ascii).columns(in: .ascii) == 12)
  }

  @Test(arguments: [(Alignment.left, "ab   "), (.right, "   ab")])
  func fillsWithBlanks(alignment: Alignment, expected: String) {
    #expect(Line("ab").fitted(to: 5, aligned: alignment, in: .unicode).text == expected)
  }

  @Test func wrappingKeepsStyles() {
    let lines = (Line("needs ") + Line("PostgreSQL and", .link) + Line(" SQL")).wrapped(to: 12, in: .unicode)
    #expect(lines.map(\.text) == ["needs", "PostgreSQL", "and SQL"])
    #expect(lines.map { described($0).meanings } == ["ttttt", "llllllllll", "lll ttt"])
  }

  @Test func linesAreExactlyAsWideAsAskedFor() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<1_000 {
      let line = Line(
        (0..<3).map { _ in
          Span(
            HostileText.make(pieces: 3, using: &generator),
            Style.Meaning.allCases.randomElement(using: &generator) ?? .text)
        })
      let columns = Int.random(in: 0...30, using: &generator)
      for look in Look.allCases {
        #expect(line.truncated(to: columns, in: look).columns(in: look) <= columns)
        #expect(line.fitted(to: columns, aligned: .right, in: look).columns(in: look) == columns)
      }
    }
  }

  @Test(arguments: [("", ""), ("a", "a"), (" a", " a"), ("   a  ", " a  "), ("   ", " ")])
  func aLineKeepsOneOfTheBlanksThatItBeginsWith(text: String, kept: String) {
    #expect(Line(text).withOneLeadingBlank.text == kept)
    #expect((Line("  ") + Line(text)).withOneLeadingBlank.text == " " + text.drop { $0 == " " })
  }
}
