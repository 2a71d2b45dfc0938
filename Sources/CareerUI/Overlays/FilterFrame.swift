import Canvas
import CareerModel

/// The filter form: one line a field, changed with left and right.
struct FilterFrame: View {
  let form: Overlay.FilterForm
  let state: State
  let catalogue: Catalogue

  func draw(in area: Rect, of frame: inout Frame) {
    let fields = state.content(of: state.activeList, in: catalogue).filters
    let panel = Panel(
      title: Line("Filter: \(state.activeList.title)", .heading),
      trailing: Line("\(state.look.arrowLeft) \(state.look.arrowRight) change, - clears all, Esc closes", .dim),
      contentSize: Size(width: 60, height: fields.count))
    panel.draw(in: area, of: &frame)
    ListView(count: fields.count, selected: form.selected, offset: 0, isFocused: true) { index, _ in
      let field = fields[index]
      let chosen = state.panes[state.activeList]?.filter[field.id]
      let option = field.options.first { $0.id == chosen }
      return .item(Line(field.title), trailing: Line(option?.title ?? "any", option == nil ? .dim : .accent))
    }.draw(in: panel.content(in: area), of: &frame)
  }
}
