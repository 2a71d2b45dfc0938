/// What one row of a list shows.
public enum ListRow: Hashable, Sendable {
  /// Something that can be selected, and what ends at the right edge.
  case item(Line, trailing: Line = Line())
  /// The name of the section beneath it, standing out to the left.
  case heading(Line, trailing: Line = Line())
  /// The blank row before a section.
  case blank
}

/// Rows of which one is selected, marked by a bar in the first column and by its ground across the full row.
///
/// Meant for an area that starts at the edge of its pane: headings start one column in and items two, and the last
/// column is left to the scroll hint.
public struct ListView: View {
  public let count: Int
  public let selected: Int?
  /// The first row in sight; see `ScrollWindow`.
  public let offset: Int
  public let isFocused: Bool
  /// Gives the row at an index that was drawn before at some size, else has it drawn; nil draws every row anew.
  ///
  /// The selected row is never asked for.
  public let kept: ((_ index: Int, _ size: Size, _ draw: () -> Frame) -> Frame)?
  /// Makes a row from its index and the columns that items have; asked only for rows in sight.
  public let row: (_ index: Int, _ width: Int) -> ListRow

  public static let itemIndent = 2
  static let headingIndent = 1

  public init(
    count: Int, selected: Int?, offset: Int, isFocused: Bool,
    kept: ((_ index: Int, _ size: Size, _ draw: () -> Frame) -> Frame)? = nil,
    row: @escaping (_ index: Int, _ width: Int) -> ListRow
  ) {
    self.count = count
    self.selected = selected
    self.offset = offset
    self.isFocused = isFocused
    self.kept = kept
    self.row = row
  }

  /// The columns that an item has in a list of this width.
  public static func itemWidth(in width: Int) -> Int { max(0, width - itemIndent - ScrollHint.width) }

  public func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let rows = rows(in: area)
    for index in rows {
      let place = area.row(index - rows.lowerBound)
      if let kept, index != selected {
        let look = frame.look
        let row = kept(index, place.size) {
          var row = Frame(size: place.size, look: look)
          draw(index, in: row.bounds, of: &row)
          return row
        }
        frame.put(row, at: place)
      } else {
        draw(index, in: place, of: &frame)
      }
    }
    ScrollHint(offset: rows.lowerBound, count: count).draw(in: area, of: &frame)
  }

  /// Draws the selected row over a list that was drawn without a selection.
  public func drawSelection(in area: Rect, of frame: inout Frame) {
    let rows = rows(in: area)
    if let selected, rows.contains(selected) { draw(selected, in: area.row(selected - rows.lowerBound), of: &frame) }
    ScrollHint(offset: rows.lowerBound, count: count).draw(in: area, of: &frame)
  }

  /// The rows in sight.
  private func rows(in area: Rect) -> Range<Int> {
    let first = ScrollWindow.clamped(offset, count: count, height: area.height)
    return first..<max(first, min(count, first + area.height))
  }

  private func draw(_ index: Int, in area: Rect, of frame: inout Frame) {
    let content: (line: Line, trailing: Line, indent: Int)
    switch row(index, Self.itemWidth(in: area.width)) {
    case .item(let line, let trailing): content = (line, trailing, Self.itemIndent)
    case .heading(let line, let trailing): content = (line, trailing, Self.headingIndent)
    case .blank: return
    }
    if index == selected {
      frame.fill(area, style: Style(.text, on: isFocused ? .selected : .selectedUnfocused))
      frame.put(Line(frame.look[.selectionBar], isFocused ? .accent : .dim), at: Point(x: area.x, y: area.y), in: area)
      if isFocused { frame.cursor = Point(x: min(area.x + content.indent, area.maxX - 1), y: area.y) }
    }
    let room = area.inset(left: content.indent, right: ScrollHint.width)
    frame.put(content.line, trailing: content.trailing, across: room)
  }
}
