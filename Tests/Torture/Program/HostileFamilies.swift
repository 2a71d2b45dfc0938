/// Texts that do harm where they are printed as they are, by family.
enum HostileFamilies {
  /// Sequences, controls and what is invisible: none of it may reach an output.
  static let controls: [(name: String, text: String)] = [
    ("CSI", "\u{1B}[2J\u{1B}[31mEVIL"), ("OSC title", "\u{1B}]0;EVIL\u{07}"),
    ("OSC link", "\u{1B}]8;;http://evil\u{1B}\\EVIL\u{1B}]8;;\u{1B}\\"),
    ("OSC clipboard", "\u{1B}]52;c;RVZJTA==\u{07}"),
    ("DCS", "\u{1B}P+q544e\u{1B}\\"), ("APC", "\u{1B}_EVIL\u{1B}\\"), ("PM", "\u{1B}^EVIL\u{1B}\\"),
    ("SOS", "\u{1B}XEVIL"), ("unterminated OSC", "\u{1B}]2;EVIL"), ("C1 CSI", "\u{9B}31mEVIL"),
    ("C1 OSC", "\u{9D}0;EVIL\u{9C}"), ("bell", "\u{07}"), ("backspace", "abc\u{08}\u{08}EVIL"), ("CR", "safe\rEVIL"),
    ("VT", "a\u{0B}b"), ("FF", "a\u{0C}b"), ("DEL", "a\u{7F}b"), ("shift out", "a\u{0E}b\u{0F}"), ("NEL", "a\u{85}b"),
    ("line separator", "a\u{2028}b"), ("paragraph separator", "a\u{2029}b"), ("RLO", "a\u{202E}EVIL\u{202C}"),
    ("LRI", "a\u{2066}EVIL\u{2069}"), ("LRM", "a\u{200E}b\u{200F}"), ("zero width space", "a\u{200B}b"),
    ("BOM", "\u{FEFF}a"), ("word joiner", "a\u{2060}b"), ("soft hyphen", "a\u{AD}b"), ("tag", "a\u{E0041}b"),
    ("interlinear", "a\u{FFF9}b\u{FFFA}"), ("noncharacter", "a\u{FFFF}b"),
  ]

  /// What means something to spreadsheets, browsers and other readers of what is exported, or is hard to draw.
  static let others: [(name: String, text: String)] = [
    ("formula =", "=cmd|'/C calc'!A1"), ("formula @", "@SUM(1+1)*cmd"), ("formula +", "+1-2"), ("formula -", "-2+3"),
    ("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
    ("Markdown", "[x](javascript:alert(1)) `a` | b | *c* _d_ # e"), ("iCalendar", "a;b,c\\nBEGIN:VALARM"),
    ("quotes", "\"a\" 'b' & c"), ("printf", "%s %n %x"),
    ("marks", "Z" + String(repeating: "\u{301}\u{316}", count: 200)),
    ("mark first", "\u{301}\u{301}x"), ("variation", "a\u{FE0F}\u{FE0E}"), ("joiner", "a\u{200D}b"),
    ("wide", String(repeating: "漢字", count: 40)), ("pictures", "👨‍👩‍👧‍👦🏳️‍🌈👍🏽🇬🇧🇬"), ("right to left", "שלום عالم"),
    ("long", String(repeating: "W", count: 10_000)),
  ]

  static let all = controls + others

  /// The first scalar of a text that no output may hold, as "U+202E"; nil when there is none.
  static func offence(in bytes: [UInt8]) -> String? {
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      // Calendars and CSV end their lines with both.
      if previous == "\r", scalar != "\n" { return "a lone CR" }
      if scalar == "\n" || scalar == "\r" { continue }
      if isHarmful(scalar) { return "U+" + String(scalar.value, radix: 16, uppercase: true) }
    }
    return nil
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    // A joiner is written within words and pictures.
    case .format: !(0x200C...0x200D).contains(scalar.value)
    default: scalar.properties.isNoncharacterCodePoint
    }
  }
}
