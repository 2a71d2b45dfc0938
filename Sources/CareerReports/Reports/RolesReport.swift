import CareerModel
import CareerPages

/// Roles in an order, as `roles` and `match` list them.
public struct RolesReport: ListReport {
  private let context: PageContext
  private let sections: [Section]
  private let order: RoleOrder
  private let citesPay: Bool
  /// How many roles there are without a limit.
  private let total: Int
  /// Where the person is, where that is in another source.
  private let here: ForeignRole?

  /// A run of roles, by position, under a heading where the order has any.
  private struct Section {
    let title: String?
    let roles: [Int]
  }

  /// - Parameters:
  ///   - limit: how many roles are shown at most, over all sections.
  ///   - isWhole: whether all roles are asked for, so that where the person is belongs to them.
  ///   - citesPay: whether every figure has its source beside it, as in a file.
  public init(
    _ context: PageContext, sections: [RoleSection], order: RoleOrder, limit: Int = .max, isWhole: Bool = false,
    citesPay: Bool = false
  ) {
    self.context = context
    self.order = order
    self.citesPay = citesPay
    here = isWhole && order == .reach ? context.foreignHere : nil
    total = sections.reduce(0) { $0 + $1.roles.count }
    var room = limit
    self.sections = sections.compactMap { section in
      let roles = Array(section.roles.prefix(room))
      room -= roles.count
      return roles.isEmpty ? nil : Section(title: section.heading?.title, roles: roles)
    }
  }

  private var roles: [Int] { sections.flatMap(\.roles) }
  private var catalogue: Catalogue { context.catalogue }

  private var attributions: Attributions { Attributions(ofRoles: roles, in: catalogue) }

  public var json: JSONValue {
    .object([
      "here": here?.json, "pace": context.learner.pace.json, "roles": roles.map(context.listed),
      "attributions": attributions.json,
    ])
  }

  public var emptyText: String? { roles.isEmpty ? Notice.filteredOut("role") : nil }

  public var page: Page {
    let isUntouched = context.learner.heldSkills.isEmpty
    let manner = context.assessments.text(of: order)
    let source = traits.isNamedInHeadings ? "\(traits.title), " : ""
    var page = Page([.title("Roles" + .note("\(source)\(roles.count.grouped(of: total)), \(manner)"))])
    let cells = self.cells(isUntouched: isUntouched)
    page.add(
      .table(
        Table(
          cells.map(\.column),
          sections: whereYouAre(columns: cells.count)
            + sections.map { section in
              Table.Section(
                section.title.map { Phrase($0, .strong) },
                rows: section.roles.map { role in cells.map { $0.content(role) } })
            })))
    page.add(context.assessments.fitNotices.map { .paragraph(Phrase($0)) })
    let hasHours = roles.contains { context.assessments[$0].toGo.hours != .zero }
    page.add(hasHours ? context.learner.pace.notice : [])
    page.add(
      Notice.payOfGroup(among: roles.lazy.map { catalogue.roles[$0] }, in: catalogue)
        .map { [.paragraph(Phrase("\($0).", .faint))] } ?? [])
    if showsMatch { page.add(.paragraph(Phrase(Notice.match, .faint))) }
    if showsFit { page.add(.paragraph(Phrase(Notice.fit, .faint))) }
    page.add(context.shortFormNotice(on: roles))
    return page.printed(in: catalogue, roles: roles)
  }

  /// A role of another source stands alone at the top, with where it is from.
  private func whereYouAre(columns: Int) -> [Table.Section] {
    here.map { here in
      let row = [Phrase(here.title) + Phrase("(here, \(here.sourceTitle))", .faint)]
      return Table.Section(
        Phrase(Reach.here.title, .strong), rows: [row + Array(repeating: "", count: columns - 1)])
    }.map { [$0] } ?? []
  }

  private var traits: DatasetTraits { catalogue.traits }

  /// A column with what stands in it for each role, by position.
  private struct Cell {
    let column: Table.Column
    let content: (Int) -> Phrase
  }

  private static let roomyWidth = 110

  private func cells(isUntouched: Bool) -> [Cell] {
    let toGo = Cell(column: Table.Column("To go", .right), content: toGo(to:))
    let assessment =
      isUntouched
      ? [Cell(column: Table.Column("Ticked", .right), content: asked(by:)), toGo]
      : (showsMatch ? [Cell(column: Table.Column("Match", .right), content: match(with:))] : [])
        + (showsFit ? [fitRank, Cell(column: Table.Column("Fit", .right), content: fit(of:))] : []) + [
          Cell(column: Table.Column("Essential", .right, leastPageWidth: levelWidth), content: essential(of:)), toGo,
        ]
    return [Cell(column: Table.Column("Role", isFlexible: true), content: title(of:))] + place + assessment
      + [Cell(column: payColumn, content: pay(of:))]
  }

  /// The level, where any is published, and where the role is from in a list of several datasets.
  private var place: [Cell] {
    let hasLevels = roles.contains { !catalogue.roles[$0].grade.isEmpty }
    let level =
      context.assessments.isByFit && !traits.hasPreparation
      ? Cell(column: Table.Column("Group", leastPageWidth: Self.roomyWidth), content: group(of:))
      : Cell(column: Table.Column("Level", leastPageWidth: levelWidth), content: level(of:))
    let source = Cell(column: Table.Column("Source"), content: source(of:))
    return (hasLevels || context.assessments.isByFit ? [level] : []) + (traits.isJoined ? [source] : [])
  }

  /// Where there is no room for both, pay stands in place of what it is not sorted by.
  private var payColumn: Table.Column {
    Table.Column(
      traits.hasLevels ? "Pay, \(catalogue.market.region) a year" : "Pay a year", .right,
      leastPageWidth: order == .pay ? 0 : Self.roomyWidth)
  }

  private var levelWidth: Int { order == .pay ? Self.roomyWidth : 0 }

  private func asked(by role: Int) -> Phrase {
    let assessment = context.assessments[role]
    let asked = assessment.match.map { "0 of \($0.essential.of + $0.advantage.of)" }
    return Phrase(asked ?? assessment.briefNoMatchText)
  }

  private func match(with role: Int) -> Phrase {
    let isByFit = context.assessments.isByFit(catalogue.dataset(ofRole: role))
    return Phrase(isByFit ? "" : context.assessments[role].match.map { "\($0.percent)%" } ?? "none")
  }

  /// Whether roles stand by fit in all of the list, or in a part of it.
  private var showsFit: Bool { Dataset.single.contains(where: context.assessments.isByFit) }
  private var showsMatch: Bool { !context.assessments.isByFit }

  private func fit(of role: Int) -> Phrase { Phrase(context.fitText(of: role) ?? "") }

  /// The place by fit, which roles of the same per cent share; the person's own job has none.
  private var fitRank: Cell {
    Cell(column: Table.Column("Place", .right, leastPageWidth: levelWidth)) { role in
      Phrase(context.assessments.fitPlace(of: role)?.rank.grouped ?? "", .faint)
    }
  }

  private func essential(of role: Int) -> Phrase {
    let assessment = context.assessments[role]
    guard assessment.isRated, let match = assessment.match else { return Phrase("") }
    return Phrase("\(match.essential.held) of \(match.essential.of)")
  }

  private func source(of role: Int) -> Phrase { Phrase(catalogue.dataset(ofRole: role).title, .faint) }

  /// The title with what the person said of the role.
  private func title(of position: Int) -> Phrase {
    let role = catalogue.roles[position]
    let profile = context.profile
    let notes = [
      profile.isTarget(role.id, in: catalogue) ? "target" : nil, profile.here == role.id ? "here" : nil,
      profile.bookmarks.contains(role.id) ? "bookmark" : nil,
    ].compactMap(\.self)
    return Phrase(role.title) + Phrase(notes.isEmpty ? "" : "(\(notes.joined(separator: ", ")))", .faint)
  }

  private func group(of role: Int) -> Phrase { Phrase(catalogue.place(ofRole: role), .faint) }

  private func level(of role: Int) -> Phrase { Phrase(catalogue.roles[role].grade, .faint) }

  private func toGo(to role: Int) -> Phrase { Phrase(context.assessments[role].toGo.briefText) }

  private func pay(of role: Int) -> Phrase {
    let role = catalogue.roles[role]
    let headline = PayHeadline(of: role, in: catalogue)
    return headline.map { Phrase($0.text) + (citesPay ? .cited($0.figures.prefix(2).map(\.source)) : "") }
      ?? Phrase(PayHeadline.missingText(for: role, in: catalogue), .faint)
  }

  public var records: Records {
    let own =
      ["id", "title", "track", "level", "section", "match", "essentialHeld", "essentialOf"]
      + Records.hoursColumns + ["unknownHours"] + Self.payColumns + ["source"]
    let more = traits.isNamedInHeadings ? ["preparation"] : []
    return Records(
      columns: own + more + Self.payRangeColumns + (more.isEmpty ? [] : ["fit", "exactFit"]) + ["payOf"],
      rows: roles.map { role in
        let pay = PayHeadline(of: catalogue.roles[role], in: catalogue)?.figure
        return record(role) + (more.isEmpty ? [] : taxonomyRecord(role)) + Self.payRangeRecord(of: pay)
          + (more.isEmpty ? [] : fitRecord(role)) + [pay?.group]
      }, attributions: attributions, hoursAt: context.learner.pace)
  }

  private func taxonomyRecord(_ role: Int) -> [String?] {
    [catalogue.roles[role].preparation.map { "\($0.rank)" }]
  }

  private func fitRecord(_ role: Int) -> [String?] {
    let fit = context.assessments.fit(of: role)
    return [fit.map { "\($0.percent)" }, fit.map { JSONValue.shortest($0.tenMillionths, places: 7).text() }]
  }

  private func record(_ position: Int) -> [String?] {
    let role = catalogue.roles[position]
    let assessment = context.assessments[position]
    let match = assessment.match
    return [
      role.id.rawValue, role.title, role.track.rawValue, role.level?.name ?? "",
      context.assessments.heading(of: position)?.id ?? "",
      match.map { "\($0.percent)" }, match.map { "\($0.essential.held)" }, match.map { "\($0.essential.of)" },
    ] + Records.hours(context.hours(assessment.toGo.hours, to: position))
      + [Records.ids(assessment.toGo.unknown.map { catalogue.skills[$0].id })]
      + Self.payRecord(of: PayHeadline(of: role, in: catalogue)?.figure) + [context.datasetName(ofRole: position)]
  }

  private static let payColumns = [
    "payCurrency", "payLow", "pay", "payHigh", "payPeriod", "payStatistic", "payAsAt", "paySource",
  ]

  private static func payRecord(of figure: PayFigure?) -> [String?] {
    [figure?.currency]
      + [figure?.outerLow, figure?.amount, figure?.outerHigh].map { $0?.number.text() }
      + [figure?.period.rawValue, figure?.statistic, figure?.asAt, figure?.source.rawValue]
  }

  /// Where the pay is from and what its ends are; they came later than the rest.
  private static let payRangeColumns =
    ["payRegion", "payLowIs", "payHighIs"] + PayPercentile.allCases.map { "pay\($0.rawValue.uppercased())" }

  private static func payRangeRecord(of figure: PayFigure?) -> [String?] {
    [figure?.region, figure?.lowIs, figure?.highIs]
      + PayPercentile.allCases.map { figure?.percentiles[$0]?.number.text() }
  }
}
