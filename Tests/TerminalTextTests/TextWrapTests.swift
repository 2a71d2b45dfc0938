import TestSupport
import Testing

@testable import TerminalText

@Suite struct TextWrapTests {
  private func lines(_ text: String, width: Int) -> [String] {
    TextWrap.ranges(of: text, width: width).map { String(text[$0]) }
  }

  @Test(arguments: [
    ("", 5, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 3, ["one", "two", "thr", "ee"]),
    ("one  two", 4, ["one", "two"]),
    ("one   ", 3, ["one"]),
    ("a   b c", 3, ["a", "b c"]),
    ("  one two", 5, ["  one", "two"]),
    ("      one", 4, ["one"]),
    ("a\n\nb c", 3, ["a", "", "b c"]),
    ("漢字かな", 5, ["漢字", "かな"]),
    ("漢字", 1, ["漢", "字"]),
    ("ab", 0, ["a", "b"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("a longerword", 6, ["a", "longer", "word"]),
    ("one two [1]", 8, ["one", "two [1]"]),
    ("one two [ours] six", 10, ["one", "two [ours]", "six"]),
    ("one two  [1]", 9, ["one two", "[1]"]),
    ("one two [x]", 8, ["one two", "[x]"]),
    ("a longword [1]", 8, ["a", "longword", "[1]"]),
    ("two [1", 5, ["two", "[1"]),
  ])
  func wraps(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width: width) == expected)
  }

  @Test(arguments: [
    ("see https://example.org/a-long-path now", 10, ["see", "https://example.org/a-long-path", "now"]),
    ("https://example.org/x", 10, ["https://example.org/x"]),
    ("a b https://e.org", 20, ["a b https://e.org"]),
    ("  https://example.org/x y", 6, ["  https://example.org/x", "y"]),
    ("longerword", 6, ["longer", "word"]),
  ])
  func addressesStayWholeWhereAskedFor(text: String, width: Int, expected: [String]) {
    #expect(TextWrap.ranges(of: text, width: width, keepsAddresses: true).map { String(text[$0]) } == expected)
  }

  @Test func aFlagIsKeptOrCutWhole() {
    let flags = "a🇬🇧🇫🇷b"
    #expect((0...6).map { TextWrap.prefix(of: flags, columns: $0) } == ["", "a", "a", "a🇬🇧", "a🇬🇧", "a🇬🇧🇫🇷", flags])
    #expect(TextWrap.truncate("🇬🇧🇫🇷", to: 2) == "…")
    #expect(TextWrap.prefix(of: "🇬b", columns: 1) == "🇬")
  }

  @Test func linesFitAndLoseNothingButSpaces() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<3_000 {
      let text = HostileText.make(pieces: Int.random(in: 0...25, using: &generator), using: &generator)
      let width = Int.random(in: 2...40, using: &generator)
      let lines = self.lines(text, width: width)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= width })
      #expect(lines.flatMap(shown) == shown(text))
    }
  }

  /// The cells other than spaces.
  private func shown(_ text: String) -> [TerminalCell] { TerminalCells(text).filter { $0.base != " " } }

  @Test func agreesWithWordsLaidOneByOne() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<3_000 {
      let words = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        String(
          repeating: ["a", "漢", "é"].randomElement(using: &generator) ?? "a",
          count: .random(in: 1...9, using: &generator))
      }
      let width = Int.random(in: 2...24, using: &generator)
      #expect(lines(words.joined(separator: " "), width: width) == laid(words, width: width))
    }
  }

  /// Greedy wrapping the obvious way.
  private func laid(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty && TextWidth.columns(of: line + " " + word) <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if TextWidth.columns(of: line) + TextWidth.columns(of: character) > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return lines + [line]
  }

  @Test(arguments: [
    ("Developer", 9, "Developer"), ("Developer", 8, "Develop…"), ("Senior Developer", 8, "Senior …"), ("abc", 1, "…"),
    ("abc", 0, ""), ("abc", -3, ""), ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func truncates(text: String, columns: Int, expected: String) {
    #expect(TextWrap.truncate(text, to: columns) == expected)
  }

  @Test(arguments: [("Developer", 8, "Devel..."), ("Developer", 3, "..."), ("Developer", 2, ".."), ("Dev", 3, "Dev")])
  func truncatesInASCII(text: String, columns: Int, expected: String) {
    #expect(TextWrap.truncate(text, to: columns, ellipsis: "...") == expected)
  }
}
