import Canvas

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
