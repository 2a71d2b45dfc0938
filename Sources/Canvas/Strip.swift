import TerminalText

/// A line of fixed width on which pieces are put at columns, later ones over earlier ones.
///
///     var strip = Strip(width: 12)
///     strip.put("Apr", .dim, at: 4, in: look)
///     strip.line  // "    Apr     "
public struct Strip: Hashable, Sendable {
  public let width: Int
  /// A cell each; an empty text where a wide piece to the left reaches.
  private var cells: [Span]

  public init(width: Int) {
    self.width = max(0, width)
    cells = Array(repeating: Span(" "), count: self.width)
  }

  /// Puts a text at a column inside; what reaches past the end is left out.
  public mutating func put(_ text: String, _ meaning: Style.Meaning = .text, at column: Int, in look: Look) {
    let shown = look.shown(text)
    var pieces = TerminalCells(shown)
    var (start, column) = (pieces.position, column)
    while let piece = pieces.next(), column >= 0, column + piece.columns <= width {
      cells[column] = Span(String(shown[start..<pieces.position]), meaning)
      for place in column + 1..<column + piece.columns { cells[place] = Span("", meaning) }
      column += piece.columns
      start = pieces.position
    }
  }

  /// Puts a text only where it has room between blanks, and says whether it had.
  @discardableResult
  public mutating func fit(_ text: String, _ meaning: Style.Meaning = .text, at column: Int, in look: Look) -> Bool {
    let end = column + look.columns(of: text)
    guard column >= 0, end <= width else { return false }
    guard cells[max(0, column - 1)..<min(width, end + 1)].allSatisfy({ $0.text == " " }) else { return false }
    put(text, meaning, at: column, in: look)
    return true
  }

  /// Puts a line in the same way, each of its spans in its style.
  @discardableResult
  public mutating func fit(_ line: Line, at column: Int, in look: Look) -> Bool {
    guard fit(line.text, at: column, in: look) else { return false }
    var column = column
    for span in line.spans {
      put(span.text, span.style.meaning, at: column, in: look)
      column += look.columns(of: span.text)
    }
    return true
  }

  public var line: Line { Line(cells.filter { !$0.text.isEmpty }).merged() }
}
