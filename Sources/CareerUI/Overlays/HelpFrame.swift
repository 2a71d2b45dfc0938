import Canvas
import CareerModel

/// The help over the panes, with its search line.
struct HelpFrame: View {
  let help: Overlay.Help
  let state: State

  private static func width(in width: Int) -> Int { min(width - 8, 84) }

  /// The text as it is wrapped on this screen.
  static func lines(_ help: Overlay.Help, state: State) -> [Line] {
    HelpText(state).lines(matching: help.query.text, width: max(8, width(in: state.size.width) - 1))
  }

  /// The rows that the text has on this screen: without edges, search line and status line.
  static func rows(of state: State) -> Int { max(1, state.size.height - 7) }

  func draw(in area: Rect, of frame: inout Frame) {
    let width = Self.width(in: area.width)
    let lines = Self.lines(help, state: state)
    let panel = Panel(
      title: Line("Help: \(state.screen.title)", .heading),
      trailing: Line("type to search, \(state.key(.leave, in: .help)) closes", .dim),
      contentSize: Size(width: width, height: min(lines.count + 2, area.height - 4)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    InputLine(label: "Search: ", input: help.query).draw(in: content.row(0), of: &frame)
    ScrollText(lines, offset: help.offset).draw(in: content.inset(top: 2), of: &frame)
  }
}

/// One line of text being typed, with the real cursor in it.
struct InputLine: View {
  let label: String
  let input: TextInput

  func draw(in area: Rect, of frame: inout Frame) {
    let look = frame.look
    let lead = frame.put(Line(label, .key), at: Point(x: area.x, y: area.y), in: area)
    let before = look.columns(of: String(input.characters.prefix(input.cursor)))
    let room = area.width - lead
    // The end of a text that is longer than the line stays in sight.
    let shift = max(0, before - room + 1)
    let text = Rect(x: area.x + lead, y: area.y, width: room, height: 1)
    let style = Style(.text, on: input.isSelected ? .selected : .plain)
    frame.put(input.text, at: Point(x: text.x - shift, y: text.y), in: text, style: style)
    frame.cursor = Point(x: min(text.x + before - shift, area.maxX - 1), y: area.y)
  }
}
