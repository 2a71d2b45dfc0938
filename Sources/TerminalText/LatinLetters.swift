/// Latin letters as the plain ones that they are built on, read from their Unicode names.
///
/// "LATIN SMALL LETTER A WITH TILDE" is built on "a", "LATIN CAPITAL LETTER AE" on "AE": no list and no locale is
/// needed.
public enum LatinLetters {
  /// The blocks that have such letters, so that letters of other scripts are not asked for their names, which is slow.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x41...0x7A, 0xC0...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F,
    0xFB00...0xFB06,
    0x1DF00...0x1DFFF,
  ]

  /// The one or two ASCII letters that a Latin letter or ligature is built on, in its case; nil for anything else.
  public static func base(of scalar: Unicode.Scalar) -> String? {
    guard blocks.contains(where: { $0.contains(scalar.value) }) else { return nil }
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
