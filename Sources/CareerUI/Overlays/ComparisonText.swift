import Canvas
import CareerModel

/// What a comparison says, row by row: standing, pay, requirements, next moves, and the sources spelt out.
struct ComparisonText {
  private let shown: Range<Int>
  private let model: RoleComparison?
  private let leftOut: Int
  private let columns: ComparisonColumns
  private let state: State
  private var catalogue: Catalogue { state.catalogue }

  init(comparison: Comparison, columns: ComparisonColumns, state: State) {
    let positions = comparison.roles.compactMap(state.catalogue.rolePosition)
    // Whoever opens the comparison takes care that there are two to four, none twice, and all in the catalogue.
    do { model = try RoleComparison(of: positions, in: state.assessments) } catch { model = nil }
    let first = ScrollWindow.clamped(comparison.first, count: positions.count, height: columns.perPage)
    shown = first..<min(positions.count, first + columns.perPage)
    leftOut = comparison.leftOut
    self.columns = columns
    self.state = state
  }

  private typealias Column = RoleComparison.Column

  private func role(_ column: Column) -> Role { catalogue.roles[column.role] }

  /// The columns of this page.
  private var inSight: [Column] { model.map { Array($0.columns[shown]) } ?? [] }

  /// The titles with their numbers and the person's own marks.
  var titles: [Line] {
    let cells = zip(shown, inSight).map { index, column in
      title(of: role(column), width: columns.column - 2).enumerated().map {
        Line($0.offset == 0 ? "\(index + 1) " : "  ", .key) + $0.element
      }
    }
    return columns.lines([], cells, in: state.look)
  }

  /// The title, with the person's own marks behind it where they have room, else beneath.
  private func title(of role: Role, width: Int) -> [Line] {
    var lines = Line(role.title, .strong).wrapped(to: width, in: state.look)
    let marks = RoleLine.marks(of: role, in: state)
    guard let last = lines.last, !marks.spans.isEmpty else { return lines }
    let both = last + Line(" ") + marks
    guard both.columns(in: state.look) <= width else { return lines + [marks] }
    lines[lines.count - 1] = both
    return lines
  }

  var text: Detail {
    var text = Detail(width: columns.width, look: state.look)
    guard let model else {
      text.add(text: "Fewer than two of these roles are in the catalogue in front.", .dim)
      return text
    }
    if leftOut > 0 {
      let all = leftOut + model.columns.count
      text.add(text: "The first \(model.columns.count) of \(all) roles: a bookmark fewer lets another in.", .dim)
      text.space()
    }
    addStanding(to: &text)
    addHeadlines(model, to: &text)
    addRequirements(model, to: &text)
    addMoves(to: &text)
    addFigures(to: &text)
    text.addSources(from: catalogue)
    return text
  }

  private func add(_ name: String, note: String = "", to text: inout Detail, _ cell: (Column) -> [Line]) {
    add([Line(name, .dim), Line(note, .dim)].filter { !$0.text.isEmpty }, inSight.map(cell), to: &text)
  }

  private func add(_ name: [Line], _ cells: [[Line]], to text: inout Detail) {
    for line in columns.lines(name, cells, in: state.look) { text.add(line) }
  }

  // MARK: Standing

  private func addStanding(to text: inout Detail) {
    add("Level", to: &text) { [Line(role($0).grade)] }
    add("Match", to: &text) { match(with: role($0), $0.assessment) }
    add("To go", note: "our estimate", to: &text) { toGo($0.assessment.toGo) }
    add("Has no hours", to: &text) { column in
      let skills = column.assessment.toGo.unknown.map { catalogue.skills[$0].name }
      return skills.isEmpty
        ? [Line(column.assessment.toGo.unrated?.briefText ?? "nothing", .dim)] : skills.map { Line("+ " + $0) }
    }
  }

  private func match(with role: Role, _ assessment: Assessment) -> [Line] {
    guard let match = assessment.match else {
      return [Line("none: \(assessment.toGo.unrated?.text ?? "it asks for nothing")", .dim)]
    }
    var head = Line("\(match.percent)% ", .strong) + RoleLine.change(of: role, in: state)
    head += RoleLine.gauge(assessment, width: min(10, max(0, columns.column - 8)), in: state)
    var lines = [head]
    for strength in Strength.allCases {
      let tally = match.tally(strength)
      if tally.of > 0 { lines.append(Line("\(tally.held) of \(tally.of) \(strength.text)")) }
    }
    if let learned = assessment.matchWhenLearned, learned.percent > match.percent {
      lines.append(Line("\(learned.percent)% when learning is done", .learning))
    }
    return lines
  }

  private func toGo(_ toGo: HoursToGo) -> [Line] {
    if let unrated = toGo.unrated { return [Line(unrated.text, .dim)] }
    if toGo.hours != .zero {
      return [Line(toGo.hours.text, .strong), Line("\(toGo.hours.low) to \(toGo.hours.high) h", .dim)]
    }
    return [toGo.unknown.isEmpty ? Line("nothing essential is missing", .held) : Line("no study, yet not everything")]
  }

  // MARK: Pay

  private func addHeadlines(_ model: RoleComparison, to text: inout Detail) {
    text.space()
    var cells: [[Line]] = []
    for column in inSight {
      let figures = column.headline?.figures ?? []
      cells.append(figures.isEmpty ? [Line(Notice.noPay, .dim)] : figures.flatMap { headline($0, &text) })
    }
    add([Line("Pay", .dim), Line("as published", .dim)], cells, to: &text)
    let notes = [
      inSight.contains { $0.headline?.others.isEmpty == false } ? Notice.payDiffers : nil,
      model.comparableText(in: catalogue),
    ].compactMap { $0 }
    for note in notes { text.add(text: note, .dim) }
  }

  /// A figure that stands for a role: what it is, when, of how many, and who says it.
  private func headline(_ figure: PayFigure, _ text: inout Detail) -> [Line] {
    let sample = figure.sample.map { "n \($0)" + (figure.isSmallSample ? ", a small sample" : "") }
    let facts = figure.numbers + [figure.basis.rawValue, figure.asAt] + [sample].compactMap(\.self)
    return [
      Line("\(figure.text) \(figure.period.text)", .strong),
      Line(facts.joined(separator: ", ") + " " + text.cite([figure.source]), .dim),
    ]
  }

  /// All that is published and may be shown, figure beside figure.
  private func addFigures(to text: inout Detail) {
    let count = inSight.map(\.pay.count).max() ?? 0
    guard count > 0 else { return }
    text.heading("Every figure", note: "as published, never averaged")
    for index in 0..<count {
      var cells: [[Line]] = []
      for column in inSight {
        cells.append(index < column.pay.count ? figure(column.pay[index], of: role(column), &text) : [])
      }
      add([], cells, to: &text)
    }
  }

  /// One figure with all that is known of it.
  private func figure(_ figure: PayFigure, of role: Role, _ text: inout Detail) -> [Line] {
    let facts = figure.numbers + [figure.basis.rawValue, figure.asAt]
    return [
      Line("\(figure.text) \(figure.period.text)"),
      Line(
        (facts + figure.details(for: role, in: state.catalogue.market)).joined(separator: ", ") + " "
          + text.cite([figure.source]), .dim),
    ]
  }

  // MARK: Requirements

  private func addRequirements(_ model: RoleComparison, to text: inout Detail) {
    let rows = model.requirements.filter { row in shown.contains { row.cells[$0] != nil } }
    add(rows.filter { $0.sharing == .all }, under: "All ask for", to: &text)
    add(rows.filter { $0.sharing == .some }, under: "Some ask for", to: &text)
    for (index, column) in zip(shown, inSight) {
      add(rows.filter { $0.sharing == .own(index) }, under: "\(role(column).title) alone asks for", to: &text)
    }
    if !rows.isEmpty { text.add(text: legend, .dim) }
  }

  private func add(_ rows: [RequirementRow], under title: String, to text: inout Detail) {
    guard !rows.isEmpty else { return }
    text.heading(title, note: "\(rows.count)")
    for row in rows {
      let name = row.skills.map { catalogue.skills[$0].name }.joined(separator: " or ")
      add([Line(name)], shown.map { row.cells[$0].map { cell($0, row.skills) } ?? [] }, to: &text)
    }
  }

  /// The strength after a sign that says whether it is met, and what would do as well.
  private func cell(_ cell: RequirementRow.Cell, _ skills: [Int]) -> [Line] {
    let learning = state.assessments.learner.heldSkills.learning
    let sign =
      cell.isMet
      ? Line(state.look[.tick], .held)
      : (skills + cell.alternatives).contains(where: learning.contains) ? Line("~", .learning) : Line(" ")
    let others = cell.alternatives.map { catalogue.skills[$0].name }.joined(separator: " or ")
    return [
      sign + Line(" " + cell.strength.text, cell.isMet ? .text : .strong)
        + Line(others.isEmpty ? "" : ", or " + others, .dim)
    ]
  }

  private var legend: String {
    "\(state.look[.tick]) you have it, ~ you are learning it, no sign: still missing. An empty place: not asked for."
  }

  // MARK: Moves

  private func addMoves(to text: inout Detail) {
    text.heading("Leads to")
    add("Next moves", to: &text) { column in
      let moves = column.nextMoves.compactMap { move in
        catalogue.role(move.to).map { Line($0.title) + Line("  " + move.text, .dim) }
      }
      return moves.isEmpty ? [Line("nothing further is known", .dim)] : moves
    }
  }
}
