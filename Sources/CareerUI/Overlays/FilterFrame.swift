import Canvas
import CareerModel

/// The filter form: one line a field, changed with left and right.
struct FilterFrame: View {
  let form: Overlay.FilterForm
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private var keys: String {
    let change = state.keymap.signs(for: [.move(.left), .move(.right)], in: .filter)
    let (clear, leave) = (state.key(.clearMark, in: .filter), state.key(.leave, in: .filter))
    return "\(change) change, \(clear) clears all, \(leave) closes"
  }

  func draw(in area: Rect, of frame: inout Frame) {
    let fields = state.content(of: state.activeList).filters
    let panel = Panel(
      title: Line("Filter: \(state.activeList.title)", .heading),
      trailing: Line(keys, .dim),
      contentSize: Size(width: 60, height: fields.count))
    panel.draw(in: area, of: &frame)
    ListView(count: fields.count, selected: form.selected, offset: 0, isFocused: true) { index, _ in
      let field = fields[index]
      let chosen = state.panes[state.activeList]?.filter[field.id]
      let option = field.options.first { $0.id == chosen }
      return .item(Line(field.title), trailing: Line(option?.title ?? field.open, option == nil ? .dim : .accent))
    }.draw(in: panel.content(in: area), of: &frame)
  }
}
