import Canvas
import CareerModel
import CareerPages

/// What the answers about interests come to: six scores, and the roles in front that suit them.
struct InterestResult: Overlay {
  enum Order: Hashable, Sendable {
    case closest
    /// The best and the great by what is ticked.
    case ticked
  }

  var selected = 0
  /// The level, or the preparation, that is let through; nil for any.
  var grade: String?
  var order = Order.closest
  var visit = InterestVisit()

  /// Lists what suits in every line of work that there is, which may have to be put in front for it.
  static func open(in state: inout State, _ visit: InterestVisit) -> [Effect] {
    guard visit.home == nil, !state.catalogue.traits.isJoined, let all = state.datasets.choice(of: .all),
      all.roleCount != nil
    else { return state.putOver(InterestResult(visit: visit)) }
    state.overlay = InterestResult(visit: visit)
    return state.open(.all, for: .interests(home: state.dataset))
  }

  /// The same over another dataset, out of which one comes to a dataset.
  func returning(to home: Dataset) -> InterestResult {
    var next = self
    next.visit.home = home
    return next
  }

  static let context = Binding.Context.interests
  static let shared: [Action] = [.undo, .redo, .openInterests, .sort, .clearMark, .openDatasets]
  static let labels: Labels = [.enter: "open", .quit: "close"]

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .enter: return open(in: &state)
    case .move(.left): next = changed(by: -1, in: state)
    case .move(.right): next = changed(by: 1, in: state)
    case .sort: next = sorted(in: &state)
    case .undo: return state.undoAnswer(visit)
    case .redo: return state.redoAnswer(visit)
    case .openInterests: return state.putOver(Questionnaire(at: state.nextToAnswer ?? 0, in: state, visit))
    case .clearMark: return clear(in: &state)
    case .openDatasets: return openNextDataset(in: &state)
    case .leave, .quit: return visit.end(at: .statements, in: &state)
    default:
      guard let choice = action.choice(from: selected, count: matches(in: state).count) else { return [] }
      next.selected = choice
    }
    return state.putOver(next)
  }

  private func open(in state: inout State) -> [Effect] {
    let matches = matches(in: state)
    guard let match = matches.isEmpty ? nil : matches[min(selected, matches.count - 1)] else { return [] }
    let role = state.catalogue.roles[match.role].id
    let own = state.catalogue.dataset(ofRole: match.role)
    // All sources were lent to the list alone: the role is shown in its own.
    let isLent = visit.home.map { $0 != state.dataset } ?? false
    let effects = visit.isWelcome ? state.leaveWelcome() : state.closeOverlay()
    return effects + (isLent ? state.open(own, for: .destination(.role(role))) : state.follow(.role(role)))
  }

  /// Lists what suits in the source after the one in front, round the end.
  private func openNextDataset(in state: inout State) -> [Effect] {
    let choices = Self.choices(in: state)
    guard choices.count > 1, let front = choices.firstIndex(where: { $0.dataset == state.dataset }) else {
      state.message = Message("There is no other source.")
      return []
    }
    let next = choices[(front + 1).round(choices.count)].dataset
    return state.open(next, for: .interests(home: next))
  }

  /// The sources that can be read.
  fileprivate static func choices(in state: State) -> [DatasetChoice] {
    state.datasets.choices.filter { $0.roleCount != nil }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  /// The next level or preparation, "any" included, round the end.
  private func changed(by step: Int, in state: State) -> InterestResult {
    let grades: [String?] = [nil] + listed(in: state).grades
    let index = grades.firstIndex(of: grade) ?? 0
    return InterestResult(grade: grades[(index + step).round(grades.count)], order: order, visit: visit)
  }

  private func sorted(in state: inout State) -> InterestResult {
    guard !state.assessments.learner.heldSkills.isEmpty else {
      state.message = Message("Nothing is ticked yet that could order them.")
      return self
    }
    return InterestResult(grade: grade, order: order == .closest ? .ticked : .closest, visit: visit)
  }

  /// Takes all answers back in one step of undo.
  private func clear(in state: inout State) -> [Effect] {
    let count = state.profile.answers.count
    guard count > 0 else { return [] }
    let effects = state.apply(.clearingAnswers(in: state.profile))
    state.overlay = Questionnaire(at: 0, in: state, visit)
    state.message = Message(
      "\(count.of("answer")) taken back. \(state.key(.undo, in: .questionnaire)) brings them back.", .done)
    return effects
  }

  // MARK: What it lists

  /// What suits, and by what it can be cut.
  struct Listed {
    /// The levels and preparations of all that suits, the least first.
    let grades: [String]
    /// The one that the list is cut to; what the source in front does not have cuts nothing.
    let grade: String?
    let matches: [InterestMatch]
  }

  func listed(in state: State) -> Listed {
    let suiting = state.catalogue.roles(suiting: state.interestAnswers.scores)
    let roles = state.catalogue.roles
    let ranked = suiting.map { roles[$0.role] }.filter { !$0.grade.isEmpty }.sorted {
      ($0.level?.rank ?? 0, $0.preparation?.rank ?? 0) < ($1.level?.rank ?? 0, $1.preparation?.rank ?? 0)
    }
    let grades: [String] = ranked.map(\.grade).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    let grade = grades.first { $0 == self.grade }
    let matches = suiting.filter { grade == nil || roles[$0.role].grade == grade }
    return Listed(
      grades: grades, grade: grade,
      matches: order == .closest
        ? matches : state.assessments.byMatch(matches.filter { $0.fit.class.reaches(.great) }))
  }

  func matches(in state: State) -> [InterestMatch] { listed(in: state).matches }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    InterestView(result: self, listed: listed(in: state), state: state).draw(in: area, of: &frame)
  }
}

/// The scores over the list of what suits them.
private struct InterestView: View {
  let result: InterestResult
  let listed: InterestResult.Listed
  let state: State
  private var matches: [InterestMatch] { listed.matches }
  private var catalogue: Catalogue { state.catalogue }
  private var answers: InterestAnswers { state.interestAnswers }

  private static let width = 96
  private static let chartWidth = 40
  private static let mostRows = 24

  func draw(in area: Rect, of frame: inout Frame) {
    let width = area.panelWidth(Self.width)
    let credit = state.pageContext.interestCredit(of: matches.map(\.role))
    let foot = [credit, keys].filter { !$0.isEmpty }.flatMap { Line($0, .dim).wrapped(to: width, in: state.look) }
    let head = head(width: width)
    let rows = min(max(1, matches.count), Self.mostRows) + 1 + tabs.count
    let panel = Panel(
      title: Line(InterestsPage.title, .heading), trailing: Line(answers.progressText, .dim),
      contentSize: Size(width: width, height: area.panelHeight(head.count + rows + foot.count + 3)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    for (index, line) in head.enumerated() { frame.put(line, across: content.row(index)) }
    let list = content.inset(top: head.count + 1, bottom: foot.count + 1)
    for (index, line) in ([subtitle] + tabs).enumerated() { frame.put(line, across: list.row(index)) }
    drawMatches(in: list.inset(top: 1 + tabs.count), of: &frame)
    for (index, line) in foot.enumerated() where list.height > 1 {
      frame.put(line, across: content.row(content.height - foot.count + index))
    }
  }

  /// The chart, and beside it, or beneath, what is to be known of it.
  private func head(width: Int) -> [Line] {
    let isBeside = width >= Self.width - 20
    let text = (answers.isWhole ? "" : InterestsPage.note(on: answers) + " ") + InterestsPage.notice
    let note = Line(text, .dim).wrapped(
      to: isBeside ? width - Self.chartWidth - 3 : width, in: state.look)
    guard isBeside else { return chart + [Line()] + note }
    return (0..<max(chart.count, note.count)).map { index in
      let bar = index < chart.count ? chart[index] : Line()
      return bar.fitted(to: Self.chartWidth + 3, in: state.look) + (index < note.count ? note[index] : Line())
    }
  }

  private var chart: [Line] {
    Interest.allCases.map { interest in
      let score = answers.scores[interest]
      return Line.cell(interest.title, columns: 15, in: state.look)
        + Line.cell("\(score)", .strong, columns: 3, aligned: .right, in: state.look) + Line(" ")
        + Gauge(held: score, of: max(1, answers.highest)).line(width: 20, in: state.look)
    }
  }

  private var subtitle: Line {
    if matches.isEmpty { return Line(InterestsPage.listTitle, .heading) }
    let order = result.order == .closest ? "the closest first" : "best and great, by what you ticked"
    let grade = listed.grade.map { ", \($0) alone" } ?? ""
    let source = catalogue.traits.isNamedInHeadings ? " of \(state.source.title)" : ""
    return Line(InterestsPage.listTitle, .heading)
      + Line("  \(matches.count.of("role"))\(source), \(order)\(grade)", .dim)
  }

  /// The sources that can be listed, that in front strong; none where there is but one.
  private var tabs: [Line] {
    let choices = InterestResult.choices(in: state)
    guard choices.count > 1 else { return [] }
    let titles = choices.map { Line($0.title, $0.dataset == state.dataset ? .strong : .dim) }
    return [
      titles.dropFirst().reduce(Line(state.key(.openDatasets, in: InterestResult.context) + "  ", .dim) + titles[0]) {
        $0 + Line("  ", .dim) + $1
      }
    ]
  }

  private func drawMatches(in area: Rect, of frame: inout Frame) {
    guard !matches.isEmpty else {
      let text = InterestsPage.emptyText(for: answers, in: catalogue)
      let lines = Line(text, .dim).wrapped(to: max(8, area.width - 1), in: state.look)
      for (index, line) in lines.enumerated() { frame.put(line, across: area.row(index).inset(left: 1)) }
      return
    }
    let selected = min(result.selected, matches.count - 1)
    func table(at offset: Int) -> TableView {
      TableView(columns: columns, count: matches.count, selected: selected, offset: offset, isFocused: true) { index in
        cells(matches[index])
      }
    }
    let rows = area.inset(top: 1)
    let heads = TableView.heads(of: columns, width: area.width, in: state.look)
    frame.put(heads, across: area.row(0).inset(left: ListView.itemIndent))
    table(at: ScrollWindow.offset(current: 0, selected: selected, count: matches.count, height: rows.height))
      .draw(in: rows, of: &frame)
  }

  private var columns: [TableColumn] {
    [
      TableColumn("", width: .share(1)), TableColumn("class", width: .fixed(5)),
      TableColumn("correlation", width: .fixed(11), aligned: .right, priority: 1),
      TableColumn(catalogue.traits.hasPreparation ? "preparation" : "level", width: .fixed(16), priority: 2),
    ] + (catalogue.traits.isJoined ? [TableColumn("source", width: .fixed(8), priority: 2)] : [])
      + (state.pageContext.tickedTitle.map {
        [TableColumn($0, width: .fixed($0.count), aligned: .right, priority: 1)]
      } ?? [])
  }

  private func cells(_ match: InterestMatch) -> [Line] {
    let role = catalogue.roles[match.role]
    return [
      Line(role.title), Line(match.fit.class.rawValue, match.fit.class == .best ? .strong : .text),
      Line(match.fit.text, .figure), Line(role.grade, .dim),
    ] + (catalogue.traits.isJoined ? [Line(catalogue.dataset(ofRole: match.role).title, .dim)] : [])
      + [Line(state.pageContext.tickedText(of: match.role), .figure)]
  }

  private var keys: String {
    let context = InterestResult.context
    func key(_ action: Action) -> String { state.key(action, in: context) }
    let grade = catalogue.traits.hasPreparation ? "preparation" : "level"
    return "\(key(.enter)) opens, \(state.keymap.signs(for: [.move(.left), .move(.right)], in: context)) \(grade), "
      + "\(key(.sort)) by what you ticked, \(key(.openDatasets)) another source, \(key(.openInterests)) the questions, "
      + "\(key(.clearMark)) takes all answers back, \(key(.leave)) \(result.visit.isWelcome ? "goes on" : "closes")"
  }
}

extension Binding.Context {
  static let interests = Self("interests", .list)
}
