/// How many columns text takes in a terminal, by the rule of `TerminalCells`.
public enum TextWidth {
  /// 0 for what is not shown or sits on another scalar, else 1 or 2; what C libraries call `wcwidth`.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.kind {
    case .spacing: WideScalars.contains(scalar) ? 2 : 1
    case .unknown: 1
    case .mark, .shaping, .removed: 0
    }
  }

  /// Usually 0, 1 or 2; more for the syllables of scripts that write vowels beside their consonants.
  public static func columns(of character: Character) -> Int { columns(of: String(character)) }

  public static func columns(of text: String) -> Int {
    asciiColumns(of: text) ?? TerminalCells(text).reduce(0) { $0 + $1.columns }
  }

  /// One column for each byte of printable ASCII; nil when there is anything else.
  private static func asciiColumns(of text: String) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? bytes.count : nil
    } ?? nil
  }
}
