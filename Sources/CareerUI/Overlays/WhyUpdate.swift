import Canvas
import CareerModel

/// Why a match is what it is: opening the sum, and marking skills in it.
extension State {
  /// Opens the sum behind the match with the role in front.
  mutating func openWhy() {
    // Where no role is in front, as in a plan, the target is what it is all about.
    let target = screen == .skills ? nil : profile.target.flatMap(catalogue.role)
    guard let role = subjectRole() ?? target else { return message = noRole }
    guard WhyFrame.text(of: role.id, in: self) != nil else {
      let reason = catalogue.unrated(role.id).map { "is \($0.text)" } ?? "asks for nothing"
      return message = Message("\(role.title) \(reason), so there is no match to open.")
    }
    rangeAnchor = nil
    overlay = .why(.init(role: role.id))
  }

  mutating func updateWhy(_ sheet: Overlay.WhySheet, _ action: Action) -> [Effect] {
    guard let (text, height) = WhyFrame.text(of: sheet.role, in: self) else {
      overlay = nil
      return []
    }
    let detail = text.detail
    var reading = sheet.reading
    switch action {
    case .move(.up): reading.step(by: -1, in: detail, height: height)
    case .move(.down): reading.step(by: 1, in: detail, height: height)
    case .page(let halves): reading.scroll(to: reading.offset + halves * height / 2, in: detail, height: height)
    case .goToStart:
      reading.scroll(to: 0, in: detail, height: height)
      reading.focus(0, in: detail, height: height)
    case .goToEnd: reading.scroll(to: detail.lines.count, in: detail, height: height)
    case .toggle, .nextMark, .clearMark:
      return mark(reading.focusedLink(in: detail, height: height), by: action)
    case .undo: return undo()
    case .redo: return redo()
    case .enter, .openLink:
      return open(reading.focusedLink(in: detail, height: height)?.destination, of: sheet)
    case .leave, .quit, .why:
      overlay = nil
      return []
    default: return []
    }
    overlay = .why(.init(role: sheet.role, reading: reading))
    return []
  }

  /// Marks the skill of the focused line.
  private mutating func mark(_ link: Detail.Link?, by action: Action) -> [Effect] {
    guard case .skill(let skill) = link?.destination else {
      message = Message("Choose a skill to mark with \(keymap.signs(for: [.move(.up), .move(.down)], in: .why)).")
      return []
    }
    switch action {
    case .nextMark: return cycleMark(of: [skill])
    case .clearMark: return clearMark(of: [skill])
    default: return toggle([skill])
    }
  }

  /// Goes from the sum to what one of its lines is about.
  private mutating func open(
    _ destination: Destination?, of sheet: Overlay.WhySheet
  ) -> [Effect] {
    switch destination {
    case nil:
      message = Message("There is no link here.")
      return []
    case .url(let address): return [.openLink(address)]
    case let destination?:
      overlay = nil
      chosenRole = sheet.role
      return follow(destination)
    }
  }
}
