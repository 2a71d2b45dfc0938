import Canvas

/// How far a text is scrolled, and which of its links has the focus.
struct ReadingPlace: Hashable, Sendable {
  /// The first line in sight.
  var offset = 0
  /// Counted from the top of the text; nil where none is focused.
  var link: Int?

  /// The first line in sight: of a place beyond the end, as after a window has grown, where the end begins.
  func first(in detail: Detail, height: Int) -> Int {
    ScrollWindow.clamped(offset, count: detail.lines.count, height: height)
  }

  mutating func scroll(by lines: Int, in detail: Detail, height: Int) {
    scroll(to: first(in: detail, height: height) + lines, in: detail, height: height)
  }

  mutating func scroll(to offset: Int, in detail: Detail, height: Int) {
    self.offset = ScrollWindow.clamped(offset, count: detail.lines.count, height: height)
    link = nil
  }

  /// Goes to the next link when it is in sight or about to be, else scrolls a line.
  ///
  /// - Parameter height: The lines in sight; windows may be so low that there are none.
  mutating func step(by step: Int, in detail: Detail, height: Int) {
    let height = max(0, height)
    let first = first(in: detail, height: height)
    let current = focusedLink(in: detail)?.line
    let sight = (first - 1)...(first + height)
    let start = current ?? (step > 0 ? first - 1 : first + height)
    let next =
      step > 0
      ? detail.links.firstIndex { $0.line > start && sight.contains($0.line) }
      : detail.links.lastIndex { $0.line < start && sight.contains($0.line) }
    guard let next else {
      let link = link
      scroll(by: step, in: detail, height: height)
      // A link that is still in sight stays where the next step starts from.
      if let current, (offset..<offset + height).contains(current) { self.link = link }
      return
    }
    focus(next, in: detail, height: height)
  }

  /// Focuses a link and brings it into sight.
  mutating func focus(_ link: Int, in detail: Detail, height: Int) {
    guard detail.links.indices.contains(link) else { return }
    self.link = link
    offset = ScrollWindow.offset(
      current: offset, selected: detail.links[link].line, count: detail.lines.count, height: height)
  }

  /// The focused link when it is in sight: only what is seen is acted on.
  func focusedLink(in detail: Detail, height: Int) -> Detail.Link? {
    let first = first(in: detail, height: height)
    return focusedLink(in: detail).flatMap { (first..<first + max(0, height)).contains($0.line) ? $0 : nil }
  }

  func focusedLink(in detail: Detail) -> Detail.Link? {
    link.flatMap { detail.links.indices.contains($0) ? detail.links[$0] : nil }
  }
}
