/// The elements of an SVG document, gathered run by run.
struct SVGDrawing {
  /// Pixels; a character of most monospaced fonts is three fifths as wide as its font is high.
  private static let columnWidth = 9
  private static let rowHeight = 18
  private static let fontSize = 15
  /// Around all cells, as in the window of a terminal.
  private static let margin = 12
  private static let baseline = 13

  private let ownForeground: Colour
  private let ownBackground: Colour
  /// The styles of text in the order of their first use, each a class of its own.
  private var classes: [String] = []
  private var grounds: [Stretch] = []
  private var texts = ""
  /// The ground at the end of what was added, which the next run may continue.
  private var openStretch: Stretch?

  /// - Parameter colours: What stands for the terminal's own.
  init(colours: TerminalColours) {
    (ownForeground, ownBackground) = (Colour(colours.text), Colour(colours.background))
  }

  private struct Stretch {
    let fill: String
    let row: Int
    var rows = 1
    let column: Int
    var columns: Int

    /// Whether another lies right beneath it, just as wide.
    func isContinued(by other: Stretch) -> Bool {
      (fill, row + rows, column, columns) == (other.fill, other.row, other.column, other.columns)
    }
  }

  /// Adds the next run of a row; rows come from the top, runs from the left.
  mutating func add(_ run: Frame.Run, row: Int, paint: Paint) {
    let foreground = paint.foreground == .standard ? ownForeground : paint.foreground
    let background = paint.background == .standard ? ownBackground : paint.background
    addStretch(fill(paint.reverse ? foreground : background), run: run, row: row)
    let css = css(of: paint, fill: fill(paint.reverse ? background : foreground))
    var rest = run.cells
    while let first = rest.first {
      // A wide glyph is an element of its own, since stretching would spread its neighbours.
      let piece = first.width == 1 ? rest.prefix { $0.width == 1 } : rest.prefix(2)
      let column = run.column + piece.startIndex - run.cells.startIndex
      addText(piece, column: column, row: row, css: css, keepsBlanks: paint.underline)
      rest = rest[piece.endIndex...]
    }
  }

  mutating func document(size: Size, title: String) -> String {
    closeStretch()
    let width = size.width * Self.columnWidth + 2 * Self.margin
    let height = size.height * Self.rowHeight + 2 * Self.margin
    let styles = classes.enumerated().map { ".c\($0){\($1)}" }.joined()
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="-\(Self.margin) -\(Self.margin) \(width) \(height)" role="img" \
      xml:space="preserve"><title>\(Self.escaped(title))</title>
      <style>text{white-space:pre;font:\(Self.fontSize)px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;\
      fill:\(fill(ownForeground))}\(styles)</style>
      <rect x="-\(Self.margin)" y="-\(Self.margin)" width="\(width)" height="\(height)" fill="\(fill(ownBackground))"/>
      \(grounds.map(element).joined())\(texts)</svg>

      """
  }

  private mutating func addStretch(_ fill: String, run: Frame.Run, row: Int) {
    if let open = openStretch, open.fill == fill, open.row == row {
      openStretch?.columns += run.cells.count
      return
    }
    closeStretch()
    guard fill != self.fill(ownBackground) else { return }
    openStretch = Stretch(fill: fill, row: row, column: run.column, columns: run.cells.count)
  }

  private mutating func closeStretch() {
    guard let ground = openStretch else { return }
    openStretch = nil
    if let above = grounds.lastIndex(where: { $0.isContinued(by: ground) }) {
      grounds[above].rows += 1
    } else {
      grounds.append(ground)
    }
  }

  private func element(for ground: Stretch) -> String {
    """
    <rect x="\(ground.column * Self.columnWidth)" y="\(ground.row * Self.rowHeight)" \
    width="\(ground.columns * Self.columnWidth)" height="\(ground.rows * Self.rowHeight)" fill="\(ground.fill)"/>

    """
  }

  private mutating func addText(
    _ cells: ArraySlice<Cell>, column: Int, row: Int, css: String, keepsBlanks: Bool
  ) {
    guard let first = keepsBlanks ? cells.startIndex : cells.firstIndex(where: { $0.glyph != .blank }) else { return }
    let last = keepsBlanks ? cells.endIndex - 1 : cells.lastIndex { $0.glyph != .blank || $0.width == 0 } ?? first
    texts += """
      <text x="\((column + first - cells.startIndex) * Self.columnWidth)" \
      y="\(row * Self.rowHeight + Self.baseline)" textLength="\((last + 1 - first) * Self.columnWidth)"\(attribute(for: css))>\
      \(Self.escaped(cells[first...last].text))</text>

      """
  }

  private func css(of paint: Paint, fill: String) -> String {
    let parts = [
      fill == self.fill(ownForeground) ? "" : "fill:\(fill)", paint.bold ? "font-weight:bold" : "",
      paint.dim ? "opacity:.65" : "", paint.underline ? "text-decoration:underline" : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ";")
  }

  /// The attribute that gives text a style; nothing for the style that all text has.
  private mutating func attribute(for css: String) -> String {
    guard !css.isEmpty else { return "" }
    if let index = classes.firstIndex(of: css) { return " class=\"c\(index)\"" }
    classes.append(css)
    return " class=\"c\(classes.count - 1)\""
  }

  private func fill(_ colour: Colour) -> String {
    guard let components = colour.components else { return "none" }
    return "#" + [components.red, components.green, components.blue].map(Self.hex).joined()
  }

  private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  /// By scalars, since a mark on a "<" makes another character of it.
  private static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}
