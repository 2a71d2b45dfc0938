import CareerModel
import TerminalText

/// Two to four roles side by side: standing, pay, requirements and next moves.
public struct ComparisonPage: Sendable {
  public typealias Column = RoleComparison.Column

  public let comparison: RoleComparison
  let context: PageContext
  /// The names that several of the skills go by that any of the roles asks for.
  let sharedNames: Set<String>
  var catalogue: Catalogue { context.catalogue }

  public init(_ comparison: RoleComparison, in context: PageContext) {
    self.comparison = comparison
    self.context = context
    sharedNames = context.catalogue.sharedNames(of: comparison.requirements.flatMap(\.skills))
  }

  public func role(_ column: Column) -> Role { catalogue.roles[column.role] }

  // MARK: What both say

  func names(_ skills: [Int]) -> String {
    skills.map { catalogue.name(ofSkill: $0, besides: sharedNames) }.joined(separator: " or ")
  }

  /// What has no hours, with what the person's own role gives of it.
  func names(apart skills: [Int]) -> [String] { skills.map { context.named(apart: catalogue.skills[$0]) } }

  /// The requirements under who asks for them, as far as anybody in sight does.
  func requirements(in shown: Range<Int>) -> [(title: String, rows: [RequirementRow])] {
    let rows = comparison.requirements.filter { row in shown.contains { row.cells[$0] != nil } }
    let shared: [(title: String, rows: [RequirementRow])] = [
      ("All ask for", rows.filter { $0.sharing == .all }), ("Some ask for", rows.filter { $0.sharing == .some }),
    ]
    let own = shown.map { index in
      let title = "\(role(comparison.columns[index]).title) alone asks for"
      return (title: title, rows: rows.filter { $0.sharing == .own(index) })
    }
    return (shared + own).filter { !$0.rows.isEmpty }
  }

  /// "41%": what the list that a role of a taxonomy stands in is in order by; nil for others.
  func fit(of column: Column) -> String? { context.fitText(of: column.role) }

  func hasFit(_ columns: ArraySlice<Column>) -> Bool { columns.contains { fit(of: $0) != nil } }

  func noPay(_ column: Column) -> Phrase {
    Phrase(PayHeadline.missingText(for: role(column), in: catalogue), .faint)
  }

  func notices(_ columns: some Collection<Column>) -> [Page.Block] {
    let differ = columns.contains { $0.headline?.others.isEmpty == false } ? Notice.payDiffers : nil
    return [differ, comparison.comparableText(in: catalogue)].compactMap { $0.map { .paragraph(Phrase($0, .faint)) } }
  }

  // MARK: On paper

  /// How many roles stand side by side where there is no room for four.
  private static let rolesInPart = 2

  public var document: Page {
    var page = Page([.title("Compare" + .note(comparison.columns.map { role($0).title }.enumerated))])
    // Numbered role by role, although pay is set line by line.
    page.add(.cites(comparison.columns.flatMap { ($0.headline?.figures ?? []).map(\.source) }))
    let sections = [
      Table.Section(rows: [row("") { Phrase(role($0).title, .strong) }] + standingRows),
      Table.Section(Phrase("Pay, as published", .strong), rows: payRows()),
    ]
    let columns = Array(repeating: Table.Column(isFlexible: true), count: comparison.columns.count + 1)
    page.add(
      .table(
        Table(columns, sections: sections + requirementSections + [moveSection], columnsInPart: Self.rolesInPart)))
    page.add(printedNotices)
    let fit = hasFit(comparison.columns[...]) ? " \(Notice.fit)" : ""
    let legend = "A + marks what you hold; `careers role` has every figure of a role's pay. \(Notice.match)\(fit)"
    page.add(.paragraph(Phrase(legend, .faint)))
    return page.printed(in: catalogue, roles: comparison.columns.map(\.role))
  }

  private func row(_ name: String, _ cell: (Column) -> Phrase) -> [Phrase] {
    [Phrase(name, .faint)] + comparison.columns.map(cell)
  }

  private var standingRows: [[Phrase]] {
    [
      row("Level") { Phrase(role($0).grade) },
      hasFit(comparison.columns[...]) ? row("Fit") { Phrase(fit(of: $0) ?? "", .strong) } : nil,
      row("Match") { column in
        guard let match = column.assessment.match else { return Phrase(column.assessment.noMatchText) }
        return Phrase("\(match.percent)%", .strong) + Phrase(match.countsText)
      },
      row("To go") { column in
        let toGo = column.assessment.toGo
        return Phrase(toGo.briefText) + Phrase(toGo.hours == .zero ? "" : "(\(toGo.hours.span))", .faint)
      },
      row("No hours") { column in
        // Where skills are counted none has hours, so that none is singled out.
        let toGo = column.assessment.toGo
        return Phrase(toGo.isCounted ? "" : names(apart: toGo.unknown).joined(separator: ", "), .faint)
      },
    ].compactMap(\.self)
  }

  /// What stands for each role, one figure a line, then how many others there are.
  ///
  /// - Parameter more: says that so many others are known.
  private func payRows(more: (Int) -> String = { "and \($0) more" }) -> [[Phrase]] {
    let cells = comparison.columns.map { column -> [Phrase] in
      let headline = column.headline?.figures ?? []
      let others = column.pay.count { !headline.contains($0) }
      let figures = headline.map(phrase)
      let rest = others == 0 ? [] : [Phrase(figures.isEmpty ? "\(others) of elsewhere" : more(others), .faint)]
      return figures.isEmpty && rest.isEmpty ? [noPay(column)] : figures + rest
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      [Phrase(line == 0 ? "Pay" : "", .faint)] + cells.map { line < $0.count ? $0[line] : "" }
    }
  }

  private func phrase(_ figure: PayFigure) -> Phrase {
    let level = figure.level == "all" ? [] : [figure.level]
    let place = [figure.placeText(in: catalogue.market)].compactMap(\.self)
    let details = [figure.groupText].compactMap(\.self) + figure.numbers + level + place + [figure.asAt]
    return Phrase("\(figure.text) \(figure.period.text)", .strong)
      + Phrase(details.joined(separator: ", "), .faint) + .cited([figure.source])
  }

  private var requirementSections: [Table.Section] {
    requirements(in: 0..<comparison.columns.count).map { title, rows in
      Table.Section(Phrase(title, .strong) + .note("\(rows.count)"), rows: rows.map(requirementRow))
    }
  }

  private func requirementRow(_ row: RequirementRow) -> [Phrase] {
    [Phrase(names(row.skills))]
      + row.cells.map { cell in
        guard let cell else { return "" }
        let others = context.names(cell.alternatives).joined(separator: ", ")
        return Phrase((cell.isMet ? "+ " : "") + cell.strength.text, cell.isMet ? .strong : .plain)
          + Phrase(others.isEmpty ? "" : "or \(others)", .faint)
      }
  }

  private var moveSection: Table.Section {
    Table.Section(Phrase(moveTitles.section, .strong), rows: [moveRow(moveTitles.row)])
  }

  /// Where no source tells of steps that people take, roles that are alike lead nowhere.
  var moveTitles: (section: String, row: String) {
    let moves = comparison.columns.flatMap(\.nextMoves)
    if moves.allSatisfy(\.isStep) { return ("Leads to", "Next moves") }
    return moves.contains(where: \.isStep)
      ? ("Leads to, or related", "Next moves, or alike as published") : ("Related", "Alike, as published")
  }

  /// - Parameter most: how many are named.
  private func moveRow(_ name: String, most: Int = .max) -> [Phrase] {
    row(name) { column in
      let titles = column.nextMoves.map { catalogue.role($0.to)?.title ?? $0.to.rawValue }
      guard !titles.isEmpty else { return Phrase(Notice.noFurtherMoves, .faint) }
      // Titles have commas of their own.
      let named = titles.prefix(most).joined(separator: " \(Sign.bullet.unicode) ")
      return Phrase(named) + Phrase(titles.count > most ? "and \((titles.count - most).grouped) more" : "", .faint)
    }
  }

  /// How many roles that one leads to a part of another page names.
  private static let mostMoves = 5

  /// The roles without what they ask for, as a part of another page.
  var summary: [Page.Block] {
    let columns = [Table.Column()] + comparison.columns.map { Table.Column(role($0).title, isFlexible: true) }
    let isPaid = comparison.columns.contains { !PayHeadline.isMissingImport(for: role($0), in: catalogue) }
    let pay = isPaid ? payRows { "\($0.of("more figure")) in careers" } : []
    // What is only alike, by the dozen, helps nobody on.
    let hasSteps = comparison.columns.contains { $0.nextMoves.contains(where: \.isStep) }
    let moves = hasSteps ? [moveRow(moveTitles.section, most: Self.mostMoves)] : []
    let rows = (standingRows + pay + moves)
      .filter { !$0.dropFirst().allSatisfy(\.isEmpty) }
    return [.table(Table(columns, sections: [Table.Section(rows: rows)], columnsInPart: Self.rolesInPart))]
      + printedNotices
  }

  /// What is said beneath a table on paper, which has no room beside its hours.
  private var printedNotices: [Page.Block] {
    notices(comparison.columns) + (hasHours(comparison.columns[...]) ? context.learner.pace.notice : [])
  }

  func hasHours(_ columns: ArraySlice<Column>) -> Bool {
    columns.contains { $0.assessment.toGo.hours != .zero }
  }
}
