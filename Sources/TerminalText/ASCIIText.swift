/// Text for terminals that show ASCII only: `LANG=C` and `--ascii`.
public enum ASCIIText {
  /// The text in printable ASCII and "\n": "João, £30 – ★" becomes "Joao, GBP 30 - *".
  ///
  /// Accented Latin letters lose their accents, signs become what stands for them in plain mail, anything else is one
  /// "?". Columns change, so text is measured after this and not before.
  public static func transliterate(_ text: String) -> String {
    guard !isASCII(text) else { return text }
    var output = ""
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.startIndex > text.startIndex { output += "\n" }
      for cell in TerminalCells(text, in: line.startIndex..<line.endIndex) {
        if cell.base.isASCII {
          output.unicodeScalars.append(cell.base)
        } else {
          output += replacement(for: cell.base)
        }
      }
    }
    return output
  }

  private static func replacement(for scalar: Unicode.Scalar) -> String {
    ASCIISigns.replacement(for: scalar) ?? LatinLetters.base(of: scalar) ?? "?"
  }

  private static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }
  }
}
