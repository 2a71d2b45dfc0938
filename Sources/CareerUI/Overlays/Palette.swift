import Canvas
import CareerModel

/// The palette: a few letters, and everything that answers to them.
struct Palette: Overlay {
  var query = TextInput()
  var selected = 0

  static let context = Binding.Context.palette

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      state.report(leftOut: next.query.apply(edit), of: next.query.limit)
      next.selected = 0
    // A page of it is longer than one of other lists.
    case .page(let halves): next.selected = min(max(0, selected + halves * 5), max(0, entries(in: state).count - 1))
    case .enter: return choose(in: &state)
    case .leave: return state.closeOverlay()
    default:
      guard let choice = action.choice(from: selected, count: entries(in: state).count) else { return [] }
      next.selected = choice
    }
    return state.putOver(next)
  }

  private func entries(in state: State) -> [PaletteEntry] { state.paletteEntries(query.text) }

  private func choose(in state: inout State) -> [Effect] {
    let entries = entries(in: state)
    state.overlay = nil
    guard entries.indices.contains(selected) else { return [] }
    switch entries[selected].target {
    case .command(let action): return state.update(action)
    case .found(let found): return state.follow(found)
    case .source(let dataset): return state.open(dataset)
    }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let entries = entries(in: state)
    let panel = Panel(
      title: Line("Go to", .heading), trailing: Line("a role, skill, tutor, topic or command", .dim),
      contentSize: Size(width: area.panelWidth(72), height: min(area.height - 5, 18)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let rows = content.inset(top: 2)
    if entries.isEmpty {
      frame.put(Line("Nothing answers to that. Fewer letters find more.", .dim), across: rows.inset(left: 3).row(0))
    } else {
      ChoiceList(count: entries.count, selected: selected) { index in
        let entry = entries[index]
        return .item(Line(entry.title).highlighting(entry.matched), trailing: Line(entry.kind, .dim))
      }.draw(in: rows, of: &frame)
    }
    InputLine(label: "> ", input: query).draw(in: content.row(0), of: &frame)
  }
}

extension Binding.Context {
  static let palette = Self("palette", .search)
}
