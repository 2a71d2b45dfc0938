import Canvas
import CareerModel

/// The detail of the selected item, scrolled to where it was, with the focused link marked.
struct DetailFrame: View {
  let state: State
  let drawing: Drawing

  /// The widest that a text is set, so that it reads well on wide terminals; a table of stops takes more.
  private static func measure(on screen: Screen) -> Int { screen == .routes ? 150 : 96 }

  /// Where the text goes with its title: one column in, and no wider than reads well.
  static func text(of area: Rect, on screen: Screen) -> Rect {
    let inner = area.inset(left: 1)
    return Rect(
      x: inner.x, y: inner.y, width: min(ScrollText.lineWidth(in: inner.width), measure(on: screen)),
      height: inner.height)
  }

  func draw(in area: Rect, of frame: inout Frame) {
    guard let item = state.pane.selected else { return }
    let place = area.inset(left: 1)
    guard state.focus == .detail, state.overlay == nil else {
      var key = key(of: item, in: area)
      (key.offset, key.size) = (state.pane.detailOffset, place.size)
      let page = drawing.page(key, in: state.look) { page in
        draw(self.detail(of: item, in: area), link: nil, isFocused: false, in: page.bounds, of: &page)
      }
      return frame.put(page, at: place)
    }
    let detail = self.detail(of: item, in: area)
    let link = state.pane.reading.focusedLink(in: detail)?.line
    draw(detail, link: link, isFocused: true, in: place, of: &frame)
    let text = place.inset(top: detail.headHeight)
    guard let link else { return frame.cursor = Point(x: place.x, y: place.y) }
    let first = state.pane.reading.first(in: detail, height: text.height)
    frame.put(
      Line(state.look[.selectionBar], .mark), at: Point(x: area.x, y: text.y + link - first), in: area, on: .selected)
  }

  /// The title, with its line beneath where the pane has the keys, and what is in sight of the text.
  private func draw(_ detail: Detail, link: Int?, isFocused: Bool, in area: Rect, of frame: inout Frame) {
    for (y, line) in detail.title.dropLast().enumerated() {
      frame.put(isFocused ? line.recast(.accent) : line, across: area.row(y))
    }
    if let last = detail.title.last {
      PaneHead(last, isFocused: isFocused).draw(in: area.inset(top: detail.title.count - 1), of: &frame)
    }
    let marks = state.findMarks.flatMap { isFocused && $0.isInText ? $0.text : nil }
    let lines = marks.map { text in detail.lines.map { $0.highlighting(text) } } ?? detail.lines
    ScrollText(lines, offset: state.pane.detailOffset, selected: link)
      .draw(in: area.inset(top: detail.headHeight), of: &frame)
  }

  private func detail(of item: Item, in area: Rect) -> Detail {
    let key = key(of: item, in: area)
    return drawing.detail(key) { state.content(of: state.screen).detail(item, width: key.width) }
  }

  private func key(of item: Item, in area: Rect) -> Drawing.Key {
    Drawing.Key(
      screen: state.screen, role: state.subject(of: state.screen), item: item,
      width: Self.text(of: area, on: state.screen).width)
  }
}

/// The first lines of the selected item's detail, beneath a rule under the list.
struct PreviewFrame: View {
  let state: State

  func draw(in area: Rect, of frame: inout Frame) {
    guard let item = state.pane.selected else { return }
    frame.fill(
      Rect(x: area.x, y: area.y - 1, width: area.width, height: 1), with: state.look.fill(.horizontalRule),
      style: Style(.rule)
    )
    let inner = area.inset(left: 1, right: 1)
    let lines = state.content(of: state.screen).preview(item, width: inner.width)
    for (index, line) in lines.prefix(inner.height).enumerated() { frame.put(line, across: inner.row(index)) }
  }
}
