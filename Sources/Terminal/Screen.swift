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

  /// Asks the terminal for its size, which the environment and curses may have wrong; returns whether it is a new one.
  func fit() -> Bool {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard careers_terminal_size(STDOUT_FILENO, &columns, &rows) && is_term_resized(rows, columns) else { return false }
    resizeterm(rows, columns)
    drawn = nil
    return true
  }

  /// Writes everything anew at once.
  func redraw() {
    clearok(careers_terminal_contents(), true)
    doupdate()
  }

  func draw(_ frame: Frame, painting: some Painter) {
    if paints.update(from: painting) || drawn?.size != frame.size {
      drawn = nil
      werase(careers_next_contents())
    }
    let size = Self.size
    let changes = FrameChanges(old: drawn, new: frame)
    // Out of the object for as long as it is filled cell by cell, which spares a check for each.
    var row = CellRow()
    swap(&row, &self.row)
    var isChanged = drawn == nil || drawn?.cursor != frame.cursor
    for y in 0..<min(frame.size.height, size.height) {
      for columns in changes.columns(inRow: y) {
        row.make(columns.clamped(to: 0..<size.width), of: frame.row(y), painting: paints.entries)
        careers_write_cells(Int32(y), Int32(columns.lowerBound), row.cells, Int32(row.cells.count))
        isChanged = true
      }
    }
    swap(&row, &self.row)
    guard isChanged else { return }
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
}

/// A row of curses cells in the making, kept for its memory.
struct CellRow {
  private(set) var cells: [cchar_t] = []

  /// Makes the cells of some columns of a frame's row, whole glyphs only.
  ///
  /// A blank is written in the style of what stands before it, where it looks the same so: nothing is switched for it.
  mutating func make(_ columns: Range<Int>, of row: ArraySlice<Cell>, painting entries: PaintTable.Entries) {
    cells.removeAll(keepingCapacity: true)
    row.withUnsafeBufferPointer { row in
      var last: Style?
      for column in columns where row[column].width > 0 {
        let cell = row[column]
        if cell.glyph != .blank {
          last = cell.style
          append(cell, in: entries[cell.style, isBlank: false])
        } else if let last, entries.showBlanksAlike(cell.style, last) {
          append(cell, in: entries[last, isBlank: false])
        } else {
          append(cell, in: entries[cell.style, isBlank: true])
        }
      }
    }
  }

  /// Adds a cell; a glyph that the C library takes to be wider or narrower is "?", so that nothing moves.
  @inline(__always)
  private mutating func append(_ cell: Cell, in blank: cchar_t) {
    let base = cell.glyph.base.value
    let isAgreed = base < 0x7F || careers_width(base) == Int32(cell.width)
    cells.append(blank)
    cells[cells.count - 1].chars.0 = wchar_t(bitPattern: isAgreed ? base : 0x3F)
    if cell.glyph.singleScalar == nil { addMarks(of: cell.glyph) }
    if !isAgreed && cell.width == 2 { cells.append(blank) }
  }

  /// Puts the marks of a glyph on the last cell.
  private mutating func addMarks(of glyph: Glyph) {
    let marks = glyph.unicodeScalars.dropFirst().map(\.value)
    careers_set_marks(&cells[cells.count - 1], marks, Int32(marks.count))
  }
}
