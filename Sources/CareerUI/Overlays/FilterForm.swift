import Canvas
import CareerModel

/// The filter form: one line a field, changed with left and right.
struct FilterForm: Overlay {
  var selected = 0
  /// What was selected when it was opened, and where in the list: what the list stands at whenever it is there.
  let item: Item?
  let index: Int

  static let context = Binding.Context.filter
  static let shared: [Action] = [.toggle, .clearMark]
  static let labels: Labels = [.toggle: "change", .enter: "close", .quit: "close"]

  /// Puts it over a list that can be filtered.
  static func open(in state: inout State) {
    guard !state.content(of: state.activeList).filters.isEmpty else {
      return state.message = Message("There is nothing to filter here.")
    }
    state.overlay = FilterForm(item: state.navigation.selected, index: state.navigation.index)
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    let list = state.activeList
    let fields = state.content(of: list).filters
    let field = fields.indices.contains(selected) ? fields[selected] : nil
    switch action {
    case .move(.left): if let field { change(field, by: -1, in: &state) }
    case .move(.right), .toggle: if let field { change(field, by: 1, in: &state) }
    case .clearMark:
      guard state.clearFilter() else {
        state.message = Message("No filter is set.")
        return []
      }
      returnToItem(in: &state)
    case .enter, .leave, .quit: return state.closeOverlay()
    default:
      guard let next = action.choice(from: selected, count: fields.count) else { return [] }
      var form = self
      form.selected = next
      return state.putOver(form)
    }
    return []
  }

  /// Moves the choice of a field on, "any" included, round the end.
  private func change(_ field: FilterField, by step: Int, in state: inout State) {
    let list = state.activeList
    let ids: [String?] = [nil] + field.options.map(\.id)
    let index = ids.firstIndex(of: state.panes[list]?.filter[field.id]) ?? 0
    state.panes[list, default: PaneState()].filter[field.id] = ids[(index + step).round(ids.count)]
    returnToItem(in: &state)
  }

  /// Filters that were tried on the way leave no trace in where one stands.
  private func returnToItem(in state: inout State) {
    (state.navigation.activePane.selected, state.navigation.activePane.index) = (item, index)
  }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let list = state.activeList
    let fields = state.content(of: list).filters
    let panel = Panel(
      title: Line("Filter: \(list.title)", .heading), trailing: Line(keys(in: state), .dim),
      contentSize: Size(width: 60, height: fields.count))
    panel.draw(in: area, of: &frame)
    let labels = fields.map { frame.look.columns(of: $0.title) }.max() ?? 0
    ChoiceList(count: fields.count, selected: selected) { [look = frame.look] index in
      let field = fields[index]
      let option = field.options.first { $0.id == state.panes[list]?.filter[field.id] }
      return .item(
        Line.cell(field.title, .text, columns: labels, in: look) + .blank(FormLines.gap)
          + Line(option?.title ?? field.open, option == nil ? .dim : .accent))
    }.draw(in: panel.content(in: area), of: &frame)
  }

  private func keys(in state: State) -> String {
    let change = state.keymap.signs(for: [.move(.left), .move(.right)], in: .filter)
    let (clear, leave) = (state.key(.clearMark, in: .filter), state.key(.leave, in: .filter))
    return "\(change) change, \(clear) clears all, \(leave) closes"
  }
}

extension State {
  /// Shows all of the list again; false where nothing was filtered.
  mutating func clearFilter() -> Bool {
    guard !navigation.activePane.filter.isEmpty else { return false }
    navigation.activePane.filter = [:]
    return true
  }
}

extension Binding.Context {
  static let filter = Self("filter", .list)
}
