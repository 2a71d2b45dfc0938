import Canvas

/// The last line: what is being typed, else a message, which may take a few more, else the keys that help here.
struct StatusLine: View {
  let state: State
  let drawing: Drawing

  /// The columns that a message has behind its sign.
  static func messageColumns(in width: Int) -> Int { width - 4 }

  func draw(in area: Rect, of frame: inout Frame) {
    let inner = area.inset(left: 1, right: 1)
    if state.find.isOpen, state.overlay == nil {
      drawFind(in: inner, of: &frame)
    } else if let message = state.message {
      put(message, in: area, of: &frame)
    } else {
      let offers = offers
      KeyHints(
        offers.filter { $0.action != .quit }.map(\.hint), right: offers.filter { $0.action == .quit }.map(\.hint)
      ).draw(in: inner, of: &frame)
    }
  }

  private static let mostMessageLines = 4

  /// A message that is longer than the line begins above it, over what stands there.
  private func put(_ message: Message, in area: Rect, of frame: inout Frame) {
    let sign = sign(of: message)
    let indent = sign.columns(in: state.look)
    let lines = Line(message.text).wrapped(
      to: max(1, area.width - 2 - indent), most: Self.mostMessageLines, in: state.look)
    let place = Rect(x: area.x, y: area.maxY - lines.count, width: area.width, height: lines.count)
    if lines.count > 1 { frame.fill(place, style: Style(.text)) }
    for (index, line) in lines.enumerated() {
      frame.put((index == 0 ? sign : .blank(indent)) + line, across: place.row(index).inset(left: 1, right: 1))
    }
  }

  /// Whether something was done or went wrong; what is merely told has no sign.
  private func sign(of message: Message) -> Line {
    switch message.tone {
    case .plain: Line()
    // The sign of what is done is also that of what is saved: it comes when it is both.
    case .done where !state.saving.pending.isEmpty: .blank(state.look.columns(of: state.look[.tick]) + 1)
    case .done: Line(state.look[.tick] + " ", .held)
    case .warning: Line("! ", .warning)
    case .error: Line("! ", .error)
    }
  }

  private func drawFind(in area: Rect, of frame: inout Frame) {
    let narrow = state.canNarrow ? "\(state.key(.narrow, in: .find)) only these, " : ""
    let keys = Line(
      "\(state.key(.enter, in: .find)) keeps, \(narrow)\(state.key(.leave, in: .find)) back", .dim)
    let (found, rest): (Line, Line) =
      switch (state.message, state.findPlace(remembering: drawing)) {
      case (let message?, nil) where message.tone == .warning: (Line("no match", .warning), keys)
      case (let message?, _): (Line(), Line(message.text))
      case (nil, let place?): (Line(place.text), keys)
      case (nil, nil): (Line(), keys)
      }
    frame.put(rest, across: area, aligned: .right)
    // What was found stands right behind what was typed, where a magnifier is.
    let label = "Find: "
    let beside = found.columns(in: state.look) + rest.columns(in: state.look) + 2 * Self.gap
    let typed = state.look.columns(of: label + state.find.query.text) + Self.gap
    let room = max(0, min(typed, area.width - beside))
    InputLine(label: label, input: state.find.query)
      .draw(in: Rect(x: area.x, y: area.y, width: room, height: area.height), of: &frame)
    frame.put(found, at: Point(x: area.x + room, y: area.y), in: area)
  }

  /// What is left between what was typed, what was found, and the keys.
  private static let gap = 2

  /// The keys that help here, as far as there is room for them.
  var offers: [(action: Action, hint: KeyHint)] {
    state.keymap.offers(in: state.context).compactMap { offer in
      guard offer.hint.condition.map(holds) ?? true else { return nil }
      let wording = offer.wordings.first { $0.condition.map(holds) ?? true }
      let hint = KeyHint(
        offer.keys, wording?.label ?? offer.hint.label, priority: wording?.priority ?? offer.hint.priority)
      return (offer.action, hint)
    }
  }

  private func holds(_ circumstance: Circumstance) -> Bool { circumstance.holds(in: state, drawing) }
}
