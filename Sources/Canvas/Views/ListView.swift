/// What one row of a list shows.
public enum ListRow: Hashable, Sendable {
  /// Something that can be selected, and what ends at the right edge.
  case item(Line, trailing: Line = Line())
  /// Something of several lines that can be selected as one.
  case block([Line])
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
  /// The lines of each row.
  public let rowHeight: Int
  /// Gives the row at an index that was drawn before at some size, else has it drawn; nil draws every row anew.
  ///
  /// The selected row is never asked for.
  public let kept: ((_ index: Int, _ size: Size, _ draw: () -> Frame) -> Frame)?
  /// Makes a row from its index and the columns that items have; asked only for rows in sight.
  public let row: (_ index: Int, _ width: Int) -> ListRow

  public static let itemIndent = 2
  static let headingIndent = 1

  public init(
    count: Int, selected: Int?, offset: Int, isFocused: Bool, rowHeight: Int = 1,
    kept: ((_ index: Int, _ size: Size, _ draw: () -> Frame) -> Frame)? = nil,
    row: @escaping (_ index: Int, _ width: Int) -> ListRow
  ) {
    self.count = count
    self.selected = selected
    self.offset = offset
    self.isFocused = isFocused
    self.rowHeight = max(1, rowHeight)
    self.kept = kept
    self.row = row
  }

  /// The columns that an item has in a list of this width.
  public static func itemWidth(in width: Int) -> Int { max(0, width - itemIndent - ScrollHint.width) }

  /// The columns that a list wants whose longest item has so many.
  public static func width(ofItems columns: Int) -> Int { columns + itemIndent + ScrollHint.width }

  public func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let rows = rows(in: area)
    for index in rows {
      let place = place(of: index, from: rows.lowerBound, in: area)
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
    drawHint(from: rows.lowerBound, in: area, of: &frame)
  }

  /// Draws the selected row over a list that was drawn without a selection.
  public func drawSelection(in area: Rect, of frame: inout Frame) {
    let rows = rows(in: area)
    if let selected, rows.contains(selected) {
      draw(selected, in: place(of: selected, from: rows.lowerBound, in: area), of: &frame)
    }
    drawHint(from: rows.lowerBound, in: area, of: &frame)
  }

  private func drawHint(from first: Int, in area: Rect, of frame: inout Frame) {
    ScrollHint(offset: first * rowHeight, count: count * rowHeight).draw(in: area, of: &frame)
  }

  /// The rows in sight; the last may be cut.
  private func rows(in area: Rect) -> Range<Int> {
    let height = max(1, area.height / rowHeight)
    let first = ScrollWindow.clamped(offset, count: count, height: height)
    return first..<max(first, min(count, first + (area.height + rowHeight - 1) / rowHeight))
  }

  private func place(of index: Int, from first: Int, in area: Rect) -> Rect {
    Rect(x: area.x, y: area.y + (index - first) * rowHeight, width: area.width, height: rowHeight).intersection(area)
  }

  private func draw(_ index: Int, in area: Rect, of frame: inout Frame) {
    let content: (lines: [Line], trailing: Line, indent: Int)
    switch row(index, Self.itemWidth(in: area.width)) {
    case .item(let line, let trailing): content = ([line], trailing, Self.itemIndent)
    case .block(let lines): content = (lines, Line(), Self.itemIndent)
    case .heading(let line, let trailing): content = ([line], trailing, Self.headingIndent)
    case .blank: return
    }
    if index == selected {
      frame.fill(area, style: Style(.text, on: isFocused ? .selected : .selectedUnfocused))
      let bar = Line(frame.look[.selectionBar], isFocused ? .mark : .dim)
      for y in area.y..<area.maxY { frame.put(bar, at: Point(x: area.x, y: y), in: area) }
      if isFocused { frame.cursor = Point(x: min(area.x + content.indent, area.maxX - 1), y: area.y) }
    }
    for (row, line) in content.lines.prefix(area.height).enumerated() {
      let room = area.row(row).inset(left: content.indent, right: ScrollHint.width)
      frame.put(line, trailing: row == 0 ? content.trailing : Line(), across: room)
    }
  }
}
