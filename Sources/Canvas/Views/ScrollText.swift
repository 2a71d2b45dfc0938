/// Lines of text in sight from an offset on, with a hint of where that is at the right edge.
public struct ScrollText: View {
  public let lines: [Line]
  /// The first line in sight.
  public let offset: Int
  /// A line to mark as selected, such as that of a focused link.
  public let selected: Int?

  public init(_ lines: [Line], offset: Int, selected: Int? = nil) {
    self.lines = lines
    self.offset = offset
    self.selected = selected
  }

  /// The columns that lines have in a view of this width.
  public static func lineWidth(in width: Int) -> Int { max(0, width - ScrollHint.width) }

  public func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let first = ScrollWindow.clamped(offset, count: lines.count, height: area.height)
    for (y, index) in (first..<min(lines.count, first + area.height)).enumerated() {
      let row = area.row(y)
      if index == selected {
        frame.fill(row, style: Style(.text, on: .selected))
        frame.cursor = Point(x: row.x, y: row.y)
      }
      frame.put(lines[index], across: row.inset(right: ScrollHint.width))
    }
    ScrollHint(offset: first, count: lines.count).draw(in: area, of: &frame)
  }
}
