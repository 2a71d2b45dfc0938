import Canvas
import CareerModel

/// The roles, in sections by reach or in another order, and the role in front.
struct RolesPane: Pane {
  let state: State
  let catalogue: Catalogue
  private var memory: PaneState { state.panes[.roles] ?? PaneState() }
  private var standings: Standings { state.standings }
  private var order: RoleOrder { RoleOrder(rawValue: arrangement.id) ?? .reach }
  private var arrangement: Arrangement { state.arrangement(of: .roles, among: orders) ?? orders[0] }

  var orders: [Arrangement] { Self.orders }
  private static let orders = RoleOrder.allCases.map { Arrangement(id: $0.rawValue, title: $0.title) }

  var filters: [FilterField] {
    [
      FilterField(
        id: "track", title: "Field", options: catalogue.tracks.map { Arrangement(id: $0.id.rawValue, title: $0.name) }),
      FilterField(
        id: "level", title: "Level", options: catalogue.levels.map { Arrangement(id: "\($0.rank)", title: $0.name) }),
      FilterField(
        id: "bookmarked", title: "Bookmarks", options: [Arrangement(id: "yes", title: "bookmarked only")]),
      FilterField(
        id: Self.near, title: "Near you", options: [Arrangement(id: "yes", title: "within two essentials")]),
      FilterField(id: "pay", title: "Pay", options: [Arrangement(id: "yes", title: "with a figure")]),
    ]
  }

  /// The id of the filter field that lets only roles through of which little is missing.
  static let near = "near"

  // MARK: The list

  var listing: Listing {
    var passing = catalogue.roles.indices.filter { passes(catalogue.roles[$0]) }
    if state.showsNearRoles {
      let near = Set(standings.nearRoles().map(\.role))
      passing = passing.filter(near.contains)
    }
    let sections = standings.sections(passing, by: order, reversed: memory.isReversed)
    var listing = Listing()
    for section in sections {
      let roles = section.roles.map { Item.role(catalogue.roles[$0].id) }
      guard let title = section.heading?.title else { return Listing(roles) }
      listing.add(title, roles, note: "\(roles.count)", isFolded: memory.toggled.contains(.section(title)))
    }
    return listing
  }

  private func passes(_ role: Role) -> Bool {
    let filter = memory.filter
    if filter.isEmpty { return true }
    if let track = filter["track"], role.track.rawValue != track { return false }
    if let level = filter["level"], "\(role.level.rank)" != level { return false }
    if filter["bookmarked"] != nil, !state.profile.bookmarks.contains(role.id) { return false }
    return filter["pay"] == nil || PayHeadline(of: role, in: catalogue) != nil
  }

  var heading: Line {
    let roles = state.items(of: .roles).compactMap(\.role)
    let position = memory.selected?.role.flatMap { roles.firstIndex(of: $0) }.map { "\($0 + 1)/" } ?? ""
    let manner =
      standings.learner.holdings.isEmpty && order == .reach
      ? "nothing ticked, least study first" : arrangement.title + (memory.isReversed ? ", reversed" : "")
    return Line("ROLES ", .heading) + Line("\(position)\(roles.count)") + Line(" · " + manner + filterNote, .dim)
  }

  private var filterNote: String { FilterField.note(of: filters, chosen: memory.filter) }

  var emptyText: String {
    if catalogue.roles.isEmpty { return "This catalogue has no roles." }
    let near = state.showsNearRoles ? " \(state.key(.show(.bestNext))) shows what brings roles near." : ""
    return "No role passes the filter. \(state.filterAdvice)\(near)"
  }

  func row(_ item: Item, width: Int) -> ListRow {
    if case .section(let title) = item { return sectionRow(title, isFolded: memory.toggled.contains(item)) }
    guard let role = item.role.flatMap(catalogue.role), let standing = standings[role.id] else { return .item(Line()) }
    return RoleLine.row(of: role, facts: facts(of: role, standing, width: width), in: state, width: width)
  }

  /// What is missing, where the list is about that; else what the order in use is about: pay, else the match, else how
  /// much there is to study.
  private func facts(of role: Role, _ standing: Standing, width: Int) -> Line {
    if state.showsNearRoles, width >= 56 {
      let missing = state.missingEssentials(of: role.id).joined(separator: ", ")
      return RoleLine.standing(of: role, in: state, gaugeWidth: 0)
        + Line.cell(
          "  " + (missing.isEmpty ? "nothing missing" : "needs \(missing)"), .dim, columns: width * 2 / 5,
          in: state.look)
    }
    if order == .pay { return Line(PayHeadline(of: role, in: catalogue)?.text ?? Notice.noPay, .figure) }
    return standings.learner.holdings.isEmpty
      ? RoleLine.untouched(standing, width: width, in: state.look)
      : RoleLine.standing(of: role, in: state, gaugeWidth: width >= 40 ? 10 : 0)
  }

  private func sectionRow(_ title: String, isFolded: Bool) -> ListRow {
    let fold = isFolded ? state.look.foldClosed + " " : ""
    return .heading(
      Line(fold + title, .heading), trailing: Line(state.listings[.roles]?.notes[.section(title)] ?? "", .dim))
  }

  func text(of item: Item) -> String {
    if case .section(let title) = item { return title }
    return item.role.flatMap(catalogue.role)?.title ?? ""
  }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let role = item.role.flatMap(catalogue.role) else { return Detail(width: width, look: state.look) }
    return RoleDetail(role: role, state: state, catalogue: catalogue, width: width).detail
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let role = item.role.flatMap(catalogue.role) else { return [] }
    let preview = RoleLine.preview(of: role, in: catalogue, width: width, look: state.look)
    guard state.showsNearRoles else { return preview }
    let missing = state.missingEssentials(of: role.id)
    return preview.prefix(1)
      + [Line("Missing   ", .dim) + Line(missing.isEmpty ? "nothing essential" : missing.enumerated)]
      + preview.suffix(2)
  }
}
