import Canvas
import CareerModel
import CareerPages

/// The roles, in sections by reach or in another order, and the role in front.
struct RolesPane: Pane {
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  private var pane: PaneState { state.panes[.roles] ?? PaneState() }
  private var assessments: Assessments { state.assessments }
  private var arrangement: Arrangement { state.arrangement(of: .roles, among: orders) ?? orders[0] }

  var orders: [Arrangement] { RoleArrangement.orders(of: assessments) }
  var filters: [FilterField] { RoleFilter.fields(in: state) }

  // MARK: The list

  var listing: Listing {
    let filter = RoleFilter(pane.filter, in: state)
    let passing = filter.isEmpty ? nil : catalogue.roles.indices.filter(filter.passes)
    let sections = RoleArrangement.sections(
      passing, by: arrangement.id, isReversed: pane.isReversed, of: assessments, in: catalogue)
    // A list without headings is one run.
    guard sections.contains(where: { $0.title != nil }) else {
      return Listing(sections.flatMap(\.roles).map { .role(catalogue.roles[$0].id) })
    }
    var listing = Listing()
    if filter.isEmpty, arrangement.id == RoleOrder.reach.rawValue, let here = state.foreignHere {
      listing.add("\(Reach.here.title): \(here.title)", [], note: here.sourceTitle, in: pane)
    }
    for section in sections {
      let roles = section.roles.map { Item.role(catalogue.roles[$0].id) }
      listing.add(section.title ?? "Without a level", roles, note: section.note + roles.count.grouped, in: pane)
    }
    return listing
  }

  var heading: Line {
    let listing = state.listings[.roles] ?? Listing()
    let position = pane.selected?.role == nil ? "" : listing.rank(of: pane.index).grouped + "/"
    let order = RoleOrder(rawValue: arrangement.id)
    let manner =
      (order.map(assessments.briefText(of:)) ?? arrangement.title)
      + (pane.isReversed ? ", reversed" : "")
    return Line("ROLES \(position)\(listing.memberCount.grouped)", .heading)
      + Line(" " + state.datasetNote + manner + filterNote, .dim)
  }

  private var filterNote: String {
    pane.filter.isEmpty ? "" : FilterField.note(of: filters, chosen: pane.filter)
  }

  /// Whether rows show how well roles fit.
  private func showsFit(of dataset: Dataset) -> Bool {
    assessments.isByFit(dataset) && arrangement.id != RoleOrder.pay.rawValue && !state.showsNearRoles
  }

  /// The dataset of the rows in front, which the heads are about where each source has rows of its own.
  private var frontDataset: Dataset? {
    guard catalogue.traits.isJoined else { return catalogue.dataset }
    let heading = pane.selected.flatMap { state.listings[.roles]?.section($0)?.members.first }
    return (pane.selected?.role ?? heading?.role).flatMap(catalogue.rolePosition).map(catalogue.dataset(ofRole:))
  }

  var hasHeads: Bool { !state.showsNearRoles }
  func heads(width: Int) -> Line {
    if let dataset = frontDataset, showsFit(of: dataset) {
      return FitLine.heads(of: dataset, in: state, width: width)
    }
    guard arrangement.id == RoleOrder.pay.rawValue else { return RoleColumns(state: state, width: width).heads }
    return Line.spread(
      Line(), Line(catalogue.paysGroups ? "pay a year, \(PayFigure.groupMeaning)" : "pay a year", .dim), width: width,
      in: state.look)
  }

  func footnotes(width: Int) -> [Line] {
    let isEmpty = state.listings[.roles]?.memberCount == 0
    let elsewhere = isEmpty ? nil : bookmarksElsewhere.map { Line($0) }
    return ([elsewhere].compactMap(\.self) + assessments.fitNotices.map { Line($0, .dim) }).flatMap {
      $0.wrapped(to: max(20, width), in: state.look)
    }
  }

  /// What a list of the bookmarked leaves out, so that nobody takes it for lost.
  private var bookmarksElsewhere: String? {
    RoleFilter.asksForBookmarks(pane.filter) ? state.bookmarksElsewhere : nil
  }

  var emptyText: String {
    if catalogue.roles.isEmpty { return Notice.noRoles }
    let near = state.showsNearRoles ? " \(state.key(.show(.bestNext))) shows what brings roles near." : ""
    let elsewhere = bookmarksElsewhere.map { "\($0) " } ?? ""
    return "\(elsewhere)\(Notice.filteredOut("role")) \(state.filterAdvice)\(near)"
  }

  func row(_ item: Item, width: Int) -> ListRow {
    if case .section(let title) = item { return .section(title, state.listings[.roles]?.section(item), in: state.look) }
    guard let role = item.role.flatMap(catalogue.role), let assessment = assessments[role.id] else {
      return .item(Line())
    }
    if let position = catalogue.rolePosition(role.id), showsFit(of: catalogue.dataset(ofRole: position)) {
      return FitLine.row(of: role, at: position, in: state, width: width)
    }
    return RoleLine.row(of: role, facts: facts(of: role, assessment, width: width), in: state, width: width)
  }

  /// What is missing, where the list is about that; else what the order in use is about.
  private func facts(of role: Role, _ assessment: Assessment, width: Int) -> Line {
    if state.showsNearRoles, width >= 56 {
      let missing = state.assessments.learner.missingEssentials(of: role.id).joined(separator: ", ")
      return RoleLine.assessment(of: role, in: state, gaugeWidth: 0)
        + Line.cell(
          "  " + (missing.isEmpty ? "no essential missing" : "needs \(missing)"), .dim, columns: width * 2 / 5,
          in: state.look)
    }
    if arrangement.id == RoleOrder.pay.rawValue {
      return Line(
        PayHeadline(of: role, in: catalogue)?.text ?? PayHeadline.missingText(for: role, in: catalogue), .figure)
    }
    return RoleColumns(state: state, width: width).facts(of: role, assessment)
  }

  func text(of item: Item) -> String {
    if case .section(let title) = item { return title }
    return item.role.flatMap(catalogue.role)?.title ?? ""
  }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let role = item.role.flatMap(catalogue.role) else { return Detail(width: width, look: state.look) }
    return state.detail(RolePage(role, in: state.pageContext).screen(namesMissing: state.showsNearRoles), width: width)
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let role = item.role.flatMap(catalogue.role) else { return [] }
    return state.preview(
      RolePage(role, in: state.pageContext).preview(namesMissing: state.showsNearRoles), width: width)
  }
}

/// The orders of the Roles list, as far as they say something in a source.
enum RoleArrangement {
  /// In groups: fields of the built-in catalogue, SOC groups of O*NET.
  static let byGroup = "group"

  /// The source's own order first.
  static func orders(of assessments: Assessments) -> [Arrangement] {
    let traits = assessments.learner.catalogue.traits
    return traits.roleOrders.map { Arrangement(id: $0.rawValue, title: assessments.title(of: $0)) }
      + (traits.trackOrderTitle.map { [Arrangement(id: byGroup, title: $0)] } ?? [])
  }

  struct Section {
    /// Nil where the order has no headings.
    let title: String?
    /// Role positions.
    let roles: [Int]
    /// By what its roles stand, where that differs from section to section: "by fit, ".
    var note = ""
  }

  /// Some roles, or all, in an order.
  static func sections(
    _ positions: [Int]?, by order: String, isReversed: Bool, of assessments: Assessments, in catalogue: Catalogue
  ) -> [Section] {
    guard order == byGroup else {
      return assessments.sections(positions, by: RoleOrder(rawValue: order) ?? .reach, reversed: isReversed).map {
        Section(title: $0.heading?.title, roles: $0.roles, note: note(of: $0, assessments))
      }
    }
    let ranked = assessments.sections(positions, by: .match, reversed: isReversed).flatMap(\.roles)
    let groups = Dictionary(grouping: ranked) { catalogue.roles[$0].track }
    let sections = catalogue.tracks.compactMap { track in
      groups[track.id].map { Section(title: track.name, roles: $0) }
    }
    return isReversed ? sections.reversed() : sections
  }

  private static func note(of section: RoleSection, _ assessments: Assessments) -> String {
    guard case .dataset(let dataset, _) = section.heading else { return "" }
    return assessments.isByFit(dataset) ? "by fit, " : ""
  }
}
