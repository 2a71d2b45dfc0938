import CareerModel

/// Two to four roles side by side.
public struct CompareReport: ListReport {
  let context: ReportContext
  let comparison: RoleComparison

  /// - Parameter roles: their positions.
  /// - Throws: what there is to say against comparing them.
  public init(_ context: ReportContext, roles: [Int]) throws(RoleComparison.Problem) {
    self.context = context
    comparison = try RoleComparison(of: roles, in: context.assessments)
  }

  private var catalogue: Catalogue { context.catalogue }

  private func role(_ column: RoleComparison.Column) -> Role { catalogue.roles[column.role] }

  /// How many roles stand side by side where there is no room for four.
  private static let rolesInPart = 2

  public var page: Page {
    var citations = Citations(in: catalogue)
    var page = Page([.title("Compare" + .note(comparison.columns.map { role($0).title }.enumerated))])
    let sections = [
      Table.Section(rows: standingRows), Table.Section(heading("Pay, as published"), rows: payRows(&citations)),
    ]
    let columns =
      [Table.Column("", isFlexible: true)] + comparison.columns.map { _ in Table.Column("", isFlexible: true) }
    page.add(
      .table(
        Table(columns, sections: sections + requirementSections + [moveSection], columnsInPart: Self.rolesInPart)))
    if comparison.columns.contains(where: { $0.headline?.others.isEmpty == false }) {
      page.add(.paragraph(Phrase(Notice.payDiffers, .faint)))
    }
    if let text = comparison.comparableText(in: catalogue) { page.add(.paragraph(Phrase(text, .faint))) }
    page.add(
      .paragraph(
        Phrase("A + marks what you hold; `careers role` has every figure of a role's pay. \(Notice.match)", .faint)))
    page.add(citations.blocks)
    page.add(citations.attributions(ofRoles: comparison.columns.map(\.role)))
    return page
  }

  private func heading(_ text: String) -> Phrase { Phrase(text, .strong) }

  private func row(_ name: String, _ cell: (RoleComparison.Column) -> Phrase) -> [Phrase] {
    [Phrase(name, .faint)] + comparison.columns.map(cell)
  }

  private var standingRows: [[Phrase]] {
    [
      row("") { Phrase(role($0).title, .strong) },
      row("Level") { Phrase(role($0).grade) },
      row("Match") { column in
        guard let match = column.assessment.match else {
          return Phrase("none: \(column.assessment.toGo.unrated?.text ?? "it asks for nothing")")
        }
        return Phrase("\(match.percent)%", .strong) + Phrase(match.countsText)
      },
      row("To go") { column in
        let toGo = column.assessment.toGo
        return Phrase(toGo.briefText) + Phrase(toGo.hours == .zero ? "" : "(\(toGo.hours.span))", .faint)
      },
      row("No hours") { column in
        // Where skills are counted none has hours, so that none is singled out.
        Phrase(column.assessment.toGo.isCounted ? "" : names(column.assessment.toGo.unknown), .faint)
      },
    ]
  }

  private func names(_ skills: [Int]) -> String { skills.map { catalogue.skills[$0].name }.joined(separator: ", ") }

  /// What stands for each role, one figure a line, then how many others there are.
  private func payRows(_ citations: inout Citations) -> [[Phrase]] {
    var cells: [[Phrase]] = []
    for column in comparison.columns {
      let headline = column.headline?.figures ?? []
      let others = column.pay.count { !headline.contains($0) }
      let figures = headline.map { phrase($0, &citations) }
      let rest = others == 0 ? [] : [Phrase(figures.isEmpty ? "\(others) of elsewhere" : "and \(others) more", .faint)]
      cells.append(figures.isEmpty && rest.isEmpty ? [Phrase(Notice.noPay, .faint)] : figures + rest)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let name = Phrase(line == 0 ? "Pay" : "", .faint)
      return [name] + cells.map { line < $0.count ? $0[line] : Phrase("") }
    }
  }

  private func phrase(_ figure: PayFigure, _ citations: inout Citations) -> Phrase {
    let level = figure.level == "all" ? [] : [figure.level]
    let region = figure.region == context.catalogue.market.region ? [] : [figure.region]
    let details = figure.numbers + level + region + [figure.asAt]
    return Phrase("\(figure.text) \(figure.period.text)", .strong)
      + Phrase(details.joined(separator: ", "), .faint) + citations.cite([figure.source])
  }

  private var requirementSections: [Table.Section] {
    let rows = comparison.requirements
    let shared = [
      ("All ask for", rows.filter { $0.sharing == .all }), ("Some ask for", rows.filter { $0.sharing == .some }),
    ]
    let own = comparison.columns.indices.map { index in
      ("\(role(comparison.columns[index]).title) alone asks for", rows.filter { $0.sharing == .own(index) })
    }
    return (shared + own).filter { !$0.1.isEmpty }.map { title, rows in
      Table.Section(heading(title) + .note("\(rows.count)"), rows: rows.map(requirementRow))
    }
  }

  private func requirementRow(_ row: RequirementRow) -> [Phrase] {
    let names = row.skills.map { catalogue.skills[$0].name }.joined(separator: " or ")
    return [Phrase(names)]
      + row.cells.map { cell in
        guard let cell else { return "" }
        let others = cell.alternatives.map { catalogue.skills[$0].name }.joined(separator: ", ")
        return Phrase((cell.isMet ? "+ " : "") + cell.strength.text, cell.isMet ? .strong : .plain)
          + Phrase(others.isEmpty ? "" : "or \(others)", .faint)
      }
  }

  private var moveSection: Table.Section {
    Table.Section(
      heading("Leads to"),
      rows: [
        row("Next moves") { column in
          let titles = column.nextMoves.map { catalogue.role($0.to)?.title ?? $0.to.rawValue }
          return titles.isEmpty ? Phrase("nothing further", .faint) : Phrase(titles.joined(separator: ", "))
        }
      ])
  }

  /// A line for each skill, with a column for each role: its strength there, and whether it is met.
  public var records: Records {
    Records(
      columns: ["skill", "name", "held"] + comparison.columns.map { role($0).id.rawValue },
      rows: comparison.requirements.map { row in
        let skills = row.skills.map { catalogue.skills[$0] }
        return [
          Records.ids(skills.map(\.id)), skills.map(\.name).joined(separator: " or "), "\(row.isHeld)",
        ] + row.cells.map { $0?.strength.rawValue }
      })
  }
}
