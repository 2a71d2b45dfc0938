import TerminalText

/// A screenful of cells, drawn by pure functions and compared before anything is written to a terminal.
///
/// Drawing outside the frame or outside the given area is cut off, never an error.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// Row by row.
  public private(set) var cells: [Cell]
  /// Where the real cursor sits, so that screen readers and magnifiers follow the focus; nil hides it.
  public var cursor: Point?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  public var bounds: Rect { Rect(size) }

  public subscript(x: Int, y: Int) -> Cell { cells[y * size.width + x] }

  /// The cells of one row.
  public func row(_ y: Int) -> ArraySlice<Cell> { cells[y * size.width..<(y + 1) * size.width] }

  /// Writes text from a point to the right, cut at the edge of `area`, and returns the columns used.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, in area: Rect, style: Style) -> Int {
    let area = area.intersection(bounds)
    guard area.height > 0, (area.y..<area.maxY).contains(point.y) else { return 0 }
    var x = point.x
    for character in text {
      let width = TextWidth.columns(of: character)
      guard width > 0 else { continue }
      guard x + width <= area.maxX else { break }
      if x >= area.x { set(Glyph(character), width: width, x: x, y: point.y, style: style) }
      x += width
    }
    return x - point.x
  }

  /// Writes a line of styled spans, cut at the edge of `area`, and returns the columns used.
  @discardableResult
  public mutating func put(_ line: Line, at point: Point, in area: Rect, on ground: Style.Ground? = nil) -> Int {
    var x = point.x
    for span in line.spans {
      let style = ground.map { span.style.on($0) } ?? span.style
      x += put(span.text, at: Point(x: x, y: point.y), in: area, style: style)
    }
    return x - point.x
  }

  public mutating func fill(_ area: Rect, with character: Character = " ", style: Style) {
    let area = area.intersection(bounds)
    let glyph = Glyph(character)
    for y in area.y..<max(area.y, area.maxY) {
      for x in area.x..<max(area.x, area.maxX) { set(glyph, width: 1, x: x, y: y, style: style) }
    }
  }

  /// Sets one cell, and blanks the other half of any wide glyph that this cuts in two.
  private mutating func set(_ glyph: Glyph, width: Int, x: Int, y: Int, style: Style) {
    let row = y * size.width
    if cells[row + x].width == 0, x > 0 { cells[row + x - 1] = Cell(.blank, style: cells[row + x - 1].style) }
    let end = x + width
    if end < size.width, cells[row + end].width == 0 {
      cells[row + end] = Cell(.blank, style: cells[row + end].style)
    }
    cells[row + x] = Cell(glyph, style: style, width: UInt8(width))
    if width == 2 { cells[row + x + 1] = Cell(.blank, style: style, width: 0) }
  }
}
