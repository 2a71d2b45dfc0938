import TerminalText

/// Cleaning, measuring and wrapping text, and what must hold of each.
struct TextTarget: FuzzTarget {
  let seeds: [[UInt8]] = [
    "plain words", "e\u{301} 漢字 👩‍💻 🇬🇧 1️⃣", "\u{1B}[31mred\u{1B}]0;t\u{07}", "a\u{202E}b\u{200B}c\r\nd", "مرحبا की ำ",
  ].map { Array($0.utf8) }

  func read(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let width = Int(first) % 80
    let clean = TerminalText.clean(text)
    precondition(TerminalText.clean(clean) == clean, "cleaning what is clean changes it")
    let lines = TerminalText.cleanLines(text)
    precondition(TerminalText.cleanLines(lines) == lines, "cleaning clean lines changes them")
    for range in TextWrap.ranges(of: lines, width: width) {
      let line = String(lines[range])
      precondition(TextWidth.columns(of: line) <= max(2, width) || line.unicodeScalars.count < 8, "a line is too wide")
    }
    let cut = TextWrap.truncate(clean, to: width)
    precondition(TextWidth.columns(of: cut) <= max(width, 0), "what was cut is too wide")
    precondition(TextWidth.columns(of: TextWrap.prefix(of: clean, columns: width)) <= width, "a prefix is too wide")
    precondition(ASCIIText.transliterate(clean).utf8.allSatisfy { $0 < 0x80 }, "ASCII that is none")
  }
}
