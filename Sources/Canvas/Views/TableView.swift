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

/// The columns of a table that have room in a width, and how wide each is.
struct TableLayout {
  static let spacing = 2

  let look: Look
  /// In the order they are shown: positions among all columns, and widths.
  let visible: [(index: Int, width: Int)]
  private let columns: [TableColumn]

  init(_ columns: [TableColumn], width: Int, look: Look) {
    self.columns = columns
    self.look = look
    var indices = Array(columns.indices)
    func needed() -> Int {
      indices.reduce((indices.count - 1) * Self.spacing) { $0 + columns[$1].least(in: look) }
    }
    while indices.count > 1, needed() > width,
      let worst = indices.max(by: { (columns[$0].priority, $0) < (columns[$1].priority, $1) })
    {
      indices.removeAll { $0 == worst }
    }
    let widths = Layout.lengths(
      of: indices.map { columns[$0].width }, filling: width - (indices.count - 1) * Self.spacing)
    visible = zip(indices, widths).map { ($0, $1) }
  }

  /// One row; `cells` holds one for each column of the table, and missing ones are blank.
  func line(_ cells: [Line]) -> Line {
    var line = Line()
    for (position, column) in visible.enumerated() {
      if position > 0 { line += .blank(Self.spacing) }
      let cell = cells.indices.contains(column.index) ? cells[column.index] : Line()
      line += cell.fitted(to: column.width, aligned: columns[column.index].alignment, in: look)
    }
    return line
  }

  var titles: Line { line(columns.map { Line($0.title, .dim) }) }
}
