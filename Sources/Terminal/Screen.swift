import CNcurses
import Canvas

/// The cells that curses shows, and the frame that they were last drawn from.
final class Screen {
  private let paints: PaintTable
  private let spool: OutputSpool
  private var drawn: Frame?
  /// One row in the making, kept for its memory.
  private var row: [cchar_t] = []

  init(colourDepth: ColourDepth, spool: OutputSpool) {
    paints = PaintTable(colourDepth: colourDepth)
    self.spool = spool
  }

  /// What curses takes the terminal's size to be.
  static var size: Size { Size(width: Int(getmaxx(careers_screen())), height: Int(getmaxy(careers_screen()))) }

  /// Asks the terminal for its size, which the environment and curses may have wrong; a new one comes as `KEY_RESIZE`.
  func fit() {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard careers_terminal_size(STDOUT_FILENO, &columns, &rows) && is_term_resized(rows, columns) else { return }
    resizeterm(rows, columns)
    drawn = nil
  }

  /// Writes everything anew at once.
  func redraw() {
    clearok(careers_terminal_contents(), true)
    spool.gather { doupdate() }
  }

  func draw(_ frame: Frame, painting: some Painting) {
    if paints.update(from: painting) || drawn?.size != frame.size {
      drawn = nil
      werase(careers_next_contents())
    }
    let size = Self.size
    let changed = changedRows(of: frame).filter { $0 < size.height }
    guard drawn == nil || !changed.isEmpty || drawn?.cursor != frame.cursor else { return }
    for y in changed { write(frame.row(y), over: drawn?.row(y), atRow: y, columns: size.width) }
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    spool.gather { show(cursor) }
    drawn = frame
  }

  /// Lets curses write what has changed.
  private func show(_ cursor: Point?) {
    // Hidden before anything is written and shown after everything is, so that it is never seen on its way.
    if cursor == nil { curs_set(0) }
    if let cursor { wmove(careers_next_contents(), Int32(cursor.y), Int32(cursor.x)) }
    doupdate()
    if cursor != nil { curs_set(1) }
  }

  /// The rows that may differ from what is drawn.
  ///
  /// Cells are compared as bytes, many times faster than field by field; the byte between two fields may show a row too
  /// many, never one too few.
  private func changedRows(of frame: Frame) -> [Int] {
    guard let drawn else { return Array(0..<frame.size.height) }
    let length = frame.size.width * MemoryLayout<Cell>.stride
    return frame.cells.withUnsafeBytes { new in
      drawn.cells.withUnsafeBytes { old in
        guard let new = new.baseAddress, let old = old.baseAddress else { return [] }
        return (0..<frame.size.height).filter { memcmp(new + $0 * length, old + $0 * length, length) != 0 }
      }
    }
  }

  /// Writes what differs in one row; of a wide glyph that the edge would cut in two nothing is written.
  private func write(_ cells: ArraySlice<Cell>, over old: ArraySlice<Cell>?, atRow y: Int, columns: Int) {
    let changed = changedColumns(in: cells, from: old).clamped(to: 0..<columns)
    guard !changed.isEmpty else { return }
    row.removeAll(keepingCapacity: true)
    for index in cells.indices.dropFirst(changed.lowerBound).prefix(changed.count) where cells[index].width > 0 {
      let cell = cells[index]
      if cell.glyph == .blank {
        row.append(cursesCell(0x20, marks: [], paints[cell.style, isBlank: !isBetweenWords(index, in: cells)]))
      } else if let scalar = cell.glyph.singleScalar {
        append(scalar.value, marks: [], of: cell)
      } else {
        let scalars = cell.glyph.unicodeScalars.map(\.value)
        append(scalars[0], marks: Array(scalars.dropFirst()), of: cell)
      }
    }
    careers_write_cells(Int32(y), Int32(changed.lowerBound), row, Int32(row.count))
  }

  /// Whether a blank stands alone between words of its own style: then turning the style off and on costs more bytes.
  private func isBetweenWords(_ index: Int, in cells: ArraySlice<Cell>) -> Bool {
    guard cells.indices.contains(index - 1), cells.indices.contains(index + 1) else { return false }
    let style = cells[index].style
    let (before, after) = (cells[index - 1], cells[index + 1])
    return before.glyph != .blank && before.style == style && after.glyph != .blank && after.style == style
  }

  /// From the first to the last column that differs, whole glyphs of both rows.
  private func changedColumns(in cells: ArraySlice<Cell>, from old: ArraySlice<Cell>?) -> Range<Int> {
    guard let old else { return 0..<cells.count }
    guard let first = zip(cells, old).enumerated().first(where: { $1.0 != $1.1 })?.offset else { return 0..<0 }
    func splits(_ column: Int) -> Bool {
      [cells, old].contains { column < $0.count && $0[$0.startIndex + column].width == 0 }
    }
    var start = first
    while start > 0, splits(start) { start -= 1 }
    let same = zip(cells.reversed(), old.reversed()).prefix { $0 == $1 }.count
    var end = cells.count - same
    while end < cells.count, splits(end) { end += 1 }
    return start..<end
  }

  /// Adds a cell to the row; a glyph that the C library takes to be wider or narrower is "?", so that nothing moves.
  private func append(_ base: UInt32, marks: [UInt32], of cell: Cell) {
    let isAgreed = base < 0x7F || careers_width(base) == Int32(cell.width)
    let entry = paints[cell.style, isBlank: false]
    row.append(cursesCell(isAgreed ? base : 0x3F, marks: marks, entry))
    if !isAgreed && cell.width == 2 { row.append(cursesCell(0x20, marks: [], entry)) }
  }

  private func cursesCell(_ base: UInt32, marks: [UInt32] = [], _ entry: PaintTable.Entry) -> cchar_t {
    var cell = entry.cell
    guard !marks.isEmpty else {
      cell.chars.0 = wchar_t(bitPattern: base)
      return cell
    }
    careers_set_cell(&cell, base, marks, Int32(marks.count), entry.attributes, entry.pair)
    return cell
  }
}
