extension Frame {
  /// The rows joined by newlines, without the blanks at their ends.
  public var text: String {
    (0..<size.height).map { y in
      let row = row(y)
      let end = row.lastIndex { $0.width > 0 && $0.glyph != .blank }.map { $0 + 1 } ?? row.startIndex
      return row[..<end].text
    }.joined(separator: "\n")
  }

  /// The cells of a row in runs of one style, from the left.
  func runs(inRow y: Int) -> [Run] {
    var runs: [Run] = []
    var rest = row(y)
    while let style = rest.first?.style {
      let cells = rest.prefix { $0.style == style }
      runs.append(Run(style: style, column: size.width - rest.count, cells: cells))
      rest = rest[cells.endIndex...]
    }
    return runs
  }

  /// Neighbouring cells of one style.
  struct Run {
    let style: Style
    /// The column of its first cell.
    let column: Int
    let cells: ArraySlice<Cell>
  }
}

extension Collection<Cell> {
  /// What they show, side by side.
  var text: String {
    var scalars = String.UnicodeScalarView()
    for cell in self where cell.width > 0 { cell.glyph.append(to: &scalars) }
    return String(scalars)
  }
}
