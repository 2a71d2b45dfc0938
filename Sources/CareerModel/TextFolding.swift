/// Text as people compare it: without case and without diacritics, so that "joao" finds "João".
///
/// Works from the Unicode names of Latin letters ("LATIN SMALL LETTER A WITH TILDE"), and so needs neither a table nor
/// a locale. Letters of other scripts only lose their case.
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
    if let base = latinBase(of: scalar) { return base }
    return Array(scalar.properties.lowercaseMapping.unicodeScalars)
  }

  private static func lowercasedASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(ascii: scalar) + 0x20) : scalar
  }

  /// What follows "LETTER" in the name of a Latin letter, up to its "WITH": one or two plain letters, as in ø or æ.
  private static func latinBase(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    if scalar == "ß" || scalar == "ẞ" { return ["s", "s"] }
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard let letter = words.firstIndex(of: "LETTER"), letter + 1 < words.endIndex else { return nil }
    let base = words[letter + 1] == "DOTLESS" ? words.last ?? "" : words[letter + 1]
    guard base.unicodeScalars.count <= 2, base.unicodeScalars.allSatisfy(\.isASCII) else { return nil }
    return base.unicodeScalars.map(lowercasedASCII)
  }
}
