import Canvas
import CareerModel
import CareerPages

/// The scores over the list of what suits them.
struct InterestView: View {
  let result: InterestResult
  let listed: InterestResult.Listed
  let state: State
  private var matches: [InterestMatch] { listed.matches }
  private var catalogue: Catalogue { state.catalogue }
  private var answers: InterestAnswers { state.interestAnswers }

  private static let width = 96
  private static let chartWidth = 40
  /// Beneath it the least is said, so that there is room for roles.
  private static let roomyWidth = 80
  private static let mostRows = 24

  func draw(in area: Rect, of frame: inout Frame) {
    let width = area.panelWidth(Self.width)
    let credit = state.pageContext.interestCredit(of: matches.map(\.role))
    let foot = [credit, keys].filter { !$0.isEmpty }.flatMap { Line($0, .dim).wrapped(to: width, in: state.look) }
    let head = head(width: width)
    // The title of the list, the sources, and the heads of its columns.
    let heads = 2 + tabs.count
    let fit = PanelFit(lead: head, notes: foot, rows: heads + min(matches.count, PanelFit.leastRows), in: area)
    let rows = heads + min(max(1, matches.count), Self.mostRows)
    let panel = Panel(
      title: Line(InterestsPage.title, .heading), trailing: Line(answers.progressText, .dim),
      contentSize: Size(width: width, height: area.panelHeight(fit.height(of: rows))))
    panel.draw(in: area, of: &frame)
    let list = fit.draw(in: panel.content(in: area), of: &frame)
    for (index, line) in ([subtitle] + tabs).enumerated() { frame.put(line, across: list.row(index)) }
    drawMatches(in: list.inset(top: 1 + tabs.count), of: &frame)
  }

  /// The chart, and beside it, or beneath, what is to be known of it.
  private func head(width: Int) -> [Line] {
    let isBeside = width >= Self.width - 20
    let notice = width < Self.roomyWidth ? InterestsPage.classes : InterestsPage.notice
    let text = (answers.isWhole ? "" : InterestsPage.note(on: answers) + " ") + notice
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
      let name = Line.cell(interest.title, columns: 15, in: state.look)
      guard !answers.unasked.contains(interest) else { return name + Line(" \(answers.text(of: interest))", .dim) }
      return name
        + Line.cell(answers.text(of: interest), .strong, columns: 3, aligned: .right, in: state.look) + Line(" ")
        + Gauge(held: answers.scores[interest], of: max(1, answers.highest)).line(width: 20, in: state.look)
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

  /// Where it is narrow the correlation goes first, before names are cut: the class and the order tell as much.
  private var columns: [TableColumn] {
    [
      TableColumn("", width: .rest(least: 24)), TableColumn("class", width: .fixed(5)),
      TableColumn("correlation", width: .fixed(11), aligned: .right, priority: 3),
      TableColumn(catalogue.traits.hasPreparation ? "preparation" : "level", width: .fixed(16), priority: 2),
    ] + (catalogue.traits.isJoined ? [TableColumn("source", width: .fixed(8), priority: 2)] : [])
      + (state.pageContext.tickedTitle.map {
        [TableColumn($0, width: .fixed($0.count), aligned: .right, priority: 1)]
      } ?? [])
  }

  private func cells(_ match: InterestMatch) -> [Line] {
    let role = catalogue.roles[match.role]
    return [
      RoleLine.mark(of: role.id, in: state) + Line(" ") + Line(role.title),
      Line(match.fit.class.rawValue, match.fit.class == .best ? .strong : .text),
      Line(match.fit.text, .figure), Line(role.grade, .dim),
    ] + (catalogue.traits.isJoined ? [Line(catalogue.dataset(ofRole: match.role).title, .dim)] : [])
      + [Line(state.pageContext.tickedText(of: match.role), .figure)]
  }

  private var keys: String {
    let context = InterestResult.context
    func key(_ action: Action) -> String { state.key(action, in: context) }
    let grade = catalogue.traits.hasPreparation ? "preparation" : "level"
    return "\(key(.enter)) opens, \(state.keymap.signs(for: [.move(.left), .move(.right)], in: context)) \(grade), "
      + "\(key(.sort)) by what you ticked, \(key(.toggleBookmark)) bookmarks, \(key(.openDatasets)) another source, "
      + "key \(key(.openInterests)) the questions, \(key(.clearMark)) takes all answers back, "
      + "\(key(.leave)) \(result.visit.isWelcome ? "goes on" : "closes")"
  }
}
