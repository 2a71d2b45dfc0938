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

/// One line of a form: a label, what was typed, and while nothing is there a hint of what to type.
struct FormLine: View {
  let label: String
  let labelColumns: Int
  let input: TextInput
  let hint: String
  let isFocused: Bool

  func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let look = frame.look
    let bar = Line(isFocused ? look[.selectionBar] + " " : "  ", .mark)
    let head = bar + Line.cell(label, isFocused ? .strong : .dim, columns: labelColumns, in: look)
    let place = area.inset(left: frame.put(head, at: Point(x: area.x, y: area.y), in: area))
    if isFocused {
      InputLine(label: "", input: input).draw(in: place, of: &frame)
    } else {
      frame.put(Line(input.text), across: place)
    }
    guard input.isEmpty else { return }
    frame.put(Line(hint, .dim), across: place.inset(left: isFocused ? 2 : 0))
  }
}

/// Text of several lines in a form: a label, what was typed, wrapped, and while nothing is there a hint of what to type.
struct FormBox: View {
  let label: String
  let labelColumns: Int
  let input: TextInput
  let hint: String
  let isFocused: Bool

  func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let look = frame.look
    let bar = Line(isFocused ? look[.selectionBar] + " " : "  ", .mark)
    let head = bar + Line.cell(label, isFocused ? .strong : .dim, columns: labelColumns, in: look)
    let box = area.inset(left: frame.put(head, at: Point(x: area.x, y: area.y), in: area))
    TextBox(input.characters, cursor: isFocused ? input.cursor : nil).draw(in: box, of: &frame)
    if input.isEmpty { frame.put(Line(hint, .dim), across: box.inset(left: isFocused ? 2 : 0).row(0)) }
  }
}

/// What stands beneath the line that is being typed: how to write it, what will be kept, or what is wrong with it.
enum FormNote: Hashable {
  case advice(String)
  /// What will be kept, in words, with the key that keeps it.
  case reading(String)
  case problem(String)

  var line: Line {
    switch self {
    case .advice(let text): Line(text, .dim)
    case .reading(let text): Line(text)
    case .problem(let text): Line(text, .error)
    }
  }
}

/// The lines of a form, one beneath the other, with a note beneath the one that is being typed; scrolled so that both are
/// in sight.
struct FormLines: View {
  struct Field {
    let label: String
    let input: TextInput
    let hint: String
  }

  let fields: [Field]
  /// Nil while none is being typed.
  let focused: Int?
  /// As it is wrapped, see `noteColumns`.
  var note: [Line] = []
  /// The columns that labels have at least.
  var leastColumns = 0

  /// The columns of the longest label, as far as there is room.
  private func labelColumns(in width: Int, of look: Look) -> Int {
    min(max(leastColumns, fields.map { look.columns(of: $0.label) }.max() ?? 0), width / 2) + 2
  }

  /// The columns that a note has in a form so wide.
  func noteColumns(in width: Int, of look: Look) -> Int { max(1, width - labelColumns(in: width, of: look) - 2) }

  func draw(in area: Rect, of frame: inout Frame) {
    let labels = labelColumns(in: area.width, of: frame.look)
    let room = max(1, area.height - note.count)
    let offset = ScrollWindow.offset(current: 0, selected: focused ?? 0, count: fields.count, height: room)
    var cursor: Point?
    for (row, index) in (offset..<min(fields.count, offset + room)).enumerated() {
      let field = fields[index]
      let place = area.row(row + (focused.map { index > $0 } == true ? note.count : 0))
      FormLine(
        label: field.label, labelColumns: labels, input: field.input, hint: field.hint, isFocused: index == focused
      ).draw(in: place, of: &frame)
      guard index == focused else { continue }
      cursor = frame.cursor
      for (beneath, line) in note.enumerated() {
        frame.put(line, across: area.row(row + 1 + beneath).inset(left: labels + 2))
      }
    }
    if focused != nil { frame.cursor = cursor }
  }
}
