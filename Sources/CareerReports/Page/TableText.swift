import CareerPages

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
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    var excess = widths.reduce(0, +) + gap * (columns.count - 1) - room
    while excess > 0, let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > leastWidth {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  var text: String {
    var output = ""
    if columns.contains(where: { !$0.title.isEmpty }) {
      output += lines(of: columns.map { Phrase($0.title, .faint) })
    }
    for (index, section) in sections.enumerated() {
      if let title = section.title {
        if index > 0 { output += "\n" }
        let margin = String(repeating: " ", count: indent - 2)
        output += style.lines(title, width: max(1, style.width - margin.count)).map { margin + $0.text + "\n" }.joined()
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
