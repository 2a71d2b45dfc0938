import CareerModel

/// Roles in an order, as `roles` and `match` list them.
public struct RolesReport: ListReport {
  private let situation: Situation
  private let sections: [Section]
  private let order: RoleOrder
  /// How many roles there are without a limit.
  private let total: Int

  /// A run of roles, by position, under a heading where the order has any.
  private struct Section {
    let title: String?
    let roles: [Int]
  }

  /// - Parameter limit: how many roles are shown at most, over all sections.
  public init(_ situation: Situation, sections: [RoleSection], order: RoleOrder, limit: Int = .max) {
    self.situation = situation
    self.order = order
    total = sections.reduce(0) { $0 + $1.roles.count }
    var room = limit
    self.sections = sections.compactMap { section in
      let roles = Array(section.roles.prefix(room))
      room -= roles.count
      return roles.isEmpty ? nil : Section(title: section.heading?.title, roles: roles)
    }
  }

  /// "60", or "12 of 60" where there is a limit.
  private var count: String { roles.count == total ? "\(total)" : "\(roles.count) of \(total)" }

  private var roles: [Int] { sections.flatMap(\.roles) }
  private var catalogue: Catalogue { situation.catalogue }

  public var json: JSONValue { .object(["roles": roles.map(situation.listed)]) }

  public var emptyText: String? { roles.isEmpty ? "No role answers to that." : nil }

  public var page: Page {
    let isUntouched = situation.learner.holdings.isEmpty
    let manner =
      isUntouched && (order == .reach || order == .match) ? "nothing ticked yet, least study first" : order.title
    var page = Page([.title("Roles" + .note("\(count), \(manner)"))])
    let rows = isUntouched ? untouchedRow : row
    page.add(
      .table(
        Table(
          isUntouched ? untouchedColumns : columns,
          sections: sections.map { section in
            Table.Section(section.title.map { Phrase($0, .strong) }, rows: section.roles.map(rows))
          })))
    page.add(.paragraph(Phrase(Notice.match, .faint)))
    return page
  }

  /// Where there is no room for both, pay stands in place of what it is not sorted by.
  private var payColumn: Table.Column {
    Table.Column("Pay, UK a year", .right, leastPageWidth: order == .pay ? 0 : Self.roomyWidth)
  }

  private var levelColumn: Table.Column { Table.Column("Level", leastPageWidth: order == .pay ? Self.roomyWidth : 0) }

  private static let roomyWidth = 110

  private var untouchedColumns: [Table.Column] {
    [
      Table.Column("Role", isFlexible: true), levelColumn, Table.Column("Ticked", .right),
      Table.Column("To go", .right), payColumn,
    ]
  }

  private func untouchedRow(_ role: Int) -> [Phrase] {
    let standing = situation.standings[role]
    let asked = standing.match.map { "0 of \($0.essential.of + $0.advantage.of)" }
    return [title(of: role), level(of: role), Phrase(asked ?? "asks for nothing"), toGo(standing), pay(of: role)]
  }

  private var columns: [Table.Column] {
    [
      Table.Column("Role", isFlexible: true), levelColumn, Table.Column("Match", .right),
      Table.Column("Essential", .right, leastPageWidth: levelColumn.leastPageWidth), Table.Column("To go", .right),
      payColumn,
    ]
  }

  private func row(_ role: Int) -> [Phrase] {
    let standing = situation.standings[role]
    return [
      title(of: role), level(of: role), Phrase(standing.match.map { "\($0.percent)%" } ?? "none"),
      Phrase(standing.match.map { "\($0.essential.held) of \($0.essential.of)" } ?? ""), toGo(standing), pay(of: role),
    ]
  }

  /// The title with what the person said of the role.
  private func title(of position: Int) -> Phrase {
    let role = catalogue.roles[position]
    let profile = situation.profile
    let notes = [
      profile.target == role.id ? "target" : nil, profile.here == role.id ? "here" : nil,
      profile.bookmarks.contains(role.id) ? "bookmark" : nil,
    ].compactMap { $0 }
    return Phrase(role.title) + Phrase(notes.isEmpty ? "" : "(\(notes.joined(separator: ", ")))", .faint)
  }

  private func level(of role: Int) -> Phrase { Phrase(catalogue.roles[role].level.name, .faint) }

  private func toGo(_ standing: Standing) -> Phrase { Phrase(standing.toGo.briefText) }

  private func pay(of role: Int) -> Phrase {
    PayHeadline(of: catalogue.roles[role], in: catalogue).map { Phrase($0.text) } ?? Phrase(Notice.noPay, .faint)
  }

  public var records: Records {
    Records(
      columns: ["id", "title", "track", "level", "section", "match", "essentialHeld", "essentialOf"]
        + Records.hoursColumns + ["unknownHours"] + Self.payColumns + ["source"],
      rows: roles.map(record))
  }

  private func record(_ position: Int) -> [String?] {
    let role = catalogue.roles[position]
    let standing = situation.standings[position]
    let match = standing.match
    return [
      role.id.rawValue, role.title, role.track.rawValue, role.level.name, standing.reach.rawValue,
      match.map { "\($0.percent)" }, match.map { "\($0.essential.held)" }, match.map { "\($0.essential.of)" },
    ] + Records.hours(standing.toGo.hours)
      + [Records.ids(standing.toGo.unknown.map { catalogue.skills[$0].id })]
      + Self.payRecord(of: PayHeadline(of: role, in: catalogue)?.figure) + [situation.source]
  }

  private static let payColumns = [
    "payCurrency", "payLow", "pay", "payHigh", "payPeriod", "payStatistic", "payAsAt", "paySource",
  ]

  private static func payRecord(of figure: PayFigure?) -> [String?] {
    [figure?.currency]
      + [figure?.low, figure?.amount, figure?.high].map { $0?.number.text() }
      + [figure?.period.rawValue, figure?.statistic, figure?.asAt, figure?.source.rawValue]
  }
}
