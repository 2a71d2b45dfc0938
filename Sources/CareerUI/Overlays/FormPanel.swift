import Canvas

/// What stands beneath the line that is being typed: how to write it, what will be kept, or what is wrong with it.
enum FormNote: Hashable {
  case advice(String)
  /// What will be kept, in words, with the key that keeps it.
  case reading(String)
  /// What will be kept all the same.
  case warning(String)
  case problem(String)

  var line: Line {
    switch self {
    case .advice(let text): Line(text, .dim)
    case .reading(let text): Line(text)
    case .warning(let text): Line(text, .warning)
    case .problem(let text): Line(text, .error)
    }
  }
}

/// The fields of a form, one beneath the other, with a note beneath the one in front; scrolled so that both are in sight.
struct FormLines: View {
  struct Field {
    enum Content {
      case line(TextInput)
      /// Text of several lines, with the rows that it has.
      case box(TextInput, rows: Int)
      /// One of several, with what is said of the keys that change it.
      case choice(String, keys: String)
    }

    let label: String
    let content: Content
    /// What to type, while nothing is there.
    var hint = ""

    fileprivate var rows: Int { if case .box(_, let rows) = content { rows } else { 1 } }
  }

  let fields: [Field]
  /// Nil while none is in front.
  let focused: Int?
  /// As it is wrapped, see `noteColumns`.
  var note: [Line] = []
  /// The columns that labels have at least.
  var leastColumns = 0

  /// What is left between a label and what stands beside it.
  static let gap = 2

  /// The rows of the fields alone.
  var rows: Int { fields.reduce(0) { $0 + $1.rows } }

  /// The columns of the longest label, as far as there is room.
  private func labelColumns(in width: Int, of look: Look) -> Int {
    min(max(leastColumns, fields.map { look.columns(of: $0.label) }.max() ?? 0), width * 3 / 5) + Self.gap
  }

  /// The columns that a note has in a form so wide.
  func noteColumns(in width: Int, of look: Look) -> Int { max(1, width - labelColumns(in: width, of: look) - 2) }

  func draw(in area: Rect, of frame: inout Frame) {
    let labels = labelColumns(in: area.width, of: frame.look)
    var top = 0
    for index in fields.indices.dropFirst(first(in: area.height)) where top < area.height {
      let place = Rect(x: area.x, y: area.y + top, width: area.width, height: fields[index].rows)
      draw(fields[index], isFocused: index == focused, labels, in: place.intersection(area), of: &frame)
      top += fields[index].rows
      guard index == focused else { continue }
      for (beneath, line) in note.enumerated() {
        frame.put(line, across: area.row(top + beneath).inset(left: labels + 2))
      }
      top += note.count
    }
  }

  /// The first field in sight: as few as can be are out of it above the one in front with its note.
  private func first(in height: Int) -> Int {
    let last = focused ?? 0
    var (first, room) = (last, height - note.count)
    while first > 0, room - fields[first].rows >= fields[first - 1].rows {
      room -= fields[first].rows
      first -= 1
    }
    return first
  }

  /// The label, behind the bar where the field is in front, and beside it what is there, else what to type.
  private func draw(_ field: Field, isFocused: Bool, _ columns: Int, in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let look = frame.look
    let head =
      Line(isFocused ? look[.selectionBar] + " " : "  ", .mark)
      + Line.cell(field.label, isFocused ? .strong : .dim, columns: columns - Self.gap, in: look) + .blank(Self.gap)
    let place = area.inset(left: frame.put(head, at: Point(x: area.x, y: area.y), in: area))
    switch field.content {
    case .line(let input) where isFocused: InputLine(label: "", input: input).draw(in: place, of: &frame)
    case .line(let input): frame.put(Line(input.text), across: place)
    case .box(let input, _):
      TextBox(input.characters, cursor: isFocused ? input.cursor : nil).draw(in: place, of: &frame)
    case .choice(let title, let keys):
      frame.put(Line(title) + Line(isFocused ? "   \(keys)" : "", .dim), across: place)
      if isFocused { frame.cursor = Point(x: min(place.x, area.maxX - 1), y: area.y) }
    }
    if field.isEmpty { frame.put(Line(field.hint, .dim), across: place.row(0).inset(left: isFocused ? 2 : 0)) }
  }
}

extension FormLines.Field {
  init(label: String, input: TextInput, hint: String) { self.init(label: label, content: .line(input), hint: hint) }

  /// Whether nothing is typed into it.
  fileprivate var isEmpty: Bool {
    switch content {
    case .line(let input), .box(let input, _): input.isEmpty
    case .choice: false
    }
  }
}

/// A panel with the fields of a form, and what is said over them, and last beneath them, where there is room.
struct FormPanel: View {
  let title: String
  let keys: String
  /// The columns that it wants.
  let width: Int
  var lead: [Line] = []
  let fields: [FormLines.Field]
  let focused: Int
  /// What stands beneath the field in front.
  var note: [Line] = []
  /// Whether its lines are cut and not wrapped: those to choose from.
  var isNoteCut = false
  var foot = Line()
  /// The columns that labels have at least.
  var leastColumns = 0

  /// Room for a note of so many lines is kept, so that a form stays where it is from field to field.
  private static let leastNote = 2

  func draw(in area: Rect, of frame: inout Frame) {
    let (look, width) = (frame.look, area.panelWidth(width))
    var lines = FormLines(fields: fields, focused: focused, leastColumns: leastColumns)
    let columns = lines.noteColumns(in: width, of: look)
    lines.note = note.flatMap {
      isNoteCut ? [$0.truncated(to: columns, in: look)] : $0.wrapped(to: columns, in: look)
    }
    let noteHeight = max(Self.leastNote, lines.note.count)
    let fit = PanelFit(lead: lead.flatMap { $0.wrapped(to: width, in: look) }, rows: 1 + noteHeight, in: area)
    let height = fit.height(of: lines.rows + noteHeight)
    let hasFoot = !foot.spans.isEmpty && area.panelHeight(.max) > height
    let panel = Panel(
      title: Line(title, .heading), trailing: Line(keys, .dim),
      contentSize: Size(width: width, height: area.panelHeight(height + (hasFoot ? 1 : 0))))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    lines.draw(in: fit.draw(in: content, of: &frame).inset(bottom: hasFoot ? 1 : 0), of: &frame)
    if hasFoot { frame.put(foot, across: content.row(content.height - 1).inset(left: 2)) }
  }
}
