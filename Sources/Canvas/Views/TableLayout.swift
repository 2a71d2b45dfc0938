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
