import Canvas
import CareerModel

extension State {
  /// Brings the lists up to date with the state and keeps every selection in its list and on the screen.
  mutating func refresh() {
    if screen == .paths { refreshTree() }
    if screen == .bestNext { refreshBestNext() }
    if screen == .routes { refreshRoutes() }
    if screen == .plan || screen == .tutors { refreshPlan() }
    var layout = PaneLayout(self)
    if !layout.visible.contains(focus) {
      focus = .detail
      layout = PaneLayout(self)
    }
    var lists = [screen]
    if layout.checklist != nil, screen != .skills { lists.append(.skills) }
    let basis = listBasis
    for list in lists {
      if list == .skills {
        let (role, keepsSelection) = (checklistRole, revealed != nil)
        checklistPlaces.turn(&panes[.skills, default: PaneState()], to: role, keepsSelection: keepsSelection)
        refreshChecklist()
        refreshSkillList()
      }
      let pane = content(of: list)
      let key = ListingKey(basis: basis, role: subject(of: list))
      if listingKeys[list] != key {
        listings[list] = listingMemory.listing(of: list, key) { pane.listing }
        listingKeys[list] = key
      }
      if list == screen { bringIntoSight(on: list) }
      let area = list == screen ? layout.list : layout.checklist
      settle(list, pane: pane, items: items(of: list), area: area)
      if list == .skills, let pane = panes[.skills] { checklistPlaces.remember(pane) }
    }
    if listings[screen]?.items.isEmpty == true, focus == .detail { focus = .list }
    if screen == .roles, focus != .list || chosenRole != nil {
      chosenRole = panes[.roles]?.selected?.role ?? chosenRole
    }
  }

  /// What a list is made from; `role` is the one that the whole list is about.
  struct ListingKey: Hashable {
    var basis: FrameBasis
    let role: Role.ID?
  }

  /// Opens the section that hides an item which was asked for.
  private mutating func bringIntoSight(on screen: Screen) {
    defer { revealed = nil }
    guard let item = revealed, let listing = listings[screen] else { return }
    var pane = panes[screen] ?? PaneState()
    guard let section = listing.foldedSection(of: item, in: pane), let heading = section.heading else { return }
    pane.turn(heading, startsFolded: section.startsFolded)
    panes[screen] = pane
    listings[screen] = listing.arranged(by: pane)
    let basis = listBasis
    listingKeys[screen]?.basis = basis
  }

  private mutating func settle(_ screen: Screen, pane: any Pane, items: [Item], area: Rect?) {
    var state = panes[screen] ?? PaneState()
    if let selected = state.selected, let index = place(of: selected, near: state.index, in: items),
      isSelectable(selected, on: screen)
    {
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

  /// Where an item stands: nearly always where it stood, else wherever it is found.
  private func place(of item: Item, near index: Int, in items: [Item]) -> Int? {
    items.indices.contains(index) && items[index] == item ? index : items.firstIndex(of: item)
  }

  /// Headings are passed over, except folded ones, which stand for what they hide.
  func isSelectable(_ item: Item, on screen: Screen) -> Bool {
    if case .section = item { return listings[screen]?.section(item)?.isFolded ?? false }
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
