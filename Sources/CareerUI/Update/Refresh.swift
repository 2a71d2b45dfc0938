import Canvas
import CareerModel

extension State {
  /// Brings the lists up to date with the state and keeps every selection in its list and on the screen.
  mutating func refresh() {
    if overlay == nil { prepareOtherNames() }
    prepareLists {
      $0.prepare($1.screen, in: $1)
      $1.overlay?.prepare(&$0, in: $1)
    }
    var layout = PaneLayout(self)
    if !layout.visible.contains(navigation.focus) {
      navigation.focus = .detail
      layout = PaneLayout(self)
    }
    refreshList(of: navigation.screen, in: layout.list)
    if let area = layout.checklist, navigation.screen != .skills { refreshList(of: .skills, in: area) }
    if items(of: navigation.screen).isEmpty, navigation.focus == .detail { navigation.focus = .list }
    if navigation.screen == .roles, navigation.focus != .list || navigation.chosenRole != nil {
      navigation.chosenRole = navigation.panes[.roles]?.selected?.role ?? navigation.chosenRole
    }
  }

  private mutating func refreshList(of screen: Screen, in area: Rect?) {
    if screen == .skills {
      navigation.turnChecklist()
      prepareLists { $0.prepareChecklist(in: $1) }
    }
    prepareLists { $0.makeListing(of: screen, in: $1) }
    if screen == self.screen { bringIntoSight(on: screen) }
    settle(screen, area: area)
    if screen == .skills { navigation.rememberChecklist() }
  }

  /// Has the lists take in the state as it is.
  mutating func prepareLists(_ prepare: (inout Lists, State) -> Void) {
    let state = self
    prepare(&lists, state)
  }

  /// Opens the section that hides an item which was asked for.
  private mutating func bringIntoSight(on screen: Screen) {
    defer { navigation.revealed = nil }
    guard let item = navigation.revealed, let listing = lists.listings[screen] else { return }
    var pane = navigation.panes[screen] ?? PaneState()
    guard let section = listing.foldedSection(of: item, in: pane), let heading = section.heading else { return }
    pane.turn(heading, startsFolded: section.startsFolded)
    navigation.panes[screen] = pane
    prepareLists { $0.foldListing(listing, of: screen, in: $1) }
  }

  private mutating func settle(_ screen: Screen, area: Rect?) {
    let items = items(of: screen)
    var state = navigation.panes[screen] ?? PaneState()
    if let selected = state.selected, let index = place(of: selected, near: state.index, in: items),
      isSelectable(selected, on: screen)
    {
      state.index = index
    } else {
      let index = nearestSelectable(to: min(state.index, items.count - 1), in: items, on: screen)
      state.index = index ?? 0
      state.selected = index.map { items[$0] }
      state.reading = ReadingPlace()
    }
    if let area {
      let listing = lists.listings[screen] ?? Listing()
      state.offset = ScrollWindow.offset(
        current: state.offset, selected: listing.line(of: state.index, isSpaced: isSpaced(screen)),
        count: listing.lineCount(isSpaced: isSpaced(screen)), height: rowsInSight(of: area, on: screen))
    }
    navigation.panes[screen] = state
  }

  /// Where an item stands: nearly always where it stood, else wherever it is found.
  private func place(of item: Item, near index: Int, in items: [Item]) -> Int? {
    items.indices.contains(index) && items[index] == item ? index : items.firstIndex(of: item)
  }

  /// Headings are passed over, except folded ones, which stand for what they hide.
  func isSelectable(_ item: Item, on screen: Screen) -> Bool {
    if case .section = item { return lists.listings[screen]?.section(item)?.isFolded ?? false }
    return true
  }

  private func nearestSelectable(to index: Int, in items: [Item], on screen: Screen) -> Int? {
    let start = max(0, index)
    return (start..<max(start, items.count)).first { isSelectable(items[$0], on: screen) }
      ?? (0..<min(start, items.count)).last { isSelectable(items[$0], on: screen) }
  }

  func listParts(of area: Rect, on screen: Screen) -> PaneLayout.ListParts {
    let pane = content(of: screen)
    let lines = (lists.listings[screen] ?? Listing()).lineCount(isSpaced: isSpaced(screen)) * pane.rowHeight(in: area)
    return PaneLayout.ListParts(
      of: area, lines: lines, footnotes: pane.footnotes(in: area).count,
      hasSubheading: pane.hasHeads && !pane.subheading.spans.isEmpty)
  }

  /// How many whole rows of a list have room in an area.
  func rowsInSight(of area: Rect, on screen: Screen) -> Int {
    max(1, listParts(of: area, on: screen).rows.height / content(of: screen).rowHeight(in: area))
  }

  /// Whether a list has a blank row before each group: where there is room, and it is no chart under its axis.
  func isSpaced(_ screen: Screen) -> Bool { size.height >= 30 && screen != .plan && screen != .routes }
}
