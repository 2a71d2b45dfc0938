/// A list in columns, with their titles above it; the least important columns go when it is narrow.
public struct TableView: View {
  public let columns: [TableColumn]
  public let count: Int
  public let selected: Int?
  /// The first row in sight; see `ScrollWindow`.
  public let offset: Int
  public let isFocused: Bool
  /// The cells of a row from its index, one line for each column, shown or not; asked only for rows in sight.
  public let row: (Int) -> [Line]

  public init(
    columns: [TableColumn], count: Int, selected: Int?, offset: Int, isFocused: Bool, row: @escaping (Int) -> [Line]
  ) {
    self.columns = columns
    self.count = count
    self.selected = selected
    self.offset = offset
    self.isFocused = isFocused
    self.row = row
  }

  public func draw(in area: Rect, of frame: inout Frame) {
    let layout = TableLayout(columns, width: ListView.itemWidth(in: area.width), look: frame.look)
    let rows = rowsArea(in: area)
    if rows.y > area.y { frame.put(layout.titles, across: area.row(0).inset(left: ListView.itemIndent)) }
    list(layout).draw(in: rows, of: &frame)
  }

  /// The part of an area that is left to the rows beneath the titles, if there are any.
  public func rowsArea(in area: Rect) -> Rect {
    let hasTitles = area.height > 1 && columns.contains { !$0.title.isEmpty }
    return area.inset(top: hasTitles ? 1 : 0)
  }

  private func list(_ layout: TableLayout) -> ListView {
    ListView(count: count, selected: selected, offset: offset, isFocused: isFocused) { index, _ in
      .item(layout.line(row(index)))
    }
  }
}
