import CNcurses
import Canvas

/// The cells that curses shows, and the frame that they were last drawn from.
final class Screen {
  private let paints: PaintTable
  private var drawn: Frame?
  private var row = CellRow()

  init(colourDepth: ColourDepth) {
    paints = PaintTable(colourDepth: colourDepth)
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
    doupdate()
  }

  func draw(_ frame: Frame, painting: some Painting) {
    if paints.update(from: painting) || drawn?.size != frame.size {
      drawn = nil
      werase(careers_next_contents())
    }
    let size = Self.size
    let changed = changedRows(of: frame).filter { $0 < size.height }
    guard drawn == nil || !changed.isEmpty || drawn?.cursor != frame.cursor else { return }
    // Out of the object for as long as it is filled cell by cell, which spares a check for each.
    var row = CellRow()
    swap(&row, &self.row)
    for y in changed { write(frame.row(y), over: drawn?.row(y), atRow: y, columns: size.width, through: &row) }
    swap(&row, &self.row)
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    show(cursor)
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
  private func write(
    _ cells: ArraySlice<Cell>, over old: ArraySlice<Cell>?, atRow y: Int, columns: Int, through row: inout CellRow
  ) {
    let changed = changedColumns(in: cells, from: old).clamped(to: 0..<columns)
    guard !changed.isEmpty else { return }
    row.make(changed, of: cells, painting: paints.entries)
    careers_write_cells(Int32(y), Int32(changed.lowerBound), row.cells, Int32(row.cells.count))
  }

  /// From the first to the last column that differs, whole glyphs of both rows.
  private func changedColumns(in cells: ArraySlice<Cell>, from old: ArraySlice<Cell>?) -> Range<Int> {
    guard let old else { return 0..<cells.count }
    return cells.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { old in
        guard var start = new.indices.first(where: { new[$0] != old[$0] }) else { return 0..<0 }
        func splits(_ column: Int) -> Bool { new[column].width == 0 || old[column].width == 0 }
        var end = new.count
        while new[end - 1] == old[end - 1] { end -= 1 }
        while start > 0, splits(start) { start -= 1 }
        while end < new.count, splits(end) { end += 1 }
        return start..<end
      }
    }
  }
}
