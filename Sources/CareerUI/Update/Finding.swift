import Canvas
import CareerModel

/// Find inside a pane: the selection goes to the next match while the words are typed.
extension State {
  mutating func openFind() {
    guard focus != .detail else { return message = Message("Find looks through lists: Esc goes back to the list.") }
    find = Find(isOpen: true, query: TextInput(), origin: selected)
  }

  mutating func updateFind(_ action: Action, in catalogue: Catalogue) -> [Effect] {
    switch action {
    case .edit(let edit):
      find.query.apply(edit)
      selectMatch(from: listed.firstIndex { $0 == find.origin } ?? 0, step: 1, in: catalogue)
    case .enter:
      find.isOpen = false
      if find.query.isEmpty { message = Message("Nothing to find.") }
    case .leave:
      find = Find(origin: find.origin)
      if let origin = find.origin { select(origin) }
    default: break
    }
    return []
  }

  mutating func findAgain(_ step: Int, in catalogue: Catalogue) {
    guard !find.query.isEmpty else {
      return message = Message("Nothing to find yet: press \(keymap.label(for: .find, in: context) ?? "/").")
    }
    selectMatch(from: index + step, step: step, in: catalogue)
  }

  /// Selects the first match from a row on, round the end.
  private mutating func selectMatch(from start: Int, step: Int, in catalogue: Catalogue) {
    let wanted = TextFolding.fold(find.query.text)
    guard !wanted.isEmpty, !listed.isEmpty else { return }
    let pane = content(of: activeList, in: catalogue)
    let count = listed.count
    let order = (0..<count).map { ((start + $0 * step) % count + count) % count }
    let found = order.first { position in
      isSelectable(listed[position], on: activeList)
        && TextFolding.fold(pane.text(of: listed[position])).contains(wanted)
    }
    if let found { select(listed[found]) } else { message = Message("No match for \(find.query.text).", .warning) }
  }
}
