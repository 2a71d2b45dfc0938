import TerminalText

/// Text as people compare it: without case and without diacritics, so that "joao" finds "João".
///
/// Latin letters and ligatures become the plain ones that they are built on; letters of other scripts only lose their case.
public enum TextFolding {
  public static func fold(_ text: String) -> String {
    // Nearly all text is ASCII, which the standard library lowers at once.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { folded.append(contentsOf: fold(scalar)) }
    return String(folded)
  }

  /// The folded scalars; none for a combining mark.
  static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII { return [lowercasedASCII(scalar)] }
    if scalar.properties.generalCategory == .nonspacingMark { return [] }
    if scalar == "ß" || scalar == "ẞ" { return ["s", "s"] }
    if let base = LatinLetters.base(of: scalar) { return base.unicodeScalars.map(lowercasedASCII) }
    return Array(scalar.properties.lowercaseMapping.unicodeScalars)
  }

  private static func lowercasedASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(ascii: scalar) + 0x20) : scalar
  }
}
