import TestSupport
import Testing

@testable import Canvas

@Suite struct TextBoxTests {
  /// Where the cursor is drawn for each place in a text.
  private func cursors(in characters: [Character], width: Int = 8, height: Int = 4) -> [Point?] {
    (0...characters.count).map { drawn(TextBox(characters, cursor: $0), width: width, height: height).cursor }
  }

  @Test func theCursorStandsBeforeItsLetter() {
    let places = cursors(in: Array("ab cd"), width: 4)
    #expect(
      places == [
        Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 2, y: 0), Point(x: 0, y: 1), Point(x: 1, y: 1),
        Point(x: 2, y: 1),
      ])
  }

  @Test func theLineWithTheCursorStaysInSight() {
    let lines = Array("a\nb\nc")
    #expect(drawn(TextBox(lines, cursor: 5), width: 4, height: 2).text == "b\nc")
    #expect(drawn(TextBox(lines, cursor: 1), width: 4, height: 2).text == "a\nb")
    #expect(drawn(TextBox(lines, cursor: nil), width: 4, height: 2).cursor == nil)
  }

  /// Letters that are one in a text but were typed as several, or of which one is many scalars.
  @Test(
    arguments: [
      ["👨", "\u{200D}", "👩", "\u{200D}", "👧"], ["👨\u{200D}👩\u{200D}👧", "a", "👨\u{200D}👩\u{200D}👧"],
      ["\r", "\n"], ["a", "\r\n", "b", "\r", "\n", "c"], ["e", "\u{301}"], ["e\u{301}", "\u{301}", "\u{301}", "x"],
      ["🇬", "🇧", "🇬", "🇧"], [" ", "\u{301}", " ", "\n", "\u{301}"], ["\n", "\n"], [" ", " ", "a", " ", " "], [],
    ] as [[Character]])
  func everyPlaceOfTheCursorCanBeDrawn(characters: [Character]) {
    for width in 1...6 {
      for (place, cursor) in cursors(in: characters, width: width).enumerated() {
        #expect(cursor != nil, "\(place) at \(width)")
      }
    }
  }

  @Test func aCursorBehindTheEndIsAtTheEnd() {
    #expect(drawn(TextBox(["e", "\u{301}"], cursor: 9), width: 4, height: 1).cursor == Point(x: 1, y: 0))
  }
}
