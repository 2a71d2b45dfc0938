/// The signs and letters of other people's texts that have a customary spelling in ASCII.
enum ASCIISigns {
  static func replacement(for scalar: Unicode.Scalar) -> String? {
    if scalar.properties.isWhitespace { return " " }
    return Sign.spellings[scalar] ?? spelling(of: scalar) ?? drawing(of: scalar)
  }

  private static func spelling(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "´", "ʼ": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}", "«", "»": "\""
    case "\u{201A}", "、", "，": ","
    case "⟨": "<"
    case "⟩": ">"
    case "\u{2010}", "\u{2011}", "\u{2012}", "—", "―", "−": "-"
    case "•", "‣", "◦": Sign.bullet.ascii
    case "£": "GBP "
    case "€": "EUR "
    case "¥": "JPY "
    case "₹": "INR "
    case "₽": "RUB "
    case "₩": "KRW "
    case "₿": "BTC "
    case "¢": "c"
    case "§": "S."
    case "©": "(c)"
    case "®": "(R)"
    case "™": "(TM)"
    case "°": "deg"
    case "±": "+/-"
    case "×": "x"
    case "÷": "/"
    case "⁄", "∕": "/"
    case "≤": "<="
    case "≥": ">="
    case "≠": "!="
    case "≈": "~"
    case "µ", "μ": "u"
    case "½": "1/2"
    case "¼": "1/4"
    case "¾": "3/4"
    case "⅓": "1/3"
    case "⅔": "2/3"
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "ª": "a"
    case "º": "o"
    case "№": "No."
    case "¿": "?"
    case "¡", "！": "!"
    case "ß", "ẞ": "ss"
    case "Ð", "Đ": "D"
    case "ð", "đ": "d"
    case "Þ": "Th"
    case "þ": "th"
    case "ı": "i"
    case "ſ": "s"
    case "Ŋ": "Ng"
    case "ŋ": "ng"
    case "\u{FB03}": "ffi"
    case "\u{FB04}": "ffl"
    default: nil
    }
  }

  /// Marks, arrows and the pieces of drawings that are not our own, as the nearest of our own is spelt.
  private static func drawing(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "✔": Sign.tick.ascii
    case "☆", "⭐", "✱": Sign.star.ascii
    case "■", "□": "#"
    case "⇒": Sign.arrowRight.ascii
    case "↔": "<->"
    case "▴", "▲": Sign.arrowUp.ascii
    case "▼": Sign.foldOpen.ascii
    case "▶": Sign.foldClosed.ascii
    case "◂", "◀": Sign.moreBefore.ascii
    case "↵": Sign.enter.ascii
    case "═": Sign.heavyRule.ascii
    case "╌", "┈": Sign.branchDotted.ascii
    case "║", "╎": Sign.verticalRule.ascii
    case "\u{2500}"..."\u{257F}": "+"
    case "\u{2580}"..."\u{259F}": "#"
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    default: nil
    }
  }
}
