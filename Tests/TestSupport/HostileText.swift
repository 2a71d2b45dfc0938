/// Random text of the kinds that break terminals and pictures: escapes, overrides, piled marks, joined pictures, tags.
public enum HostileText {
  private static let pieces: [String] = [
    "a", "word", "longer-word", " ", "  ", "\t", "\n", "\r\n", "\u{1B}[31m", "\u{1B}]0;title\u{07}", "\u{9B}2J",
    "\u{0}",
    "\u{7F}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{2028}", "\u{E0041}", "\u{E000}", "\u{FFFE}",
    "é", "e\u{301}", "z" + String(repeating: "\u{300}", count: 40), "\u{301}", "漢字", "한글", "\u{1112}\u{1161}\u{11AB}",
    "👩‍💻", "👍🏽", "❤️", "🇬🇧", "1️⃣", "की", "\u{200D}", "\u{FE0F}", "ـمرحبا", "£", "…", "★", "―", "<&>", "]]>",
  ]

  public static func make(pieces count: Int, using generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
