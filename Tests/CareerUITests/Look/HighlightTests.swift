import Canvas
import Testing

@testable import CareerUI

/// Letters that a search matched, shown in a line.
@Suite struct HighlightTests {
  /// The line with its hits in brackets.
  private func hits(_ line: Line) -> String {
    line.spans.map { $0.style.meaning == .hit ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(arguments: [
    ("Data Engineer", "engi", "Data [Engi]neer"), ("Data Engineer", "x", "Data Engineer"), ("SQL", "sql", "[SQL]"),
    ("João", "joao", "[João]"), ("Re\u{301}sume\u{301}", "resume", "[Re\u{301}sume\u{301}]"), ("機械学習", "学", "機械[学]習"),
    ("🤖 and", "and", "🤖 [and]"), ("Data", "", "Data"), ("", "a", ""),
    ("SQL and SQLite", "sql", "[SQL] and [SQL]ite"), ("banana", "ana", "b[ana]na"),
  ]) func whatMatchesIsShown(text: String, wanted: String, result: String) {
    #expect(hits(Line(text).highlighting(wanted)) == result)
  }

  @Test func theTextNeverChanges() {
    for wanted in ["a", "aa", "straße", "ß", "ss", "漢", "\u{301}", " "] {
      for text in ["Straße", "banana", "漢字 kanji", "e\u{301}a"] {
        #expect(Line(text).highlighting(wanted).text == text)
      }
    }
  }

  @Test func otherStylesAndTheGroundStay() {
    let line = Line([Span("dim ", .dim), Span("data", style: Style(.strong, on: .selected))]).highlighting("at")
    #expect(
      line.spans == [
        Span("dim ", .dim), Span("d", style: Style(.strong, on: .selected)),
        Span("at", style: Style(.hit, on: .selected)), Span("a", style: Style(.strong, on: .selected)),
      ])
  }

  @Test func charactersAreHighlightedByPosition() {
    let line = (Line("Back") + Line("-end", .dim)).highlighting([0..<1, 3..<6])
    #expect(hits(line) == "[B]ac[k-e]nd")
    #expect(line.spans.count == 4, "neighbours of one style are one span")
  }
}
