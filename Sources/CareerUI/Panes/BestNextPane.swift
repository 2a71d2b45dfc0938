import Canvas
import CareerModel
import CareerPages

/// What is worth learning next: skills with what has to come before them, by what they add to some roles.
struct BestNextPane: Pane {
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  /// The id of the filter field that says what study is for.
  static let aimField = "for"

  var orders: [Arrangement] {
    BestNextOrdering.cases(in: catalogue).map { Arrangement(id: $0.rawValue, title: $0.title) }
  }

  var filters: [FilterField] {
    [
      FilterField(
        id: Self.aimField, title: "For",
        options: BestNextAim.cases(for: catalogue.dataset).map { Arrangement(id: $0.id, title: $0.title) },
        open: state.unchosenAim.title)
    ]
  }

  private var pane: PaneState { state.panes[.bestNext] ?? PaneState() }
  private var list: BestNextList? { state.bestNext }
  private var look: Look { state.look }
  private var order: BestNextOrdering { list?.key.order ?? BestNextOrdering.cases(in: catalogue)[0] }

  // MARK: The list

  var listing: Listing {
    let items = (list?.values ?? []).map { Item.skill(catalogue.skills[$0.bundle.skill].id) }
    return Listing(pane.isReversed ? items.reversed() : items)
  }

  var heading: Line {
    let listing = state.listings[.bestNext] ?? Listing()
    // Nothing has no place and no order.
    guard !listing.items.isEmpty else {
      let title = Line("BEST NEXT", .heading)
      guard list?.roles.isEmpty == false else {
        return title + Line(catalogue.traits.isNamedInHeadings ? " " + state.source.title : "", .dim)
      }
      return title + Line(" for ", .dim) + aim
    }
    return Line("BEST NEXT \(listing.rank(of: pane.index))/\(listing.memberCount)", .heading) + Line(" for ", .dim)
      + aim + Line(" · " + state.datasetNote + order.title + (pane.isReversed ? ", reversed" : ""), .dim)
  }

  /// The role that it is for, else how many roles.
  private var aim: Line {
    let roles = list?.roles ?? []
    if roles.count == 1 { return Line(catalogue.roles[roles[0]].title, .strong) }
    return Line(state.bestNextAim.title, .strong) + Line(", \(roles.count.of("role"))", .dim)
  }

  var subheading: Line {
    guard list?.values.isEmpty == false else { return Line() }
    let count = list?.roles.count ?? 0
    let match = count > 1 ? "\(count.grouped) matches" : "the match"
    return Line("Worth: points added to \(match) now; cannot be summed.", .dim)
  }

  var emptyText: String {
    let roles = list?.roles ?? []
    if catalogue.roles.isEmpty { return Notice.noRoles }
    let isChosen = pane.filter[Self.aimField] != nil
    let other = [
      hasOtherAims ? " \(state.key(.openFilter)) looks at other roles." : "",
      isChosen ? " \(state.key(.clearMark)) clears the filter." : "",
    ].joined()
    guard roles.isEmpty else {
      let isAllHeld = roles.allSatisfy { state.assessments[$0].match?.isWhole ?? true }
      let held = roles.count == 1 ? "\(catalogue.roles[roles[0]].title) asks" : "these roles ask"
      return isAllHeld
        ? "Nothing is left that would lift a match: you hold all that \(held) for.\(other)"
        : "Nothing that is left lifts a match by a whole point.\(other)"
    }
    switch state.bestNextAim {
    case .target where !isChosen && state.foreignTargetNote == nil:
      return "No target and no bookmarks yet. \(state.wayToRole(thenPress: .setTarget, or: .toggleBookmark))\(other)"
    case .target where state.foreignTargetNote != nil: return "\(state.foreignTargetNote ?? "")\(other)"
    case .target:
      return "No target yet. \(state.wayToRole(thenPress: .setTarget))\(other)"
    case .bookmarks:
      return "No bookmarks yet. \(state.wayToRole(thenPress: .toggleBookmark))\(other)"
    case .section(let reach): return "No role is under “\(reach.title)”.\(other)"
    }
  }

  /// Whether the filter has any roles to offer but those that are looked at.
  private var hasOtherAims: Bool {
    BestNextAim.cases(for: catalogue.dataset).contains { $0 != state.bestNextAim && !$0.roles(in: state).isEmpty }
  }

  var columns: [TableColumn] { Self.columns.filter(isShown) }
  private static let columns = [
    TableColumn("", width: .rest(least: 24), priority: 0),
    TableColumn("hours", width: .fixed(9), aligned: .right, priority: 2),
    TableColumn("worth", width: .fixed(5), aligned: .right, priority: 1),
    TableColumn("per hour", width: .fixed(8), aligned: .right, priority: 3),
    TableColumn("near", width: .fixed(4), aligned: .right, priority: 4),
  ]

  /// Whether a column says something.
  private func isShown(_ column: TableColumn) -> Bool {
    switch column.title {
    case "hours", "per hour": catalogue.hasHours
    case "near": hasNear
    default: true
    }
  }

  /// Whether anything brings a role near.
  private var hasNear: Bool { list?.bringsRolesNear ?? false }

  func cells(_ item: Item) -> [Line] {
    guard let skill = item.skill.flatMap(catalogue.skill), let value = value(of: item) else { return [] }
    let cells = [
      SkillLine.named(skill, besides: list?.sharedNames ?? [], in: state) + Line(first(in: value.bundle), .dim),
      Line(value.bundle.hoursText, .figure), Line("+\(value.gain)", .gain),
      Line(value.perHourText ?? "", .figure), Line(value.brought.isEmpty ? "" : "\(value.brought.count)", .figure),
    ]
    return zip(Self.columns, cells).filter { isShown($0.0) }.map(\.1)
  }

  /// "SQL first", or how many skills come first where naming them would take much room.
  private func first(in bundle: SkillBundle) -> String {
    guard let only = bundle.prerequisites.first else { return "" }
    let (count, name) = (bundle.prerequisites.count, catalogue.skills[only].name)
    let isShort = name.count + catalogue.skills[bundle.skill].name.count <= 20
    return "  " + (count == 1 && isShort ? name : "\(count)") + " first"
  }

  private func value(of item: Item) -> LearningValue? {
    item.skill.flatMap(catalogue.skillPosition).flatMap { list?.value(of: $0) }
  }

  func row(_ item: Item, width: Int) -> ListRow { .item(Line(text(of: item))) }

  func footnotes(width: Int) -> [Line] {
    guard hasNear else { return [] }
    let text = "Near: how many roles it brings to within \(Assessments.nearLimit) missing essentials."
    return Line(text, .dim).wrapped(to: max(20, width), in: look)
  }

  func text(of item: Item) -> String { item.skill.flatMap(catalogue.skill)?.name ?? "" }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let value = value(of: item) else { return Detail(width: width, look: look) }
    return state.detail(BestNextPage(value, in: state.pageContext).screen, width: width)
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let value = value(of: item) else { return [] }
    return state.preview(BestNextPage(value, in: state.pageContext).preview, width: width)
  }
}
