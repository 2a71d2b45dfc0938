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
      FilterField(id: "pay", title: "Pay", options: [Arrangement(id: "yes", title: "with a figure")]),
    ]
  }

  // MARK: The list

  var listing: Listing {
    let passing = catalogue.roles.indices.filter { passes(catalogue.roles[$0]) }
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

  var emptyText: String { "No role passes the filter. Press f to change it, - there to clear it." }

  func row(_ item: Item, width: Int) -> ListRow {
    if case .section(let title) = item { return sectionRow(title, isFolded: memory.toggled.contains(item)) }
    guard let role = item.role.flatMap(catalogue.role), let standing = standings[role.id] else { return .item(Line()) }
    let title = RoleLine.title(of: role, in: state)
    if order == .pay {
      return .item(title, trailing: Line(PayHeadline(of: role, in: catalogue)?.text ?? Notice.noPay, .figure))
    }
    guard standings.learner.holdings.isEmpty else {
      return .item(title, trailing: RoleLine.standing(of: role, in: state, gaugeWidth: width >= 40 ? 10 : 0))
    }
    return .item(title, trailing: RoleLine.untouched(standing, width: width, in: state.look))
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
    item.role.flatMap(catalogue.role).map { RoleLine.preview(of: $0, in: catalogue, width: width, look: state.look) }
      ?? []
  }
}
