import Canvas
import CareerModel

/// The palette: a few letters, and everything that answers to them.
struct PaletteFrame: View {
  let palette: Overlay.Palette
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  func draw(in area: Rect, of frame: inout Frame) {
    let entries = state.paletteEntries(palette.query.text)
    let size = Size(width: min(area.width - 8, 72), height: min(area.height - 5, 18))
    let panel = Panel(
      title: Line("Go to", .heading), trailing: Line("a role, skill, tutor, topic or command", .dim), contentSize: size,
      anchor: .centre)
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let rows = content.inset(top: 2)
    if entries.isEmpty {
      frame.put(Line("Nothing answers to that. Fewer letters find more.", .dim), across: rows.inset(left: 3).row(0))
    } else {
      let offset = ScrollWindow.offset(
        current: 0, selected: palette.selected, count: entries.count, height: rows.height)
      ListView(count: entries.count, selected: palette.selected, offset: offset, isFocused: true) { index, _ in
        let entry = entries[index]
        return .item(Line(entry.title).highlighting(entry.matched), trailing: Line(entry.kind, .dim))
      }.draw(in: rows, of: &frame)
    }
    InputLine(label: "> ", input: palette.query).draw(in: content.row(0), of: &frame)
  }
}
