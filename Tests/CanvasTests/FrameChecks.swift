import TerminalText

@testable import Canvas

extension Frame {
  /// Whether each wide glyph has its second half, each second half its glyph, and each cell only what a terminal may
  /// get.
  var isWhole: Bool {
    (0..<size.height).allSatisfy { y in
      let row = Array(row(y))
      return row.indices.allSatisfy { x in
        let cell = row[x]
        if cell.width == 1 && cell.glyph == .blank { return true }
        guard cell.glyph.unicodeScalars.allSatisfy(\.isSafeInTerminal) else { return false }
        switch cell.width {
        case 0: return x > 0 && row[x - 1].width == 2
        case 2: return x + 1 < row.count && row[x + 1].width == 0 && cell.glyph.terminalColumns == 2
        default: return cell.glyph.terminalColumns == 1
        }
      }
    }
  }

  var isASCII: Bool { cells.allSatisfy { $0.glyph.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F } } }
}

extension Glyph {
  /// As a terminal counts it, scalar by scalar.
  var terminalColumns: Int { unicodeScalars.reduce(0) { $0 + TextWidth.columns(of: $1) } }
}

extension String {
  func splitIntoCells() -> [(text: String, columns: Int)] {
    TerminalCells(self).map { (Glyph($0).string, $0.columns) }
  }
}
