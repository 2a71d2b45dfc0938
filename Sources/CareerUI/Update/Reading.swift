import Canvas
import CareerModel
import CareerPages

/// Reading a detail: scrolling it, stopping at its links, copying and opening what is there.
extension State {
  /// The detail as it is drawn now, with its height; nil when it is not on the screen.
  func shownDetail(
    remembering drawing: Drawing? = nil
  ) -> (detail: Detail, height: Int)? {
    guard let area = PaneLayout(self).detail, let item = navigation.pane.selected else { return nil }
    let text = DetailFrame.text(of: area, on: navigation.screen)
    func made() -> Detail { content(of: navigation.screen).detail(item, width: text.width) }
    let key = Drawing.Key(
      screen: navigation.screen, role: subject(of: navigation.screen), item: item, width: text.width)
    let detail = drawing?.detail(key, make: made) ?? made()
    return (detail, text.height - detail.headHeight)
  }

  var nothingToRead: Message { Message("There is nothing to read in an empty list.") }

  mutating func scrollDetail(by lines: Int) { scrollDetail { _ in lines } }

  /// Half a page at a time, so that the last line of a whole one stays in sight.
  mutating func pageDetail(_ halves: Int) { scrollDetail { halves * max(1, $0 - 1) / 2 } }

  private mutating func scrollDetail(by lines: (_ height: Int) -> Int) {
    guard let (detail, height) = shownDetail() else {
      return message =
        navigation.pane.selected == nil
        ? nothingToRead : Message("Press \(key(.enter)) to read it; there is no room beside the list.")
    }
    navigation.pane.reading.scroll(by: lines(height), in: detail, height: height)
  }

  /// Scrolls so that a line is in sight, beneath one that stands before it.
  mutating func scrollDetail(to line: Int) {
    guard let (detail, height) = shownDetail() else { return }
    navigation.pane.reading.scroll(to: line - 1, in: detail, height: height)
  }

  mutating func scrollDetailToEnd(first: Bool) {
    guard let (detail, height) = shownDetail() else { return }
    navigation.pane.reading.scroll(to: first ? 0 : detail.lines.count, in: detail, height: height)
  }

  /// Goes to the next link of the detail, else scrolls it a line.
  mutating func stepInDetail(by step: Int) {
    guard let (detail, height) = shownDetail() else { return }
    navigation.pane.reading.step(by: step, in: detail, height: height)
  }

  /// The focused link of the detail, when it is in sight.
  func focusedLink(remembering drawing: Drawing? = nil) -> Destination? {
    guard navigation.focus == .detail, navigation.pane.detailLink != nil,
      let (detail, height) = shownDetail(remembering: drawing)
    else { return nil }
    return navigation.pane.reading.focusedLink(in: detail, height: height)?.destination
  }

  /// Whether the detail goes on beneath what is in sight.
  func hasMoreBeneath(remembering drawing: Drawing? = nil) -> Bool {
    guard let (detail, height) = shownDetail(remembering: drawing) else { return false }
    return navigation.pane.reading.first(in: detail, height: height) + height < detail.lines.count
  }

  // MARK: Copying and opening

  mutating func copySelection() -> [Effect] {
    if case .url(let address) = focusedLink() { return [.copy(address)] }
    guard let item = navigation.selected else {
      message = Message("There is nothing to copy here.")
      return []
    }
    if navigation.focus == .detail {
      let lines = content(of: navigation.screen).detail(item, width: 80).text
      return [.copy(lines.map(\.text.withoutTrailingBlanks).joined(separator: "\n"))]
    }
    return [.copy(content(of: navigation.activeList).text(of: item))]
  }

  /// Opens the focused link, else the first address that the selected item has.
  mutating func openSelectedLink() -> [Effect] {
    if case .url(let address) = focusedLink() { return [.openLink(address)] }
    let links = navigation.selected.map { content(of: navigation.activeList).detail($0, width: 80).links } ?? []
    for case .url(let address) in links.map(\.destination) { return [.openLink(address)] }
    message = noLink
    return []
  }

  var noLink: Message { Message("There is no link here.") }
}

extension String {
  /// Without the blanks that fill a line to its width.
  fileprivate var withoutTrailingBlanks: Substring {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }
}
