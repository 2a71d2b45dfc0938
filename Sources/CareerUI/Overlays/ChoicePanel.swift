import Canvas

/// A panel of rows to choose from, with what is said over and beneath them.
///
/// In a low window the rows come first: what is said beneath them goes, then what is said over them.
struct ChoicePanel: View {
  let title: String
  /// What ends its upper edge, mostly the keys.
  let trailing: String
  /// The columns that it wants.
  let width: Int
  /// A blank stands between these and the rows.
  var lead: [Line] = []
  let choices: ChoiceList
  /// The same beneath the rows, from where their text begins.
  var notes: [Line] = []

  /// The rows that stay in sight whatever is said beside them.
  static let leastRows = 3

  func draw(in area: Rect, of frame: inout Frame) {
    let (look, width) = (frame.look, area.panelWidth(width))
    let most = area.panelHeight(.max)
    let least = min(choices.count, Self.leastRows)
    let lead = Self.shown(lead.flatMap { $0.wrapped(to: width, in: look) }, in: most - least)
    let top = Self.height(of: lead)
    let notes = Self.shown(
      notes.flatMap { $0.wrapped(to: width - ListView.itemIndent, in: look) }, in: most - least - top)
    let bottom = Self.height(of: notes)
    let panel = Panel(
      title: Line(title, .heading), trailing: Line(trailing, .dim),
      contentSize: Size(width: width, height: area.panelHeight(top + choices.count + bottom)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    for (row, line) in lead.enumerated() { frame.put(line, across: content.row(row)) }
    choices.draw(in: content.inset(top: top, bottom: bottom), of: &frame)
    for (row, line) in notes.enumerated() {
      frame.put(line, across: content.row(content.height - notes.count + row).inset(left: ListView.itemIndent))
    }
  }

  /// Some lines whole, or none of them where they have no room.
  private static func shown(_ lines: [Line], in height: Int) -> [Line] { Self.height(of: lines) <= height ? lines : [] }

  /// The rows that lines take, with the blank that divides them from others.
  private static func height(of lines: [Line]) -> Int { lines.isEmpty ? 0 : lines.count + 1 }
}
