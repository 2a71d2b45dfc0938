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
    guard let (detail, height) = shownDetail(in: catalogue) else {
      return message = Message("Press Enter to read it; there is no room beside the list.")
    }
    scroll(to: pane.detailOffset + lines, in: detail, height: height)
  }

  mutating func scrollDetailToEnd(first: Bool, in catalogue: Catalogue) {
    guard let (detail, height) = shownDetail(in: catalogue) else { return }
    scroll(to: first ? 0 : detail.lines.count, in: detail, height: height)
  }

  private mutating func scroll(to offset: Int, in detail: Detail, height: Int) {
    pane.detailOffset = ScrollWindow.clamped(offset, count: detail.lines.count, height: height)
    pane.detailLink = nil
  }

  /// Goes to the next link when it is in sight or about to be, else scrolls a line.
  mutating func stepInDetail(by step: Int, in catalogue: Catalogue) {
    guard let (detail, height) = shownDetail(in: catalogue) else { return }
    let offset = ScrollWindow.clamped(pane.detailOffset, count: detail.lines.count, height: height)
    let current = pane.detailLink.flatMap { detail.links.indices.contains($0) ? detail.links[$0].line : nil }
    let sight = (offset - 1)...(offset + height)
    let start = current ?? (step > 0 ? offset - 1 : offset + height)
    let next =
      step > 0
      ? detail.links.firstIndex { $0.line > start && sight.contains($0.line) }
      : detail.links.lastIndex { $0.line < start && sight.contains($0.line) }
    guard let next else {
      let link = pane.detailLink
      scroll(to: offset + step, in: detail, height: height)
      // A link that is still in sight stays where the next step starts from.
      if let current, (pane.detailOffset..<pane.detailOffset + height).contains(current) { pane.detailLink = link }
      return
    }
    pane.detailLink = next
    pane.detailOffset = ScrollWindow.offset(
      current: offset, selected: detail.links[next].line, count: detail.lines.count, height: height)
  }

  /// The focused link of the detail.
  func focusedLink(in catalogue: Catalogue) -> Destination? {
    guard focus == .detail, let link = pane.detailLink, let (detail, _) = shownDetail(in: catalogue),
      detail.links.indices.contains(link)
    else { return nil }
    return detail.links[link].destination
  }
}
