import Canvas
import CareerModel

/// The help over the panes, with its search line.
struct HelpFrame: View {
  let help: Overlay.Help
  let state: State

  func draw(in area: Rect, of frame: inout Frame) {
    let width = min(area.width - 8, 84)
    let lines = HelpText(state).lines(matching: help.query.text).flatMap { $0.wrapped(to: width - 1, in: state.look) }
    let panel = Panel(
      title: Line("Help: \(state.screen.title)", .heading), trailing: Line("type to search, Esc closes", .dim),
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
    frame.put(input.text, at: Point(x: text.x - shift, y: text.y), in: text, style: Style(.text))
    frame.cursor = Point(x: min(text.x + before - shift, area.maxX - 1), y: area.y)
  }
}
