/// A list in columns; the least important ones go when it is narrow.
public struct TableView: View {
  public let columns: [TableColumn]
  public let count: Int
  public let selected: Int?
  /// The first row in sight; see `ScrollWindow`.
  public let offset: Int
  public let isFocused: Bool
  /// The cells of a row from its index, one line for each column, shown or not; nil for a blank row.
  ///
  /// Asked only for rows in sight.
  public let row: (Int) -> [Line]?

  public init(
    columns: [TableColumn], count: Int, selected: Int?, offset: Int, isFocused: Bool, row: @escaping (Int) -> [Line]?
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
    ListView(count: count, selected: selected, offset: offset, isFocused: isFocused) { index, _ in
      row(index).map { .item(layout.line($0)) } ?? .blank
    }.draw(in: area, of: &frame)
  }

  /// What stands over the columns of such a list in an area of some width, from where its items begin.
  public static func heads(of columns: [TableColumn], width: Int, in look: Look) -> Line {
    TableLayout(columns, width: ListView.itemWidth(in: width), look: look).heads
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
    func needed() -> Int { indices.reduce((indices.count - 1) * Self.spacing) { $0 + columns[$1].least } }
    while indices.count > 1, needed() > width,
      let worst = indices.max(by: { (columns[$0].priority, $0) < (columns[$1].priority, $1) })
    {
      indices.removeAll { $0 == worst }
    }
    let rest = max(0, width - needed())
    let flexible = indices.first { if case .rest = columns[$0].width { true } else { false } }
    // Where but one is left, it may have less than it wants.
    visible = indices.map { ($0, min(width, columns[$0].least + ($0 == flexible ? rest : 0))) }
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

  var heads: Line { line(columns.map { Line($0.title, .dim) }) }
}
