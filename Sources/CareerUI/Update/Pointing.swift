import Canvas
import CareerModel

/// The mouse, where the person has switched it on: a press selects, a second press opens, the wheel scrolls.
extension State {
  public mutating func point(_ mouse: Mouse) -> [Effect] {
    guard openingOther == nil, !isTooSmall else { return [] }
    message = nil
    editing.forgetChange()
    guard overlay == nil, !find.isOpen else { return [] }
    let layout = PaneLayout(self)
    switch mouse.gesture {
    case .scrollUp, .scrollDown:
      let step = mouse.gesture == .scrollUp ? -3 : 3
      if layout.detail?.contains(mouse.point) == true {
        scrollDetail(by: step)
      } else {
        select(from: navigation.index + step, towards: step)
      }
    case .press:
      return press(at: mouse.point, layout)
    }
    refresh()
    return []
  }

  private mutating func press(at point: Point, _ layout: PaneLayout) -> [Effect] {
    if let tab = tabBar.tab(at: point, in: layout.tabs, look: look) {
      return update(.show(Screen.tabs[tab]))
    }
    for (pane, area) in layout.areas where area.contains(point) {
      navigation.focus = pane
      guard pane.isList else { break }
      let rows = listParts(of: area, on: navigation.activeList).rows
      let height = content(of: navigation.activeList).rowHeight(in: area)
      let row = (point.y - rows.y) / height + navigation.activePane.offset
      let index = lists.listings[navigation.activeList]?.index(atLine: row, isSpaced: isSpaced(navigation.activeList))
      guard rows.contains(point), let index, listed.indices.contains(index) else { break }
      if listed[index] == navigation.selected { return update(.enter) }
      if isSelectable(listed[index], on: navigation.activeList) { select(listed[index]) }
    }
    refresh()
    return []
  }
}
