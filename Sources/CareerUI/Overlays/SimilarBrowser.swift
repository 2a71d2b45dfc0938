import Canvas
import CareerModel

/// The roles that are like one, best first.
public struct SimilarBrowser: Hashable, Sendable {
  let role: Role.ID
  /// Nil until the outside has found them.
  var answers: [SimilarMatch]?
  var selected = 0
}

extension State {
  /// Asks which roles are like the one in front; the answer comes in as an action.
  mutating func openSimilar() -> [Effect] {
    guard let role = subjectRole() else {
      message = noRole
      return []
    }
    overlay = .similar(SimilarBrowser(role: role.id))
    return [.findSimilar(role.id)]
  }

  /// Takes the answer in, unless nobody waits for it any more.
  mutating func takeSimilar(_ answers: [SimilarMatch], to role: Role.ID) {
    guard case .similar(var browser) = overlay, browser.role == role else { return }
    browser.answers = answers
    browser.selected = min(browser.selected, max(0, answers.count - 1))
    overlay = .similar(browser)
  }

  mutating func updateSimilar(
    _ browser: SimilarBrowser, _ action: Action
  ) -> [Effect] {
    var browser = browser
    let answers = browser.answers ?? []
    switch action {
    case .enter:
      guard answers.indices.contains(browser.selected) else { return [] }
      overlay = nil
      return follow(.role(answers[browser.selected].role))
    case .leave, .quit, .similar:
      overlay = nil
      return []
    default:
      guard let next = action.choice(from: browser.selected, count: answers.count) else { return [] }
      browser.selected = next
    }
    overlay = .similar(browser)
    return []
  }
}

/// The similar roles over the panes, one line each, and beneath them all that speaks for the selected one.
struct SimilarFrame: View {
  let browser: SimilarBrowser
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 96
  private static let mostRows = 20
  private static let reasonLines = 2

  func draw(in area: Rect, of frame: inout Frame) {
    let answers = browser.answers ?? []
    let width = min(area.width - 8, Self.width)
    let beneath = beneath(width: width - ListView.itemIndent)
    let size = Size(
      width: width,
      height: min(max(1, min(answers.count, Self.mostRows)) + 1 + beneath.count, area.height - 4))
    let title = Line("Similar to \(catalogue.role(browser.role)?.title ?? "")", .heading)
    let panel = Panel(
      title: title.truncated(to: max(1, size.width - state.look.columns(of: keys) - 4), in: state.look),
      trailing: Line(keys, .dim), contentSize: size)
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    guard !answers.isEmpty else {
      let text = browser.answers == nil ? "Looking …" : "Nothing here is like it."
      return frame.put(Line(text, .dim), across: content.row(0).inset(left: 1))
    }
    let rows = content.inset(bottom: min(beneath.count + 1, max(0, content.height - 1)))
    let offset = ScrollWindow.offset(
      current: 0, selected: browser.selected, count: answers.count, height: rows.height)
    ListView(count: answers.count, selected: browser.selected, offset: offset, isFocused: true) { index, _ in
      row(answers[index])
    }.draw(in: rows, of: &frame)
    for (index, line) in beneath.enumerated() where rows.height < content.height {
      frame.put(line, across: content.row(content.height - beneath.count + index).inset(left: ListView.itemIndent))
    }
  }

  private func row(_ answer: SimilarMatch) -> ListRow {
    .item(
      Line(answer.title)
        + Line("  " + (source(of: answer) + answer.reasons.prefix(1).map(\.text)).joined(separator: ", "), .dim),
      trailing: Line.cell(percent(of: answer), .figure, columns: 5, aligned: .right, in: state.look))
  }

  /// "61%".
  private func percent(of answer: SimilarMatch) -> String { "\(answer.percent)%" }

  /// Where it is, when that is not the source in front.
  private func source(of answer: SimilarMatch) -> [String] {
    answer.dataset == state.dataset ? [] : [state.choice(of: answer.dataset)?.title ?? answer.dataset.title]
  }

  /// Why the selected one, and what the figure is.
  private func beneath(width: Int) -> [Line] {
    let answers = browser.answers ?? []
    guard answers.indices.contains(browser.selected) else { return [] }
    let reasons =
      Line("In common  ", .dim) + Line(answers[browser.selected].reasons.map(\.text).joined(separator: "; "))
    let lines = Array(reasons.wrapped(to: width, in: state.look).prefix(Self.reasonLines))
    return lines + Array(repeating: Line(), count: Self.reasonLines - lines.count)
      + Line("Worked out here, from what people do, are called and need. Published by nobody.", .dim)
      .wrapped(to: width, in: state.look)
  }

  private var keys: String {
    "\(state.key(.enter, in: .similar)) goes there, \(state.key(.leave, in: .similar)) closes"
  }
}
