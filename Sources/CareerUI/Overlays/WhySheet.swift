import Canvas
import CareerModel
import CareerPages

/// The sum behind the match with a role: the result stays on top, the terms scroll beneath it.
struct WhySheet: Overlay {
  let role: Role.ID
  var reading = ReadingPlace(link: 0)

  static let context = Binding.Context.why
  static let shared: [Action] = [.toggle, .nextMark, .clearMark, .undo, .redo, .tryMarks, .why, .openLink]
  static let labels: Labels = [.enter: "read", .quit: "close"]

  /// The role in front; where none is, as in a plan, the target is what it is all about.
  static func role(in state: State, remembering drawing: Drawing? = nil) -> Role? {
    let target = state.screen == .skills ? nil : state.catalogue.nextTarget(of: state.profile)
    return state.subjectRole(remembering: drawing) ?? target
  }

  /// Opens the sum behind the match with that role.
  static func open(in state: inout State) {
    guard let role = role(in: state) else { return state.message = state.noRole }
    let sheet = WhySheet(role: role.id)
    guard sheet.text(in: state) != nil else {
      let nothing = state.assessments[role.id]?.noMatchSentence(
        of: role.title, ending: ", so there is no match to open.")
      return state.message = nothing.map { Message($0) }
    }
    state.rangeAnchor = nil
    state.overlay = sheet
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    guard let (text, height) = text(in: state) else { return state.closeOverlay() }
    let detail = text.detail
    var reading = reading
    switch action {
    case .move(.up): reading.step(by: -1, in: detail, height: height)
    case .move(.down): reading.step(by: 1, in: detail, height: height)
    case .page(let halves): reading.scroll(by: halves * height / 2, in: detail, height: height)
    case .goToStart:
      reading.scroll(to: 0, in: detail, height: height)
      reading.focus(0, in: detail, height: height)
    case .goToEnd: reading.scroll(to: detail.lines.count, in: detail, height: height)
    case .toggle, .nextMark, .clearMark:
      return mark(reading.focusedLink(in: detail, height: height), by: action, in: &state)
    case .undo: return state.undo()
    case .redo: return state.redo()
    case .tryMarks:
      state.tryMarks()
      return []
    case .enter, .openLink:
      return open(reading.focusedLink(in: detail, height: height)?.destination, in: &state)
    case .leave, .quit, .why: return state.closeOverlay()
    default: return []
    }
    return state.putOver(WhySheet(role: role, reading: reading))
  }

  /// Marks the skill of the focused line.
  private func mark(_ link: Detail.Link?, by action: Action, in state: inout State) -> [Effect] {
    guard case .skill(let skill) = link?.destination else {
      let keys = state.keymap.signs(for: [.move(.up), .move(.down)], in: .why)
      state.message = Message("Choose a skill to mark with \(keys).")
      return []
    }
    switch action {
    case .nextMark: return state.cycleMark(of: [skill])
    case .clearMark: return state.clearMark(of: [skill])
    default: return state.toggle([skill])
    }
  }

  /// Goes from the sum to what one of its lines is about.
  private func open(_ destination: Destination?, in state: inout State) -> [Effect] {
    switch destination {
    case nil:
      state.message = state.noLink
      return []
    case .url(let address): return [.openLink(address)]
    case let destination?:
      state.overlay = nil
      state.chosenRole = role
      return state.follow(destination)
    }
  }

  func prepare(_ lists: inout Lists, in state: State) { lists.prepareWhy(of: role, in: state) }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { catalogue.role(role) != nil }

  // MARK: The view

  /// The widest that it is set, so that figures stay near their names; where no source speaks beside them, less.
  private static let (widest, widestWithoutVerdicts) = (100, 72)
  /// The bar of the focused line and a blank.
  private static let indent = 2
  /// The sum, the titles of the columns, and a blank line after them.
  private static let headHeight = 3

  /// What there is to read, and how much of it is in sight; nil where the role asks for nothing.
  private func text(in state: State) -> (text: WhyText, height: Int)? {
    guard let page = state.lists.part(\.why, WhySum.Key(role, in: state), in: state).page else { return nil }
    // Everything above the status line.
    let screen = Rect(x: 0, y: 0, width: state.size.width, height: state.size.height - 1)
    let area = Self.panel(Line(), Line(), of: page, in: screen).content(in: screen)
    let text = WhyText(page: page, state: state, width: ScrollText.lineWidth(in: area.width - Self.indent))
    return (text, max(0, area.height - Self.headHeight))
  }

  private static func panel(_ title: Line, _ trailing: Line, of page: WhyPage, in area: Rect) -> Panel {
    let hasVerdicts = page.terms.contains { !$0.verdicts.isEmpty }
    return Panel(
      title: title, trailing: trailing,
      contentSize: Size(
        width: min(area.width - 4, hasVerdicts ? widest : widestWithoutVerdicts), height: area.panelHeight(.max)))
  }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    guard let (text, height) = text(in: state) else { return }
    let title = Line(text.page.title, .heading)
    let panel = Self.panel(title, Line("\(state.key(.leave, in: .why)) closes", .dim), of: text.page, in: area)
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let rows = content.inset(left: Self.indent)
    frame.put(text.sum, across: rows.row(0))
    frame.put(text.titles, across: rows.row(1).inset(right: 1))
    let detail = text.detail
    let focused = reading.focusedLink(in: detail)?.line
    ScrollText(detail.lines, offset: reading.offset, selected: focused)
      .draw(in: rows.inset(top: Self.headHeight), of: &frame)
    let first = reading.first(in: detail, height: height)
    if let focused, (first..<first + height).contains(focused) {
      frame.put(Line(state.look[.selectionBar], .mark), across: content.row(Self.headHeight + focused - first))
    }
  }
}

/// The page of the sum, made once for all keys that only read in it.
struct WhySum: ListPart {
  struct Key: Equatable, Sendable {
    let role: Role.ID
    let basis: FrameBasis

    init(_ role: Role.ID, in state: State) {
      self.role = role
      basis = state.basis
    }
  }

  let key: Key
  /// Nil where the role asks for nothing.
  let page: WhyPage?

  init(_ key: Key, in state: State) {
    self.key = key
    page = state.catalogue.rolePosition(key.role).flatMap { WhyPage($0, in: state.pageContext) }
  }
}

extension Binding.Context {
  static let why = Self("why", .list)
}
