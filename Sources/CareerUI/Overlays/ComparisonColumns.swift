import Canvas

/// Columns of wrapped text beside each other: what a row is about, then one column for each thing compared.
struct ComparisonColumns: Hashable {
  /// The columns of the row's name.
  let name: Int
  /// The columns of each thing compared.
  let column: Int
  /// How many things stand beside each other.
  let perPage: Int

  private static let gap = 2
  private static let leastColumn = 20
  private static let widestColumn = 40
  private static let widestName = 40

  /// As many of `count` columns as have room; the names give way in narrow windows.
  init(width: Int, count: Int) {
    let name = min(20, width / 4)
    let fitting = (width - name) / (Self.leastColumn + Self.gap)
    perPage = min(max(1, fitting), max(1, count))
    column = min(Self.widestColumn, max(1, (width - name) / perPage - Self.gap))
    // What the columns of things leave over goes to the names, which then wrap less.
    self.name = min(Self.widestName, max(name, width - perPage * (Self.gap + column)))
  }

  var width: Int { name + perPage * (Self.gap + column) }

  /// The lines of one row, each text wrapped within its column.
  func lines(_ name: [Line], _ cells: [[Line]], in look: Look) -> [Line] {
    let columns =
      [name.flatMap { $0.wrapped(to: self.name, in: look) }]
      + cells.map { $0.flatMap { $0.wrapped(to: column, in: look) } }
    let gap = Line.blank(Self.gap)
    return (0..<(columns.map(\.count).max() ?? 0)).map { index in
      columns.enumerated().reduce(Line()) { line, pair in
        let cell = index < pair.element.count ? pair.element[index] : Line()
        return pair.offset == 0
          ? cell.fitted(to: self.name, in: look) : line + gap + cell.fitted(to: column, in: look)
      }
    }
  }
}
