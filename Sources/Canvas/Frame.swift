import TerminalText

/// A screenful of cells, drawn by pure functions and compared before anything is written to a terminal.
///
/// Drawing outside the frame or outside the given area is cut off, never an error. Text is turned into the frame's look
/// as it is written, and into what a terminal may be given, so whatever text is drawn, each column of the frame is one
/// column of the terminal. A style on the plain ground keeps the ground that is already there.
public struct Frame: Hashable, Sendable {
  public let size: Size
  public let look: Look
  /// Row by row.
  public private(set) var cells: [Cell]
  /// Where the real cursor sits, so that screen readers and magnifiers follow the focus; nil hides it, as does a point
  /// outside of the frame.
  public var cursor: Point? {
    didSet { if let cursor, !bounds.contains(cursor) { self.cursor = nil } }
  }

  public init(size: Size, look: Look = .unicode) {
    self.size = size
    self.look = look
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
    guard (area.y..<area.maxY).contains(point.y), point.x < area.maxX else { return 0 }
    let text = look.shown(text)
    if let columns = putASCII(text, at: point, in: area, style: style) { return columns }
    var x = point.x
    for cell in TerminalCells(text) {
      guard x + cell.columns <= area.maxX else { break }
      if x >= area.x { set(Glyph(cell), width: cell.columns, x: x, y: point.y, style: style) }
      x += cell.columns
    }
    return x - point.x
  }

  /// Writes a line of styled spans, cut at the edge of `area`, and returns the columns used.
  @discardableResult
  public mutating func put(_ line: Line, at point: Point, in area: Rect, on ground: Style.Background? = nil) -> Int {
    var x = point.x
    for span in line.spans {
      let style = ground.map { span.style.on($0) } ?? span.style
      x += put(span.text, at: Point(x: x, y: point.y), in: area, style: style)
    }
    return x - point.x
  }

  /// Writes a line into the top row of `area`, cut with an ellipsis when it is too long.
  public mutating func put(_ line: Line, across area: Rect, aligned alignment: Alignment = .left) {
    let line = line.truncated(to: area.width, in: look)
    let offset = alignment == .left ? 0 : alignment.offset(of: line.columns(in: look), in: area.width)
    put(line, at: Point(x: area.x + offset, y: area.y), in: area)
  }

  /// Writes one line from the left and one that ends at the right edge of the top row of `area`.
  ///
  /// The left one is cut first, once it has the room of the blanks that the right one begins with; that goes when too
  /// little of the left one would be seen.
  public mutating func put(_ line: Line, trailing: Line, across area: Rect) {
    let trailing = trailing.withOneLeadingBlank
    let needed = trailing.columns(in: look) + 1
    let isRoomy = area.width - needed >= min(line.columns(in: look), Self.leastLeading)
    put(line, across: trailing.spans.isEmpty || !isRoomy ? area : area.inset(right: needed))
    if isRoomy { put(trailing, across: area, aligned: .right) }
  }

  /// The columns of a line that matter more than what ends at the right edge.
  private static let leastLeading = 8

  /// Copies the cells of a smaller frame of the same look, cut at the edges of `area` and of this frame.
  ///
  /// Meant for areas that nothing was drawn into; a wide glyph at the cut becomes a blank.
  public mutating func put(_ piece: Frame, at area: Rect) {
    let visible = area.intersection(bounds)
    let width = min(visible.width, piece.size.width)
    guard width > 0 else { return }
    for y in 0..<min(visible.height, piece.size.height) {
      let start = (visible.y + y) * size.width + visible.x
      let source = y * piece.size.width
      cells.replaceSubrange(start..<start + width, with: piece.cells[source..<source + width])
      if cells[start + width - 1].width == 2 { cells[start + width - 1].blank() }
    }
  }

  /// Fills an area with a character of one column; any other fills it with blanks.
  public mutating func fill(_ area: Rect, with character: Character = " ", style: Style) {
    let area = area.intersection(bounds)
    let shown = Array(TerminalCells(look.shown(String(character))))
    let glyph = shown.count == 1 && shown[0].columns == 1 ? Glyph(shown[0]) : .blank
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { set(glyph, width: 1, x: x, y: y, style: style) }
    }
  }

  /// Shows all of an area in one style.
  public mutating func recast(_ area: Rect, style: Style) {
    let area = area.intersection(bounds)
    for y in area.y..<area.maxY {
      for index in y * size.width + area.x..<y * size.width + area.maxX { cells[index].style = style }
    }
  }

  /// Writes text of which all that is visible is printable ASCII, or does nothing and returns nil.
  private mutating func putASCII(_ text: String, at point: Point, in area: Rect, style: Style) -> Int? {
    let room = area.maxX - point.x
    return text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      // One byte more, since a mark there would belong to the last visible character.
      guard bytes.prefix(room + 1).allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      let columns = min(bytes.count, room)
      for index in max(0, area.x - point.x)..<max(columns, area.x - point.x) {
        set(Glyph(ascii: bytes[index]), width: 1, x: point.x + index, y: point.y, style: style)
      }
      return columns
    } ?? nil
  }

  /// Sets one cell, and blanks the other half of any wide glyph that this cuts in two.
  private mutating func set(_ glyph: Glyph, width: Int, x: Int, y: Int, style: Style) {
    let index = y * size.width + x
    let style = style.ground == .plain ? style.on(cells[index].style.ground) : style
    if cells[index].width == 0 && x > 0 { cells[index - 1].blank() }
    if x + width < size.width && cells[index + width].width == 0 { cells[index + width].blank() }
    cells[index] = Cell(glyph, style: style, width: UInt16(width))
    if width == 2 { cells[index + 1] = Cell(.blank, style: style, width: 0) }
  }
}

extension Cell {
  /// Leaves only the style.
  fileprivate mutating func blank() { self = Cell(.blank, style: style) }
}
