import Canvas
import CareerModel

/// The last line: what is being typed, else a message, else the keys that help here.
struct StatusLine: View {
  let state: State
  let catalogue: Catalogue

  func draw(in area: Rect, of frame: inout Frame) {
    let inner = area.inset(left: 1, right: 1)
    if state.find.isOpen, state.overlay == nil {
      drawFind(in: inner, of: &frame)
    } else if let message = state.message {
      let role: Style.Role =
        switch message.tone {
        case .plain: .text
        case .warning: .warning
        case .error: .error
        }
      frame.put(Line(message.text, role), across: inner)
    } else {
      KeyHints(hints.filter { !$0.isLast }.map(\.hint), right: hints.filter(\.isLast).map(\.hint)).draw(
        in: inner, of: &frame)
    }
  }

  private func drawFind(in area: Rect, of frame: inout Frame) {
    let prompt = Line("Find: ", .key) + Line(state.find.query.text)
    frame.put(prompt, across: area)
    let before = String(state.find.query.characters.prefix(state.find.query.cursor))
    frame.cursor = Point(x: min(area.maxX - 1, area.x + 6 + state.look.columns(of: before)), y: area.y)
    let isMissing = state.message?.tone == .warning
    frame.put(
      Line(isMissing ? "no match   " : "", .warning) + Line("Enter keeps, Esc goes back", .dim), across: area,
      aligned: .right)
  }

  private var hints: [(hint: KeyHint, isLast: Bool)] {
    state.keymap.bindings.filter { $0.contexts.contains(state.context) && !$0.keys.isEmpty }.compactMap { binding in
      guard let hint = binding.hint, let key = binding.keys.first else { return nil }
      let label = hint.keys ?? KeyNotation.label(of: key)
      guard helps(binding.action) else { return nil }
      return (
        KeyHint(label, self.label(of: binding.action, hint.label), priority: hint.priority), binding.action == .quit
      )
    }
  }

  /// Whether a hint is worth its room now.
  private func helps(_ action: Action) -> Bool {
    switch action {
    case .show: state.screen == .roles && state.focus == .list
    case .sort: state.content(of: state.activeList, in: catalogue).orders.count > 1
    case .openFilter: !state.content(of: state.activeList, in: catalogue).filters.isEmpty
    case .toggle: state.screen != .roles || state.focus != .list || state.overlay != nil
    default: true
    }
  }

  /// The same key says what it does to what is in front.
  private func label(of action: Action, _ label: String) -> String {
    switch (action, state.context) {
    case (.enter, .roles) where state.focus == .detail: "checklist or link"
    case (.enter, .roles), (.enter, .skills), (.enter, .tutors), (.enter, .guide): "read"
    case (.toggle, .paths): "bookmark"
    case (.toggleAllSkills, _) where state.showsAllSkills: "role's skills"
    case (.quit, _) where state.focus != .list: "back"
    case (.enter, .welcome): state.isWelcomeAtEnd ? "open" : "next"
    case (.toggle, .welcome): "choose"
    case (.toggle, .filter): "change"
    case (.quit, .welcome), (.quit, .filter): "close"
    default: label
    }
  }
}
