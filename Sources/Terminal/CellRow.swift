import CNcurses
import Canvas

/// A row of curses cells in the making, kept for its memory.
struct CellRow {
  private(set) var cells: [cchar_t] = []

  /// Makes the cells of some columns of a frame's row, whole glyphs only.
  mutating func make(_ columns: Range<Int>, of row: ArraySlice<Cell>, painting entries: PaintTable.Entries) {
    cells.removeAll(keepingCapacity: true)
    row.withUnsafeBufferPointer { row in
      for column in columns where row[column].width > 0 {
        let cell = row[column]
        let isBlank = cell.glyph == .blank && !Self.isBetweenWords(column, in: row)
        append(cell, in: entries[cell.style, isBlank: isBlank])
      }
    }
  }

  /// Whether a blank stands alone between words of its own style: then turning the style off and on costs more bytes.
  private static func isBetweenWords(_ column: Int, in row: UnsafeBufferPointer<Cell>) -> Bool {
    guard column > 0, column + 1 < row.count else { return false }
    let style = row[column].style
    let (before, after) = (row[column - 1], row[column + 1])
    return before.glyph != .blank && before.style == style && after.glyph != .blank && after.style == style
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
