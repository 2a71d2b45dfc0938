import Canvas
import CareerModel

/// Scrolling a detail and stopping at its links.
extension State {
  /// The detail as it is drawn now, with its height; nil when it is not on the screen.
  private func shownDetail(in catalogue: Catalogue) -> (detail: Detail, height: Int)? {
    guard let area = PaneLayout(self).detail, let item = pane.selected else { return nil }
    let text = DetailFrame.text(of: area)
    return (content(of: screen, in: catalogue).detail(item, width: text.width), text.height)
  }

  mutating func scrollDetail(by lines: Int, in catalogue: Catalogue) {
    guard shownDetail(in: catalogue) != nil else { return message = Message("Press Enter to read it; there is no room beside the list.") }
    pane.detailOffset += lines
  }

  /// Goes to the next link when it is in sight or about to be, else scrolls a line.
  mutating func stepInDetail(by step: Int, in catalogue: Catalogue) {
    guard let (detail, height) = shownDetail(in: catalogue) else { return }
    let offset = pane.detailOffset
    let current = pane.detailLink.flatMap { detail.links.indices.contains($0) ? detail.links[$0].line : nil }
    let sight = (offset - 1)...(offset + height)
    let start = current ?? (step > 0 ? offset - 1 : offset + height)
    let next =
      step > 0
      ? detail.links.firstIndex { $0.line > start && sight.contains($0.line) }
      : detail.links.lastIndex { $0.line < start && sight.contains($0.line) }
    if let next {
      pane.detailLink = next
      let line = detail.links[next].line
      pane.detailOffset = min(max(offset, line - height + 2), max(0, line - 1))
    } else {
      pane.detailOffset += step
      if let current, !(pane.detailOffset..<pane.detailOffset + height).contains(current) { pane.detailLink = nil }
    }
  }

  /// Keeps the scroll position inside the text.
  mutating func settleDetail(in catalogue: Catalogue) {
    guard let (detail, height) = shownDetail(in: catalogue) else { return }
    let last = max(0, detail.lines.count - height)
    let offset = min(max(0, pane.detailOffset), last)
    if offset != pane.detailOffset { pane.detailOffset = offset }
    if let link = pane.detailLink, !detail.links.indices.contains(link) { pane.detailLink = nil }
  }

  /// The focused link of the detail.
  func focusedLink(in catalogue: Catalogue) -> Destination? {
    guard focus == .detail, let link = pane.detailLink, let (detail, _) = shownDetail(in: catalogue),
      detail.links.indices.contains(link)
    else { return nil }
    return detail.links[link].destination
  }
}
