import Canvas
import CareerModel

/// The name of a new profile, or a new one for a profile.
struct ProfileNaming: Overlay {
  let browser: ProfileBrowser
  /// Nil for a profile that is to be made.
  let old: String?
  var name: TextInput

  init(over browser: ProfileBrowser, renaming old: String? = nil) {
    self.browser = browser
    self.old = old
    name = TextInput(old ?? "").selected
  }

  static let context = Binding.Context.profileName

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .edit(let edit):
      state.report(leftOut: next.name.apply(edit), of: name.limit)
      return state.putOver(next)
    case .enter:
      let name = name.text.trimmed
      guard !name.isEmpty else {
        state.message = Message("Type a name.", .warning)
        return []
      }
      state.overlay = browser
      return state.order(old.map { .rename($0, to: name) } ?? .make(name))
    case .leave: return state.putOver(browser)
    default: return []
    }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let panel = Panel(
      title: Line(old.map { "Rename \($0)" } ?? "New profile", .heading),
      trailing: Line(
        "\(state.key(.enter, in: .profileName)) keeps, \(state.key(.leave, in: .profileName)) goes back", .dim),
      contentSize: Size(width: area.panelWidth(60), height: area.panelHeight(3)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    FormLine(label: "Name", labelColumns: 6, input: name, hint: "such as noor or hopes", isFocused: true)
      .draw(in: content.row(0), of: &frame)
    frame.put(Line("Letters, digits, - and _, 40 at most.", .dim), across: content.row(2).inset(left: 2))
  }
}

extension Binding.Context {
  static let profileName = Self("profileName", .form)
}
