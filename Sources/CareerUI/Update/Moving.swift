import Canvas
import CareerModel

/// Moving in lists, trees and details.
extension State {
  mutating func move(_ direction: Action.Direction) {
    switch direction {
    case .up: step(by: -1)
    case .down: step(by: 1)
    case .left: moveLeft()
    case .right: moveRight()
    }
  }

  /// Up and down: to the next row of a list, to the next link or line of a detail.
  private mutating func step(by step: Int) {
    switch navigation.focus {
    case .detail: stepInDetail(by: step)
    case .progress: selectWeek(back: navigation.weeksBack - step)
    case .list, .checklist:
      select(from: navigation.index + step, towards: step)
    }
  }

  mutating func page(_ halves: Int) {
    let layout = PaneLayout(self)
    if navigation.focus == .detail {
      pageDetail(halves)
    } else if navigation.focus == .progress {
      selectWeek(back: navigation.weeksBack - halves * Self.weeksOfHalfAPage)
    } else if let area = navigation.focus == .checklist ? layout.checklist : layout.list {
      let height = rowsInSight(of: area, on: navigation.activeList)
      let distance = max(1, height * abs(halves) / 2 - (abs(halves) == 2 ? 1 : 0))
      select(from: navigation.index + (halves < 0 ? -distance : distance), towards: halves < 0 ? -1 : 1)
    }
  }

  mutating func goToEnd(first: Bool) {
    switch navigation.focus {
    case .detail: scrollDetailToEnd(first: first)
    case .progress: selectWeek(back: first ? .max : 0)
    case .list, .checklist: select(from: first ? 0 : listed.count - 1, towards: first ? 1 : -1)
    }
  }

  private static let weeksOfHalfAPage = 4

  /// Takes the keys to a week of the progress, counted back from this one; beyond either end to that.
  mutating func selectWeek(back weeks: Int) {
    navigation.weeksBack = min(max(0, weeks), (lists.planTable?.progress.weeks.count ?? 1) - 1)
  }

  /// Selects the nearest item that can be selected, looking on in the direction of travel, else back.
  mutating func select(from index: Int, towards step: Int) {
    let items = listed
    guard !items.isEmpty else { return }
    let start = min(max(0, index), items.count - 1)
    let (up, down) = (stride(from: start, through: 0, by: -1), stride(from: start, to: items.count, by: 1))
    func canBeSelected(_ index: Int) -> Bool { isSelectable(items[index], on: navigation.activeList) }
    let target =
      step < 0
      ? up.first(where: canBeSelected) ?? down.first(where: canBeSelected)
      : down.first(where: canBeSelected) ?? up.first(where: canBeSelected)
    if let target { select(items[target], at: target) }
  }

  /// Selects an item of the list that has the keys; its detail starts at the top.
  ///
  /// - Parameter index: where it stands; nil to look for it.
  mutating func select(_ item: Item, at index: Int? = nil) {
    guard navigation.activePane.selected != item else { return }
    navigation.activePane.selected = item
    if let index = index ?? listed.firstIndex(of: item) { navigation.activePane.index = index }
    if navigation.activeList == navigation.screen {
      navigation.panes[navigation.screen]?.reading = ReadingPlace()
    }
    if navigation.screen == .roles, navigation.activeList == .roles {
      navigation.chosenRole = item.role ?? navigation.chosenRole
    }
  }

  /// Selects the next item whose text starts with a letter, round the end.
  mutating func jump(to letter: Character) {
    let items = listed
    let start = navigation.index + 1
    let wanted = NameQuery(String(letter), on: navigation.activeList, of: self)
    let found = items.indices.lazy.map { ($0 + start) % items.count }.first { position in
      isSelectable(items[position], on: navigation.activeList) && wanted.begins(items[position])
    }
    if let found { select(items[found], at: found) } else { message = Message("Nothing here starts with \(letter).") }
  }

  /// Left folds a section or branch, or goes to what holds it; from another pane it goes to the list.
  private mutating func moveLeft() {
    guard navigation.focus.isList, let item = navigation.selected else {
      return focusNeighbour(-1)
    }
    switch item {
    case .node(let path):
      if navigation.isUnfolded(path), hasChildren(path) {
        toggleFold(item)
      } else if path.count > 1 {
        select(.node(Array(path.dropLast())))
      } else {
        turnFields()
      }
    case .section: break
    default:
      guard let section = listed[...navigation.index].last(where: \.isSection) else {
        return navigation.focus == .list
          ? message = Message("There is nothing further to the left.") : focusNeighbour(-1)
      }
      turn(section)
      navigation.activePane.selected = section
    }
  }

  private mutating func moveRight() {
    guard navigation.focus.isList, let item = navigation.selected else {
      return focusNeighbour(1)
    }
    switch item {
    case .node(let path) where hasChildren(path) && !navigation.isUnfolded(path): toggleFold(item)
    case .node(let path) where hasChildren(path): select(from: navigation.index + 1, towards: 1)
    case .section: unfold(item)
    default: focusNeighbour(1)
    }
  }

  /// Opens a folded section and selects its first item.
  mutating func unfold(_ section: Item) {
    turn(section)
    navigation.activePane.selected = nil
    navigation.activePane.index += 1
  }

  /// Folds an open section of the list that has the keys, opens a folded one.
  mutating func turn(_ section: Item) {
    let startsFolded = lists.listings[navigation.activeList]?.section(section)?.startsFolded ?? false
    navigation.activePane.turn(section, startsFolded: startsFolded)
  }

  private mutating func toggleFold(_ item: Item) {
    navigation.activePane.toggled.formSymmetricDifference([item])
  }

  private func hasChildren(_ path: [Role.ID]) -> Bool { lists.careerTree?.row(at: path)?.hasChildren ?? false }

  func items(of screen: Screen) -> [Item] { lists.listings[screen]?.items ?? [] }

  /// The items of the list that has the keys.
  var listed: [Item] { items(of: navigation.activeList) }
}
