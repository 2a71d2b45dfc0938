import Canvas
import CareerModel

/// Find inside a pane: the selection goes to the next match while the words are typed, also to one that is folded away.
extension State {
  mutating func openFind() {
    guard focus != .detail else {
      return message = Message("Find looks through lists: \(key(.leave)) goes back to the list.")
    }
    find = Find(
      isOpen: true,
      origin: Find.Origin(list: activeList, memory: panes[activeList] ?? PaneState(), chosenRole: chosenRole))
  }

  mutating func updateFind(_ action: Action, in catalogue: Catalogue) -> [Effect] {
    switch action {
    case .edit(let edit):
      find.query.apply(edit)
      returnToOrigin()
      if !find.query.isEmpty { selectMatch(step: 1, skipsSelected: false, in: catalogue) }
    case .enter:
      find.isOpen = false
      if find.query.isEmpty {
        message = Message("Nothing to find.")
      } else if match(step: 1, skipsSelected: false, in: catalogue) == nil {
        message = Message("No match for \(find.query.text), so you are back where you were.", .warning)
      }
    case .leave:
      returnToOrigin()
      find = Find()
    default: break
    }
    return []
  }

  mutating func findAgain(_ step: Int, in catalogue: Catalogue) {
    guard !find.query.isEmpty else {
      return message = Message("Nothing to find yet: press \(key(.find)).")
    }
    selectMatch(step: step, skipsSelected: true, in: catalogue)
  }

  /// Undoes what the letters typed so far have selected and unfolded.
  private mutating func returnToOrigin() {
    guard let origin = find.origin else { return }
    panes[origin.list] = origin.memory
    chosenRole = origin.chosenRole
  }

  private mutating func selectMatch(step: Int, skipsSelected: Bool, in catalogue: Catalogue) {
    guard let found = match(step: step, skipsSelected: skipsSelected, in: catalogue) else {
      return message = Message("No match for \(find.query.text).", .warning)
    }
    unfold(around: found, in: catalogue)
    select(found)
  }

  /// The first match from the selection on, round the end.
  private func match(step: Int, skipsSelected: Bool, in catalogue: Catalogue) -> Item? {
    let wanted = TextFolding.fold(find.query.text)
    let items = unfoldedItems(in: catalogue)
    let count = items.count
    let start = (selected.flatMap(items.firstIndex) ?? 0) + (skipsSelected ? step : 0)
    let pane = content(of: activeList, in: catalogue)
    return (0..<count).lazy.map { items[((start + $0 * step) % count + count) % count] }.first {
      isSelectable($0, on: activeList) && TextFolding.fold(pane.text(of: $0)).contains(wanted)
    }
  }

  /// What the list that has the keys would hold with nothing folded.
  private func unfoldedItems(in catalogue: Catalogue) -> [Item] {
    if activeList == .paths { return careerTree?.everyPath.map(Item.node) ?? [] }
    var unfolded = self
    unfolded.panes[activeList]?.toggled = []
    return unfolded.content(of: activeList, in: catalogue).listing.items
  }

  /// Opens the section or the branches that hide an item.
  private mutating func unfold(around item: Item, in catalogue: Catalogue) {
    if case .node(let path) = item { return reveal(path) }
    let before = unfoldedItems(in: catalogue).prefix { $0 != item }
    if let section = before.last(where: \.isSection) { panes[activeList]?.toggled.remove(section) }
  }
}
