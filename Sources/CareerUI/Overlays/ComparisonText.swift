import Canvas
import CareerModel
import CareerPages

/// A comparison drawn in columns, row by row, with its sources spelt out.
struct ComparisonText {
  private let shown: Range<Int>
  private let page: ComparisonPage?
  private let leftOut: Int
  private let columns: ComparisonColumns
  private let state: State

  init(comparison: Comparison, columns: ComparisonColumns, state: State) {
    let positions = comparison.roles.compactMap(state.catalogue.rolePosition)
    // Whoever opens the comparison takes care that there are two to four, none twice, and all in the catalogue.
    do {
      page = ComparisonPage(try RoleComparison(of: positions, in: state.assessments), in: state.pageContext)
    } catch { page = nil }
    let first = ScrollWindow.clamped(comparison.first, count: positions.count, height: columns.perPage)
    shown = first..<min(positions.count, first + columns.perPage)
    leftOut = comparison.leftOut
    self.columns = columns
    self.state = state
  }

  /// The titles with their numbers and the person's own marks.
  var titles: [Line] {
    guard let page else { return [] }
    let cells = shown.map { index in
      title(of: page.role(page.comparison.columns[index]), width: columns.column - 2).enumerated().map {
        Line($0.offset == 0 ? "\(index + 1) " : "  ", .key) + $0.element
      }
    }
    return columns.lines([], cells, in: state.look)
  }

  /// The title, with the person's own marks behind it where they have room, else beneath.
  private func title(of role: Role, width: Int) -> [Line] {
    var lines = Line(role.title, .strong).wrapped(to: width, in: state.look)
    let marks = RoleLine.marks(of: role, in: state)
    guard let last = lines.last, !marks.spans.isEmpty else { return lines }
    let both = last + Line(" ") + marks
    guard both.columns(in: state.look) <= width else { return lines + [marks] }
    lines[lines.count - 1] = both
    return lines
  }

  var text: Detail {
    var text = Detail(width: columns.width, look: state.look)
    guard let page else {
      text.add(.paragraph(Phrase("Fewer than two of these roles are in the catalogue in front.", .faint)))
      return text
    }
    for part in page.screen(shown, gaugeWidth: min(10, max(0, columns.column - 8)), leftOut: leftOut) {
      switch part {
      case .across(let block): text.add(block)
      case .beside(let name, let cells):
        let name = name.map { text.line($0) }
        let cells = cells.map { cell in cell.map { text.line($0) } }
        for line in columns.lines(name, cells, in: state.look) { text.add(line) }
      }
    }
    text.addSources(from: state.catalogue)
    return text
  }
}
