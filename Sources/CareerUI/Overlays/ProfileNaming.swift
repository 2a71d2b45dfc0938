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
      let name = joined
      guard !name.isEmpty else {
        state.message = Message("Type a name.", .warning)
        return []
      }
      guard problem(in: name) == nil else { return [] }
      var browser = browser
      if name != old { browser.wanted = ProfileChoice(name: name) }
      state.overlay = browser
      guard name != old else { return [] }
      return state.order(old.map { .rename($0, to: name) } ?? .make(name))
    case .leave: return state.putOver(browser)
    default: return []
    }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    FormPanel(
      title: old.map { "Rename \($0)" } ?? "New profile",
      keys: "\(state.key(.enter, in: .profileName)) keeps, \(state.key(.leave, in: .profileName)) goes back", width: 60,
      fields: [FormLines.Field(label: "Name", input: name, hint: "such as noor or hopes")], focused: 0,
      note: [note(in: state).line]
    ).draw(in: area, of: &frame)
  }

  /// What the name comes to, or why it is none.
  private func note(in state: State) -> FormNote {
    let name = joined
    let enter = state.key(.enter, in: .profileName)
    if name.isEmpty || name == old { return .advice(Self.rule) }
    if let problem = problem(in: name) { return .problem(problem) }
    let spaces = name == self.name.text.trimmed ? "" : "No spaces: "
    return .reading(spaces + (old.map { "\(enter) calls \($0) \(name)" } ?? "\(enter) makes and opens \(name)"))
  }

  /// What was typed, with a hyphen in the place of spaces, which no name can have.
  private var joined: String { name.text.split(whereSeparator: \.isWhitespace).joined(separator: "-") }

  /// Why a name cannot be given to it; nil where it can.
  private func problem(in name: String) -> String? {
    guard ProfileName(reading: name) != nil else { return Self.rule }
    // No disk need tell capitals from small letters.
    let other = browser.profiles.first {
      !$0.isDeleted && $0.name != old && $0.name.lowercased() == name.lowercased()
    }
    return other.map { "\($0.name) is the name of another one." }
  }

  private static let rule = "Letters, digits, - and _, \(ProfileName.maximumLength) at most."
}

extension Binding.Context {
  static let profileName = Self("profileName", .form)
}
