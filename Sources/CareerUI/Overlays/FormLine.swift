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

/// The label of a field, behind the bar where the field is in front.
struct FormLabel {
  let text: String
  let columns: Int
  let isFocused: Bool

  /// Draws it into the first row; returns what is left beside it for the field.
  func draw(in area: Rect, of frame: inout Frame) -> Rect {
    let look = frame.look
    let bar = Line(isFocused ? look[.selectionBar] + " " : "  ", .mark)
    let head = bar + Line.cell(text, isFocused ? .strong : .dim, columns: columns, in: look)
    return area.inset(left: frame.put(head, at: Point(x: area.x, y: area.y), in: area))
  }
}

/// One line of a form: a label, what was typed, and while nothing is there a hint of what to type.
struct FormLine: View {
  let label: FormLabel
  let input: TextInput
  let hint: String

  func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let place = label.draw(in: area, of: &frame)
    if label.isFocused {
      InputLine(label: "", input: input).draw(in: place, of: &frame)
    } else {
      frame.put(Line(input.text), across: place)
    }
    FormHint(text: hint, isFocused: label.isFocused).draw(over: input, in: place, of: &frame)
  }
}

/// Text of several lines in a form: a label, what was typed, wrapped, and while nothing is there a hint of what to type.
struct FormBox: View {
  let label: FormLabel
  let input: TextInput
  let hint: String

  func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let box = label.draw(in: area, of: &frame)
    TextBox(input.characters, cursor: label.isFocused ? input.cursor : nil).draw(in: box, of: &frame)
    FormHint(text: hint, isFocused: label.isFocused).draw(over: input, in: box, of: &frame)
  }
}

/// One of several in a form, which two keys change.
struct FormChoice: View {
  let label: FormLabel
  let title: String
  /// Such as "←→ another".
  let keys: String

  func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let place = label.draw(in: area, of: &frame)
    frame.put(Line(title) + Line(label.isFocused ? "   \(keys)" : "", .dim), across: place)
    if label.isFocused { frame.cursor = Point(x: min(place.x, area.maxX - 1), y: area.y) }
  }
}

/// What to type into a field, beside the cursor, while nothing is there.
private struct FormHint {
  let text: String
  let isFocused: Bool

  func draw(over input: TextInput, in place: Rect, of frame: inout Frame) {
    guard input.isEmpty else { return }
    frame.put(Line(text, .dim), across: place.row(0).inset(left: isFocused ? 2 : 0))
  }
}
