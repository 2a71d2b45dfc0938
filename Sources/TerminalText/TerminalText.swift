/// Text from outside, made fit for a terminal.
///
/// Controls, direction overrides and everything invisible is removed, except joiners and variation selectors that
/// follow a visible scalar, since scripts are written with them. What is unassigned or private becomes U+FFFD. A scalar
/// keeps four marks, so that none climbs over the lines above. Cleaning what is clean changes nothing.
public enum TerminalText {
  /// The most marks, joiners and variation selectors that follow one scalar.
  public static let markLimit = 4

  /// One line: white space of any kind and length is one space, with none at the ends.
  public static func clean(_ text: String) -> String {
    isCleanASCII(text) ? text : cleaned(text, keeping: .nothing)
  }

  /// Lines divided by "\n", each as clean as one line; line ends of every kind become "\n".
  public static func cleanLines(_ text: String) -> String {
    isCleanASCII(text) ? text : cleaned(text, keeping: .lineEnds)
  }

  /// Lines as `cleanLines` has them, each with the blanks that it begins with, a tab as four: what people indent means
  /// something.
  public static func cleanPaste(_ text: String) -> String {
    isCleanASCII(text) ? text : cleaned(text, keeping: .indents)
  }

  /// The text to be copied from here: as it is but for what is not safe in a terminal; its lines and tabs stay.
  public static func withoutControls(_ text: String) -> String {
    let safe = text.unicodeScalars.filter { $0.isSafeInTerminal || $0 == "\n" || $0 == "\t" }
    return String(String.UnicodeScalarView(safe))
  }

  /// What of white space is more than one space.
  private enum Kept { case nothing, lineEnds, indents }

  private static let tabWidth = 4

  private static func cleaned(_ text: String, keeping kept: Kept) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    /// What divides the text so far from the next visible scalar.
    var lineEnds = 0
    var hasSpace = false
    /// The blanks since the last line began.
    var indent = 0
    /// How many more marks the last scalar takes; none at the start of a line, where there is nothing to sit on.
    var marksLeft = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar.isBlank {
        hasSpace = true
        marksLeft = 0
        if scalar.endsLine {
          indent = 0
          if kept != .nothing && !(previous == "\r" && scalar == "\n") { lineEnds += 1 }
        } else {
          indent += scalar == "\t" ? tabWidth : 1
        }
        continue
      }
      switch scalar.kind {
      case .removed: continue
      case .mark, .shaping:
        guard marksLeft > 0 else { continue }
        marksLeft -= 1
        output.append(contentsOf: String(scalar).utf8)
      case .spacing, .unknown:
        if hasSpace && !output.isEmpty {
          output.append(contentsOf: repeatElement(UInt8(ascii: lineEnds > 0 ? "\n" : " "), count: max(1, lineEnds)))
        }
        if kept == .indents && (lineEnds > 0 || output.isEmpty) {
          output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
        }
        output.append(contentsOf: String(scalar.kind == .unknown ? "\u{FFFD}" : scalar).utf8)
        (lineEnds, hasSpace, indent, marksLeft) = (0, false, 0, markLimit)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether it is printable ASCII with single spaces inside, which is nearly everything and stays as it is.
  private static func isCleanASCII(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20 && byte < 0x7F && !(byte == 0x20 && previous == 0x20) else { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }
}

extension Unicode.Scalar {
  /// White space of any kind, line ends included.
  fileprivate var isBlank: Bool { isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }

  /// Line feed, vertical tab, form feed, carriage return, next line, line separator or paragraph separator.
  fileprivate var endsLine: Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }
}
