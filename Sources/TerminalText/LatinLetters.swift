/// Latin letters as the plain ones that they are built on, read from their Unicode names.
///
/// "LATIN SMALL LETTER A WITH TILDE" is built on "a", "LATIN CAPITAL LETTER AE" on "AE": no table and no locale is needed.
public enum LatinLetters {
  /// The one or two ASCII letters that a Latin letter or ligature is built on, in its case; nil for anything else.
  public static func base(of scalar: Unicode.Scalar) -> String? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN",
      words[2] == "LETTER" || words[2] == "LIGATURE"
    else { return nil }
    // Longer words are the names of letters, such as "ESH".
    guard let base = words[3...].first(where: { $0 != "DOTLESS" }), base.utf8.count <= 2 else { return nil }
    switch words[1] {
    case "SMALL": return base.lowercased()
    case "CAPITAL": return String(base)
    default: return nil
    }
  }
}
