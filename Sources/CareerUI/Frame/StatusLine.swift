import Canvas
import CareerModel

/// The last line: what is being typed, else a message, else the keys that help here.
struct StatusLine: View {
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  let memory: FrameMemory

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
      let hints = hints
      KeyHints(hints.filter { !$0.isLast }.map(\.hint), right: hints.filter(\.isLast).map(\.hint)).draw(
        in: inner, of: &frame)
    }
  }

  private func drawFind(in area: Rect, of frame: inout Frame) {
    let prompt = Line("Find: ", .key) + Line(state.find.query.text)
    frame.put(prompt, across: area)
    let before = String(state.find.query.characters.prefix(state.find.query.cursor))
    frame.cursor = Point(x: min(area.maxX - 1, area.x + 6 + state.look.columns(of: before)), y: area.y)
    let keys = Line("\(state.key(.enter, in: .find)) keeps, \(state.key(.leave, in: .find)) goes back", .dim)
    let news =
      switch state.message {
      case let message? where message.tone == .warning: Line("no match   ", .warning) + keys
      case let message?: Line(message.text)
      case nil: keys
      }
    frame.put(news, across: area, aligned: .right)
  }

  private var hints: [(hint: KeyHint, isLast: Bool)] {
    memory.offers(in: state.context, of: state.keymap).compactMap { offer in
      guard helps(offer.action) else { return nil }
      // Whoever tries must see the way out of it.
      let priority = offer.action == .tryMarks && state.trial != nil ? 1 : offer.priority
      return (KeyHint(offer.keys, label(of: offer.action, offer.label), priority: priority), offer.action == .quit)
    }
  }

  /// Whether a hint is worth its room now.
  private func helps(_ action: Action) -> Bool {
    switch action {
    case .show: state.screen == .roles && state.focus == .list
    case .sort: state.content(of: state.activeList).orders.count > 1
    case .openFilter: !state.content(of: state.activeList).filters.isEmpty
    case .toggle where [.tutors, .guide, .routes].contains(state.context): state.focus == .detail
    case .toggle: (state.screen != .roles || state.focus != .list || state.overlay != nil) && hasSomethingInFront
    case .tryMarks: state.overlay == nil
    case .compare: state.overlay == nil && !state.profile.bookmarks.isEmpty
    case .why: state.overlay == nil
    case .takeRoute, .avoidStop, .pinStop: state.selectedRoute != nil
    case .enter, .logStudy, .chooseTutor, .exportPlan, .moveStep: hasSomethingInFront
    default: true
    }
  }

  private var hasSomethingInFront: Bool { state.overlay != nil || state.focus != .list || !state.listed.isEmpty }

  /// The same key says what it does to what is in front.
  private func label(of action: Action, _ label: String) -> String {
    switch (action, state.context) {
    case (.enter, .roles) where state.focus == .detail: "checklist or link"
    case (.enter, .roles), (.enter, .skills), (.enter, .bestNext), (.enter, .why), (.enter, .tutors),
      (.enter, .guide), (.enter, .routes):
      "read"
    case (.toggle, _) where state.turnsPage(remembering: memory.drawing): "page down"
    case (.toggle, .paths): "bookmark"
    case (.openFilter, .routes): "kinds of move"
    case (.toggleAllSkills, _) where state.showsAllSkills: "role's skills"
    case (.quit, _) where state.focus != .list && state.overlay == nil: "back"
    case (.enter, .welcome): state.isWelcomeAtEnd ? "open" : "next"
    case (.toggle, .welcome): "choose"
    case (.toggle, .filter): "change"
    case (.toggle, .trial): "choose"
    case (.enter, .plan): "read"
    case (.enter, .tutor): "take"
    case (.enter, .export): "write"
    case (.enter, .sources): "show"
    case (.enter, .similar): "go there"
    case (.enter, .unsaved): "choose"
    case (.quit, .unsaved): "stay"
    case (.enter, .weeks), (.quit, .weeks), (.quit, .tutor), (.quit, .export): "close"
    case (.enter, .trial): "keep"
    case (.quit, .trial): "go on trying"
    case (.move, .compare): "scroll"
    case (.tryMarks, _) where state.trial != nil: "keep or discard"
    case (.quit, .welcome), (.quit, .filter), (.quit, .why), (.quit, .compare), (.quit, .sources), (.quit, .similar):
      "close"
    default: label
    }
  }
}
