import Canvas
import CareerModel
import CareerPages

/// The roles that are like one, best first.
struct SimilarBrowser: Overlay {
  let role: Role.ID
  /// Each with the reason first that tells it most from the others; nil until the outside has found them.
  var answers: [SimilarMatch]?
  var selected = 0

  init(role: Role.ID) { self.role = role }

  static let context = Binding.Context.similar
  static let shared: [Action] = [.similar]
  static let labels: Labels = [.enter: "go there", .quit: "close"]

  /// Asks which roles are like the one in front, or like the target of the plan; the answer comes in as news.
  static func open(in state: inout State) -> [Effect] {
    let target = state.screen == .plan ? state.catalogue.nextTarget(of: state.profile) : nil
    guard let role = target ?? state.subjectRole() else {
      state.message = state.noRole
      return []
    }
    state.overlay = SimilarBrowser(role: role.id)
    return [.findSimilar(role.id)]
  }

  /// Takes the answer in, unless nobody waits for it any more.
  static func take(_ answers: [SimilarMatch], to role: Role.ID, in state: inout State) {
    guard var browser = state.overlay as? SimilarBrowser, browser.role == role else { return }
    browser.answers = answers.rarestReasonsFirst
    browser.selected = min(browser.selected, max(0, answers.count - 1))
    state.overlay = browser
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    let answers = answers ?? []
    switch action {
    case .enter:
      guard answers.indices.contains(selected) else { return [] }
      state.overlay = nil
      return state.choose(.role(answers[selected].role))
    case .leave, .quit, .similar: return state.closeOverlay()
    default:
      guard let choice = action.choice(from: selected, count: answers.count) else { return [] }
      var next = self
      next.selected = choice
      return state.putOver(next)
    }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { catalogue.role(role) != nil }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    SimilarView(browser: self, state: state).draw(in: area, of: &frame)
  }
}

/// The similar roles over the panes, one line each, and beneath them all that speaks for the selected one.
private struct SimilarView: View {
  let browser: SimilarBrowser
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let reasonLines = 2

  func draw(in area: Rect, of frame: inout Frame) {
    let answers = browser.answers ?? []
    let width = area.panelWidth(wanted(for: answers))
    let role = catalogue.role(browser.role)
    let empty = browser.answers == nil ? "Looking …" : SimilarPage.emptyText(of: role)
    ChoicePanel(
      title: SimilarPage.title(of: role), trailing: keys, width: width,
      lead: answers.isEmpty ? [Line(empty, .dim)] : [], head: "alike",
      choices: ChoiceList(count: answers.count, selected: browser.selected) { row(of: answers[$0]) },
      notes: beneath(width: width - ListView.itemIndent)
    ).draw(in: area, of: &frame)
  }

  /// No more columns than the longest row needs, so that the figures stay near what they are of.
  private func wanted(for answers: [SimilarMatch]) -> Int {
    let longest = answers.map { name(of: $0).columns(in: state.look) }.max() ?? 0
    return min(96, max(64, ListView.width(ofItems: longest + 1 + Self.percentColumns)))
  }

  private static let percentColumns = 5

  private func row(of answer: SimilarMatch) -> ListRow {
    .item(
      name(of: answer),
      trailing: Line.cell(
        "\(answer.percent)%", .figure, columns: Self.percentColumns, aligned: .right, in: state.look))
  }

  /// The title, and behind it the source, how much preparation it needs, and the reason that tells it most from the others;
  /// what both are called only where there is no other.
  private func name(of answer: SimilarMatch) -> Line {
    let reason = answer.reasons.first { if case .names = $0 { false } else { true } } ?? answer.reasons.first
    let facts = source(of: answer) + [catalogue.role(answer.role)?.grade, reason?.text].compactMap(\.self)
    return Line(answer.title) + Line("  " + facts.filter { !$0.isEmpty }.joined(separator: ", "), .dim)
  }

  /// Where it is, when that is not the source in front.
  private func source(of answer: SimilarMatch) -> [String] {
    answer.dataset == state.dataset ? [] : [state.datasets.choice(of: answer.dataset)?.title ?? answer.sourceTitle]
  }

  /// Why the selected one, and what the figure is.
  private func beneath(width: Int) -> [Line] {
    let answers = browser.answers ?? []
    guard answers.indices.contains(browser.selected) else { return [] }
    let reasons = Line("In common  ", .dim) + Line(answers[browser.selected].reasons.text)
    let lines = reasons.wrapped(to: width, most: Self.reasonLines, in: state.look)
    return lines + Array(repeating: Line(), count: Self.reasonLines - lines.count)
      + Line(SimilarPage.notice, .dim).wrapped(to: width, in: state.look)
  }

  private var keys: String {
    "\(state.key(.enter, in: .similar)) goes there, \(state.key(.leave, in: .similar)) closes"
  }
}

extension State {
  /// Goes to a role, in its own source, with what is like it over its page.
  mutating func showSimilar(to role: Role.ID) -> [Effect] {
    guard catalogue.role(role) != nil else {
      return open(elsewhere(role.rawValue)?.dataset ?? .standard, for: .similar(role))
    }
    let effects = choose(.role(role))
    overlay = SimilarBrowser(role: role)
    return effects + [.findSimilar(role)]
  }
}

extension Binding.Context {
  static let similar = Self("similar", .list)
}
