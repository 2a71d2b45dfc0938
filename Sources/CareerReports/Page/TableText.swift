/// A table as lines of text: columns as wide as they need to be, two columns apart.
struct TableSetting {
  private let columns: [Table.Column]
  private let sections: [(title: Phrase?, rows: [[Phrase]])]
  private let style: PrintStyle
  private let indent: Int
  private let widths: [Int]

  private static let gap = 2
  /// What a flexible column is never narrower than.
  private static let leastWidth = 12

  init(table: Table, style: PrintStyle, indent: Int) {
    let visible = table.columns.indices.filter { table.columns[$0].leastPageWidth <= style.width }
    columns = visible.map { table.columns[$0] }
    sections = table.sections.map { section in
      (section.title, section.rows.map { row in visible.map { row[$0] } })
    }
    self.style = style
    // Under titles the rows are indented once more.
    self.indent = indent + (table.sections.contains { $0.title != nil } ? 2 : 0)
    widths = Self.widths(of: columns, rows: sections.flatMap(\.rows), style: style, room: style.width - self.indent)
  }

  private static func widths(of columns: [Table.Column], rows: [[Phrase]], style: PrintStyle, room: Int) -> [Int] {
    var widths = columns.indices.map { column in
      let cells = rows.map { style.line($0[column]).columns }
      return max(style.line(Phrase(columns[column].title)).columns, cells.max() ?? 0)
    }
    let excess = widths.reduce(0, +) + gap * (columns.count - 1) - room
    if excess > 0, let flexible = columns.firstIndex(where: \.isFlexible) {
      widths[flexible] = max(leastWidth, widths[flexible] - excess)
    }
    return widths
  }

  var text: String {
    var output = ""
    if columns.contains(where: { !$0.title.isEmpty }) {
      output += line(columns.map { style.line(Phrase($0.title, .faint)) })
    }
    for (index, section) in sections.enumerated() {
      if let title = section.title {
        if index > 0 { output += "\n" }
        output += String(repeating: " ", count: indent - 2) + style.line(title).text + "\n"
      }
      for row in section.rows { output += lines(of: row) }
    }
    return output
  }

  /// A row in as many lines as its longest cell needs.
  private func lines(of row: [Phrase]) -> String {
    let cells = zip(row, widths).map { style.lines($0, width: max(1, $1)) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      line(cells.map { index < $0.count ? $0[index] : PrintStyle.Line(text: "", columns: 0) })
    }.joined()
  }

  private func line(_ cells: [PrintStyle.Line]) -> String {
    var output = String(repeating: " ", count: indent)
    var pending = 0
    for (index, cell) in cells.enumerated() {
      let space = String(repeating: " ", count: max(0, widths[index] - cell.columns))
      if index > 0 { pending += Self.gap }
      let padded = columns[index].alignment == .right ? space.count : 0
      if cell.columns > 0 {
        output += String(repeating: " ", count: pending + padded) + cell.text
        pending = space.count - padded
      } else {
        pending += space.count
      }
    }
    return output + "\n"
  }
}
