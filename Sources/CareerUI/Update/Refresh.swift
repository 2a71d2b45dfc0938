import Canvas
import CareerModel

extension State {
  /// Brings the lists up to date with the state and keeps every selection in its list and on the screen.
  mutating func refresh(_ catalogue: Catalogue) {
    if screen == .paths { refreshTree(catalogue) }
    if screen == .bestNext { refreshBestNext(catalogue) }
    if screen == .routes { refreshRoutes(catalogue) }
    if screen == .plan || screen == .tutors { refreshPlan(catalogue) }
    var layout = PaneLayout(self)
    if !layout.visible.contains(focus) {
      focus = .detail
      layout = PaneLayout(self)
    }
    var lists = [screen]
    if layout.checklist != nil, screen != .skills { lists.append(.skills) }
    let basis = basis
    for list in lists {
      let pane = content(of: list, in: catalogue)
      let key = ListingKey(basis: basis, role: subject(of: list))
      if listingKeys[list] != key {
        listings[list] = pane.listing
        listingKeys[list] = key
      }
      let area = list == screen ? layout.list : layout.checklist
      settle(list, pane: pane, items: items(of: list), area: area)
    }
    if listings[screen]?.items.isEmpty == true, focus == .detail { focus = .list }
    if screen == .roles, focus != .list || chosenRole != nil {
      chosenRole = panes[.roles]?.selected?.role ?? chosenRole
    }
  }

  /// What a list is made from; `role` is the one that the whole list is about.
  struct ListingKey: Hashable {
    let basis: FrameBasis
    let role: Role.ID?
  }

  private mutating func settle(_ screen: Screen, pane: any Pane, items: [Item], area: Rect?) {
    var state = panes[screen] ?? PaneState()
    if let selected = state.selected, let index = items.firstIndex(of: selected), isSelectable(selected, on: screen) {
      state.index = index
    } else {
      let index = nearestSelectable(to: min(state.index, items.count - 1), in: items, on: screen)
      state.index = index ?? 0
      state.selected = index.map { items[$0] }
      state.detailOffset = 0
      state.detailLink = nil
    }
    if let area {
      let rows = listParts(of: area, pane: pane).rows
      state.offset = ScrollWindow.offset(
        current: state.offset, selected: state.index, count: items.count, height: rows.height)
    }
    panes[screen] = state
  }

  /// Headings are passed over, except folded ones, which stand for what they hide.
  func isSelectable(_ item: Item, on screen: Screen) -> Bool {
    if case .section = item { return panes[screen]?.toggled.contains(item) ?? false }
    return true
  }

  private func nearestSelectable(to index: Int, in items: [Item], on screen: Screen) -> Int? {
    let start = max(0, index)
    return (start..<max(start, items.count)).first { isSelectable(items[$0], on: screen) }
      ?? (0..<min(start, items.count)).last { isSelectable(items[$0], on: screen) }
  }

  func listParts(of area: Rect, pane: any Pane) -> PaneLayout.ListParts {
    PaneLayout.ListParts(
      of: area, footnotes: pane.footnotes(width: area.width - 2).count, hasTitles: pane.hasTitles)
  }
}
