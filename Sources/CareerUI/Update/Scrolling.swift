import Canvas
import CareerModel
import CareerPages

/// Scrolling a detail and stopping at its links.
extension State {
  /// The detail as it is drawn now, with its height; nil when it is not on the screen.
  private func shownDetail(
    remembering drawing: Drawing? = nil
  ) -> (detail: Detail, height: Int)? {
    guard let area = PaneLayout(self).detail, let item = pane.selected else { return nil }
    let text = DetailFrame.text(of: area)
    func made() -> Detail { content(of: screen).detail(item, width: text.width) }
    let key = Drawing.Key(screen: screen, role: subject(of: screen), item: item, width: text.width)
    let detail = drawing?.detail(key, make: made) ?? made()
    return (detail, text.height)
  }

  mutating func scrollDetail(by lines: Int) {
    guard let (detail, height) = shownDetail() else {
      return message = Message("Press \(key(.enter)) to read it; there is no room beside the list.")
    }
    pane.reading.scroll(to: pane.detailOffset + lines, in: detail, height: height)
  }

  mutating func scrollDetailToEnd(first: Bool) {
    guard let (detail, height) = shownDetail() else { return }
    pane.reading.scroll(to: first ? 0 : detail.lines.count, in: detail, height: height)
  }

  /// Goes to the next link of the detail, else scrolls it a line.
  mutating func stepInDetail(by step: Int) {
    guard let (detail, height) = shownDetail() else { return }
    pane.reading.step(by: step, in: detail, height: height)
  }

  /// The focused link of the detail, when it is in sight.
  func focusedLink(remembering drawing: Drawing? = nil) -> Destination? {
    guard focus == .detail, pane.detailLink != nil,
      let (detail, height) = shownDetail(remembering: drawing)
    else { return nil }
    return pane.reading.focusedLink(in: detail, height: height)?.destination
  }
}
