import TerminalText

/// Text wrapped to its area, with the real cursor in it while it is typed; the line with the cursor stays in sight.
public struct TextBox: View {
  private let characters: [Character]
  private let cursor: Int?

  /// - Parameter cursor: between 0 and the number of characters; nil where nothing is typed.
  public init(_ characters: [Character], cursor: Int?) {
    self.characters = characters
    self.cursor = cursor
  }

  public func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let text = String(characters)
    // The cursor stands behind the last letter of a line.
    let lines = TextWrap.ranges(of: text, width: area.width - 1)
    // Counted in bytes: letters may join into one once they stand in a text, as the halves of a CRLF or of a flag do.
    let place = cursor.map { cursor in
      text.utf8.index(text.startIndex, offsetBy: characters.prefix(cursor).reduce(0) { $0 + $1.utf8.count })
    }
    let row = place.flatMap { place in lines.lastIndex { $0.lowerBound <= place } } ?? 0
    let first = max(0, row - area.height + 1)
    for (index, range) in lines.dropFirst(first).prefix(area.height).enumerated() {
      frame.put(String(text[range]), at: Point(x: area.x, y: area.y + index), in: area, style: Style(.text))
    }
    guard let place, lines.indices.contains(row) else { return }
    let before = frame.look.columns(of: String(text[min(lines[row].lowerBound, place)..<place]))
    frame.cursor = Point(x: min(area.x + before, area.maxX - 1), y: area.y + row - first)
  }
}
