import Canvas
import CareerModel

/// Roles side by side over the panes; their titles stay while the rest scrolls.
struct ComparisonFrame: View {
  let comparison: Overlay.Comparison
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  /// What is drawn where in a window of this size.
  struct Layout {
    let columns: ComparisonColumns
    let titles: [Line]
    let text: Detail
    /// The rows that the text has beneath the titles.
    let textHeight: Int
  }

  /// The columns and rows that the edges of the panel take.
  private static let edges = Size(width: 4, height: 2)

  /// What it may cover: not the tabs, unless the window is low.
  private func area(in size: Size) -> Rect {
    let screen = Rect(x: 0, y: 0, width: size.width, height: max(1, size.height - 1))
    return screen.inset(top: size.height >= 20 ? 2 : 0)
  }

  var layout: Layout {
    let area = area(in: state.size)
    let columns = ComparisonColumns(
      width: ScrollText.lineWidth(in: max(8, area.width - Self.edges.width)), count: comparison.roles.count)
    let text = ComparisonText(comparison: comparison, columns: columns, state: state)
    let titles = text.titles
    return Layout(
      columns: columns, titles: titles, text: text.text,
      textHeight: max(1, area.height - Self.edges.height - titles.count - 1))
  }

  func draw(in screen: Rect, of frame: inout Frame) {
    let area = area(in: state.size).intersection(screen)
    let layout = layout
    let width = layout.columns.width + 1
    let panel = Panel(
      title: Line("Compare", .heading) + Line("  " + place(layout), .dim), trailing: Line(keys(layout), .dim),
      contentSize: Size(width: width, height: layout.titles.count + 1 + layout.text.lines.count), anchor: .top)
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    for (index, line) in layout.titles.enumerated() { frame.put(line, across: content.row(index)) }
    let rule = content.row(layout.titles.count)
    frame.fill(rule, with: frame.look.horizontalRule, style: Style(.rule))
    ScrollText(layout.text.lines, offset: comparison.offset)
      .draw(in: content.inset(top: layout.titles.count + 1), of: &frame)
    frame.cursor = Point(x: content.x, y: content.y)
  }

  /// "roles 1–2 of 4", or how many there are when all are in sight.
  private func place(_ layout: Layout) -> String {
    let count = comparison.roles.count
    guard layout.columns.perPage < count else { return "\(count) roles" }
    let (first, last) = (comparison.first + 1, comparison.first + layout.columns.perPage)
    return first == last ? "role \(first) of \(count)" : "roles \(first)–\(last) of \(count)"
  }

  private func keys(_ layout: Layout) -> String {
    let turn = state.keymap.signs(for: [.move(.left), .move(.right)], in: .compare)
    let leave = "\(state.key(.leave, in: .compare)) closes"
    guard layout.columns.perPage < comparison.roles.count else { return leave }
    return layout.columns.width < 50 ? "\(turn) turn" : "\(turn) turn, \(leave)"
  }
}
