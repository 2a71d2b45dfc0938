extension Unicode.Scalar {
  /// Whether a terminal shows it as text: no control, no line separator, no bidi override, nothing invisible.
  public var isSafeInTerminal: Bool {
    // Printable ASCII, which is nearly everything.
    if value >= 0x20 && value < 0x7F { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return false
    default: return true
    }
  }
}

/// How many columns text takes in a terminal.
public enum TextWidth {
  public static func columns(of character: Character) -> Int { 1 }
  public static func columns(of text: String) -> Int { text.reduce(0) { $0 + columns(of: $1) } }
}
