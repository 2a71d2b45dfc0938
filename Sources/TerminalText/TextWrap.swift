/// Text broken into lines, or cut to one, by columns.
public enum TextWrap {
  /// Where lines of at most `width` columns lie in a text, broken at spaces, and inside a word only when it is longer
  /// than a line.
  ///
  /// The number of a source, such as "[1]", stays with the word before it. Only the spaces around a break are left out. A
  /// "\n" always breaks. A line is wider than asked for in one case: a scalar of two columns where `width` is 1. Widths
  /// under 1 count as 1.
  ///
  /// - Parameter keepsAddresses: whether a web address that is longer than a line stands whole on one of its own.
  public static func ranges(of text: String, width: Int, keepsAddresses: Bool = false) -> [Range<String.Index>] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      LineBreaker(
        text, in: paragraph.startIndex..<paragraph.endIndex, width: max(1, width), keepsAddresses: keepsAddresses
      ).lines
    }
  }

  /// The text, or as much of it as leaves room for the ellipsis within `columns`.
  public static func truncate(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    guard TextWidth.columns(of: text) > columns else { return text }
    let room = columns - TextWidth.columns(of: ellipsis)
    guard room > 0 else { return prefix(of: ellipsis, columns: columns) }
    return prefix(of: text, columns: room) + ellipsis
  }

  /// As many whole cells from the start as fit; the two letters of a flag stay together.
  public static func prefix(of text: String, columns: Int) -> String {
    var cells = TerminalCells(text)
    var end = text.startIndex
    var used = 0
    while let cell = cells.next() {
      used += cell.columns
      guard used <= columns else { break }
      end = cells.position
    }
    let isFlagCut = text[end...].unicodeScalars.first?.isFlagLetter == true
    let letters = text[..<end].unicodeScalars.reversed().prefix { $0.isFlagLetter }.count
    if isFlagCut, !letters.isMultiple(of: 2) { text.unicodeScalars.formIndex(before: &end) }
    return String(text[..<end])
  }
}
