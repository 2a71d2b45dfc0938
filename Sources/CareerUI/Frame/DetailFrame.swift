import Canvas
import CareerModel

/// The detail of the selected item, scrolled to where it was, with the focused link marked.
struct DetailFrame: View {
  let state: State
  let catalogue: Catalogue
  let memory: FrameMemory

  /// The widest that a text is set, so that it reads well on wide terminals.
  private static let measure = 96

  /// Where the text goes: one column in, and no wider than reads well.
  static func text(of area: Rect) -> Rect {
    let inner = area.inset(left: 1)
    return Rect(
      x: inner.x, y: inner.y, width: min(ScrollText.lineWidth(in: inner.width), measure), height: inner.height)
  }

  func draw(in area: Rect, of frame: inout Frame) {
    let text = Self.text(of: area)
    guard let item = state.pane.selected else { return }
    let detail = memory.detail(
      of: item, on: state.screen, for: state.subject(of: state.screen), width: text.width
    ) {
      state.content(of: state.screen, in: catalogue).detail(item, width: text.width)
    }
    let isFocused = state.focus == .detail && state.overlay == nil
    let link = state.pane.detailLink.flatMap { detail.links.indices.contains($0) ? detail.links[$0].line : nil }
    ScrollText(detail.lines, offset: state.pane.detailOffset, selected: isFocused ? link : nil)
      .draw(in: area.inset(left: 1), of: &frame)
    if isFocused, link == nil { frame.cursor = Point(x: text.x, y: text.y) }
  }
}

/// The first lines of the selected item's detail, beneath a rule under the list.
struct PreviewFrame: View {
  let state: State
  let catalogue: Catalogue

  func draw(in area: Rect, of frame: inout Frame) {
    frame.fill(
      Rect(x: area.x, y: area.y - 1, width: area.width, height: 1), with: state.look.horizontalRule, style: Style(.rule)
    )
    guard let item = state.pane.selected else { return }
    let inner = area.inset(left: 1, right: 1)
    let lines = state.content(of: state.screen, in: catalogue).preview(item, width: inner.width)
    for (index, line) in lines.prefix(inner.height).enumerated() { frame.put(line, across: inner.row(index)) }
  }
}
