import Canvas
import CareerModel

/// The help for the screen in front, with a line to search it.
struct Help: Overlay {
  var query = TextInput()
  var offset = 0

  static let context = Binding.Context.help
  static let keys = [
    Binding([Key(.function(1))], .leave, [context], .program, "Close the help", named: "close-the-help")
  ]

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      state.report(leftOut: next.query.apply(edit), of: next.query.limit)
      next.offset = 0
    case .move(.up): next.offset = max(0, next.offset - 1)
    case .move(.down): next.offset += 1
    case .page(let halves): next.offset = max(0, next.offset + halves * 8)
    case .leave: return state.closeOverlay()
    default: return []
    }
    next.offset = ScrollWindow.clamped(next.offset, count: next.lines(over: state).count, height: Self.rows(of: state))
    return state.putOver(next)
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  // MARK: The view

  private static let width = 84

  /// The text as it is wrapped on this screen.
  private func lines(over state: State) -> [Line] {
    HelpText(state).lines(matching: query.text, width: max(8, Rect(state.size).panelWidth(Self.width) - 1))
  }

  /// The rows that the text has on this screen: without edges, search line and status line.
  private static func rows(of state: State) -> Int { max(1, state.size.height - 7) }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let lines = lines(over: state)
    let panel = Panel(
      title: Line("Help: \(state.screen.title)", .heading),
      trailing: Line("type to search, \(state.key(.leave, in: .help)) closes", .dim),
      contentSize: Size(width: area.panelWidth(Self.width), height: area.panelHeight(lines.count + 2)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    InputLine(label: "Search: ", input: query).draw(in: content.row(0), of: &frame)
    ScrollText(lines, offset: offset).draw(in: content.inset(top: 2), of: &frame)
  }
}

extension Binding.Context {
  static let help = Self("help", .search)
}
