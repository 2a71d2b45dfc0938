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
        if cell.glyph == .blank {
          cells.append(Self.cell(0x20, entries[cell.style, isBlank: !Self.isBetweenWords(column, in: row)]))
        } else if let scalar = cell.glyph.singleScalar {
          append(scalar.value, marks: [], of: cell, entries[cell.style, isBlank: false])
        } else {
          let scalars = cell.glyph.unicodeScalars.map(\.value)
          append(scalars[0], marks: Array(scalars.dropFirst()), of: cell, entries[cell.style, isBlank: false])
        }
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
  private mutating func append(_ base: UInt32, marks: [UInt32], of cell: Cell, _ entry: PaintTable.Entry) {
    let isAgreed = base < 0x7F || careers_width(base) == Int32(cell.width)
    cells.append(Self.cell(isAgreed ? base : 0x3F, marks: marks, entry))
    if !isAgreed && cell.width == 2 { cells.append(Self.cell(0x20, entry)) }
  }

  private static func cell(_ base: UInt32, marks: [UInt32] = [], _ entry: PaintTable.Entry) -> cchar_t {
    var cell = entry.cell
    if marks.isEmpty {
      cell.chars.0 = wchar_t(bitPattern: base)
    } else {
      careers_set_cell(&cell, base, marks, Int32(marks.count), entry.attributes, entry.pair)
    }
    return cell
  }
}
