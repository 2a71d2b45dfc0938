import Canvas
import CareerModel

/// The sum behind a match over the panes: the result stays on top, the terms scroll beneath it.
struct WhyFrame: View {
  let sheet: Overlay.WhySheet
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  /// The widest that it is set, so that figures stay near their names.
  private static let widest = 100
  /// The bar of the focused line and a blank.
  private static let indent = 2
  /// The sum, the titles of the columns, and a blank line after them.
  private static let headHeight = 3

  /// What there is to read in a window, and how much of it is in sight; nil where the role asks for nothing.
  static func text(of role: Role.ID, in state: State) -> (text: WhyText, height: Int)? {
    let catalogue = state.catalogue
    guard let position = catalogue.rolePosition(role), let why = Why(of: position, for: state.assessments.learner)
    else { return nil }
    let area = content(in: state)
    let text = WhyText(
      why: why, role: catalogue.roles[position], state: state,
      width: ScrollText.lineWidth(in: area.width - indent))
    return (text, max(0, area.height - headHeight))
  }

  private static func panel(_ title: Line, _ trailing: Line, in area: Rect) -> Panel {
    Panel(
      title: title, trailing: trailing,
      contentSize: Size(width: min(area.width - 4, widest), height: area.height - 2))
  }

  /// Everything above the status line.
  private static func content(in state: State) -> Rect {
    let area = Rect(x: 0, y: 0, width: state.size.width, height: state.size.height - 1)
    return panel(Line(), Line(), in: area).content(in: area)
  }

  func draw(in area: Rect, of frame: inout Frame) {
    guard let (text, height) = Self.text(of: sheet.role, in: state) else { return }
    let title = Line("Why \(text.role.title) matches \(text.why.match.percent)%", .heading)
    let close = Line("\(state.key(.leave, in: .why)) closes", .dim)
    let panel = Self.panel(title, close, in: area)
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let rows = content.inset(left: Self.indent)
    frame.put(text.sum, across: rows.row(0))
    frame.put(text.titles, across: rows.row(1).inset(right: 1))
    let detail = text.detail
    let body = rows.inset(top: Self.headHeight)
    let focused = sheet.reading.focusedLink(in: detail)?.line
    ScrollText(detail.lines, offset: sheet.reading.offset, selected: focused).draw(in: body, of: &frame)
    let first = ScrollWindow.clamped(sheet.reading.offset, count: detail.lines.count, height: height)
    if let focused, (first..<first + height).contains(focused) {
      frame.put(Line(state.look.selectionBar, .accent), across: content.row(Self.headHeight + focused - first))
    }
  }
}
