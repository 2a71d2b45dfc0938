import Canvas

/// The note editor: a note of a few lines, and evidence with one link a line.
struct NoteFrame: View {
  let editor: Overlay.NoteEditor
  let state: State

  private static let fieldHeight = 5

  func draw(in area: Rect, of frame: inout Frame) {
    let panel = Panel(
      title: Line("Note on \(state.name(of: editor.subject))", .heading), trailing: Line(keys, .dim),
      contentSize: Size(width: min(area.width - 8, 72), height: 2 * (Self.fieldHeight + 1) + 1))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    draw(.note, "Note", editor.note, at: content, of: &frame)
    draw(
      .evidence, "Evidence, one link or line each", editor.evidence,
      at: content.inset(top: Self.fieldHeight + 2), of: &frame)
  }

  private var keys: String {
    "\(state.key(.nextPane, in: .note)) other field, \(state.key(.leave, in: .note)) keeps and closes"
  }

  private func draw(
    _ field: Overlay.NoteEditor.Field, _ title: String, _ input: TextInput, at area: Rect, of frame: inout Frame
  ) {
    let isFocused = editor.field == field
    frame.put(Line(title, isFocused ? .accent : .dim), across: area.row(0))
    let (row, column) = input.place
    let box = Rect(x: area.x, y: area.y + 1, width: area.width, height: Self.fieldHeight).intersection(area)
    let first = max(0, row - box.height + 1)
    for (index, text) in input.lines(from: first, count: box.height).enumerated() {
      let isCurrent = index + first == row
      let before = frame.look.columns(of: String(text.prefix(isCurrent ? column : 0)))
      let shift = isCurrent ? max(0, before - box.width + 1) : 0
      frame.put(text, at: Point(x: box.x - shift, y: box.y + index), in: box, style: Style(.text))
      if isFocused, isCurrent { frame.cursor = Point(x: min(box.x + before - shift, box.maxX - 1), y: box.y + index) }
    }
  }
}
