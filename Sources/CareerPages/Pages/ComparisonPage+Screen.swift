import CareerModel
import TerminalText

/// The same on a screen, where roles turn and names and cells have lines of their own.
extension ComparisonPage {
  /// What goes across a screen, or beside each other for the roles in sight; a name and cells may have several lines.
  public enum Part: Sendable {
    case across(Page.Block)
    case beside(name: [Phrase], cells: [[Phrase]])
  }

  /// - Parameters:
  ///   - shown: the roles in sight.
  ///   - gaugeWidth: the room for the bar of a match.
  ///   - leftOut: how many roles more were to be compared.
  public func screen(_ shown: Range<Int>, gaugeWidth: Int, leftOut: Int) -> [Part] {
    let columns = comparison.columns[shown]
    var parts: [Part] = []
    if leftOut > 0 {
      let count = comparison.columns.count
      let text = "The first \(count) of \(leftOut + count) roles: a bookmark fewer lets another in."
      parts += [.across(.paragraph(Phrase(text, .faint))), .across(.space)]
    }
    func add(_ name: String, note: String = "", _ cell: (Column) -> [Phrase]) {
      let name = [Phrase(name, .faint), Phrase(note, .faint)].filter { !$0.isEmpty }
      parts.append(.beside(name: name, cells: columns.map(cell)))
    }
    add("Level") { [Phrase(role($0).grade)] }
    if hasFit(columns) { add("Fit") { [fit(of: $0).map { Phrase($0, .strong) } ?? ""] } }
    add("Match") { match(of: $0, gaugeWidth) }
    add("To go", note: hasHours(columns) ? context.learner.pace.factor.estimateText : "") { toGo($0.assessment.toGo) }
    // Where skills are counted none has hours, so that none is singled out.
    if columns.contains(where: { !$0.assessment.toGo.isCounted }) {
      add("Not in hours") { column in
        let toGo = column.assessment.toGo
        if toGo.isCounted { return [] }
        let skills = names(apart: toGo.unknown)
        return skills.isEmpty
          ? [Phrase(toGo.unrated?.briefText ?? "nothing", .faint)] : skills.map { Phrase("+ \($0)") }
      }
    }
    parts.append(.across(.space))
    add("Pay", note: "as published") { column in
      column.headline?.figures.flatMap(headline) ?? [noPay(column)]
    }
    parts += notices(columns).map { .across($0) }
    parts += requirementParts(shown)
    parts.append(.across(.heading(Phrase(moveTitles.section))))
    add(moveTitles.row) { column in
      let moves = column.nextMoves.compactMap { move in
        catalogue.role(move.to).map { Phrase($0.title).apart(move.text, .faint) }
      }
      return moves.isEmpty ? [Phrase(Notice.noFurtherMoves, .faint)] : moves
    }
    return parts + figureParts(columns)
  }

  private func match(of column: Column, _ gaugeWidth: Int) -> [Phrase] {
    guard let match = column.assessment.match else { return [Phrase(column.assessment.noMatchText, .faint)] }
    let learned = column.assessment.matchWhenLearned?.percent ?? match.percent
    let head =
      Phrase("\(match.percent)%", .strong) + context.change(of: role(column).id)
      + .gauge(held: match.percent, learning: learned - match.percent, of: 100, width: gaugeWidth)
    let counts = Strength.allCases.filter { match.tally($0).of > 0 }.map { Phrase(match.countText($0)) }
    return [head] + counts + [Phrase(match.learnedText(column.assessment), .learning)].filter { !$0.isEmpty }
  }

  private func toGo(_ toGo: HoursToGo) -> [Phrase] {
    guard let none = toGo.noHoursText else {
      return [Phrase(toGo.hours.text, .strong), Phrase(toGo.hours.span, .faint)]
    }
    return [Phrase(none, toGo.unrated != nil ? .faint : toGo.missing.isEmpty ? .held : .plain)]
  }

  /// A figure that stands for a role: what it is, when, of how many, and who says it.
  private func headline(_ figure: PayFigure) -> [Phrase] {
    figureLines(
      figure, .strong,
      [figure.groupText, figure.placeText(in: catalogue.market), figure.sampleText].compactMap(\.self))
  }

  private func figureLines(_ figure: PayFigure, _ weight: Phrase.Weight, _ details: [String]) -> [Phrase] {
    let facts = figure.numbers + [figure.basis.rawValue, figure.asAt] + details
    return [
      Phrase("\(figure.text) \(figure.period.text)", weight),
      Phrase(facts.joined(separator: ", "), .faint) + .cited([figure.source]),
    ]
  }

  /// All that is published and may be shown, figure beside figure, with all that is known of each.
  private func figureParts(_ columns: ArraySlice<Column>) -> [Part] {
    let count = columns.map(\.pay.count).max() ?? 0
    guard count > 0 else { return [] }
    return [.across(.heading("Every figure", note: "as published, never averaged"))]
      + (0..<count).map { index in
        .beside(
          name: [],
          cells: columns.map { column in
            guard index < column.pay.count else { return [] }
            return figureLines(
              column.pay[index], .plain, column.pay[index].details(for: role(column), in: catalogue.market))
          })
      }
  }

  private func requirementParts(_ shown: Range<Int>) -> [Part] {
    let sections = requirements(in: shown)
    guard !sections.isEmpty else { return [] }
    let legend =
      "\(Sign.tick.unicode) you have it, ~ you are learning it, no sign: still missing. An empty place: not asked for."
    return sections.flatMap { title, rows -> [Part] in
      [.across(.heading(Phrase(title), note: Phrase("\(rows.count)")))]
        + rows.map { row in
          .beside(
            name: [Phrase(names(row.skills))], cells: shown.map { row.cells[$0].map { [cell($0, row.skills)] } ?? [] })
        }
    } + [.across(.paragraph(Phrase(legend, .faint)))]
  }

  /// The strength after a sign that says whether it is met, and what would do as well.
  private func cell(_ cell: RequirementRow.Cell, _ skills: [Int]) -> Phrase {
    let learning = context.learner.heldSkills.learning
    let isLearning = (skills + cell.alternatives).contains(where: learning.contains)
    let sign = Phrase.sign(cell.isMet ? .have : isLearning ? .learning : .none)
    let others = names(cell.alternatives)
    return (sign + Phrase(cell.strength.text, cell.isMet ? .plain : .strong))
      .joined(others.isEmpty ? "" : ", or \(others)", .faint)
  }
}
