import TerminalText

/// Whether a terminal is given all of Unicode or, under `LANG=C` and `--ascii`, ASCII only.
///
/// A frame turns text into its look as it is written, and text changes its width by that ("£" becomes "GBP "). So text
/// is measured, cut and wrapped through the look, never by itself.
public enum Look: CaseIterable, Hashable, Sendable {
  case unicode, ascii

  /// The text as a frame of this look shows it; what is already shown stays as it is.
  public func shown(_ text: String) -> String {
    switch self {
    case .unicode: text
    case .ascii: ASCIIText.transliterate(text)
    }
  }

  /// The columns that the text takes in a frame of this look.
  public func columns(of text: String) -> Int { TextWidth.columns(of: shown(text)) }
}

extension Look {
  /// A sign as a frame of this look draws it.
  public subscript(sign: Sign) -> String { self == .unicode ? sign.unicode : sign.ascii }

  /// A sign of one column that an area is filled with.
  public func fill(_ sign: Sign) -> Character { self[sign].first ?? " " }

  /// A cell of an upright bar from the lowest to the full one, in eighths, which ASCII has only two signs for.
  var columnFills: [String] {
    self == .unicode
      ? ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : ["_", "_", "_", "#", "#", "#", "#", "#"]
  }
}
