import Canvas
import CareerModel
import CareerPages

/// The career tree from a role: where it can lead, or who gets there.
struct PathsPane: Pane {
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  var orders: [Arrangement] { [] }
  var filters: [FilterField] { [] }

  private var tree: CareerTree? { state.careerTree }

  var listing: Listing {
    guard state.showsFields else { return Listing(tree?.rows.map { .node($0.path) } ?? []) }
    let pane = state.panes[.paths] ?? PaneState()
    let roles = Dictionary(grouping: catalogue.roles, by: \.track)
    var listing = Listing()
    for track in catalogue.tracks {
      let members = (roles[track.id] ?? []).sorted { ($0.level?.rank ?? 0, $0.title) < ($1.level?.rank ?? 0, $1.title) }
      guard !members.isEmpty else { continue }
      listing.add(
        track.name, members.map { .role($0.id) }, note: members.count.of("role"), startsFolded: true, in: pane)
    }
    return listing
  }

  var heading: Line {
    if state.showsFields {
      return Line("PATHS", .heading) + Line(" all fields", .strong)
        + Line(" · \(state.datasetNote)\(state.key(.enter)) takes a role as the root", .dim)
    }
    guard let tree, let role = catalogue.role(tree.root) else { return title }
    if let note = unconnected(role) { return note }
    // What is related leads nowhere in particular, and the words have to leave room for what that means.
    let forwards = catalogue.traits.hasOnlyRelatedMoves ? "from " : "forwards from "
    let direction = state.pathDirection == .forwards ? forwards : "backwards from "
    let isAlone = tree.rows.count == 1 && !(tree.rows.first?.hasChildren ?? false)
    if isAlone {
      return title + Line(" " + direction) + Line(role.title, .strong)
        + Line(" · \(state.pathDirection.model.noMovesText)", .dim)
    }
    return title + Line(" " + direction) + Line(role.title, .strong) + Line(note, .dim)
  }

  private var title: Line {
    let place = state.panes[.paths].map { "\($0.index + 1)/" } ?? ""
    return Line("PATHS" + (tree.map { " \(place)\($0.rows.count)" } ?? ""), .heading)
  }

  /// In a source that publishes no moves at all.
  private func unconnected(_ role: Role) -> Line? {
    guard catalogue.moveKinds.isEmpty else { return nil }
    return title + Line(" from ") + Line(role.title, .strong)
      + Line(" · \(state.source.title) has no moves; \(state.key(.similar)) lists similar roles", .dim)
  }

  /// The routes to the target that a key shows; without any what the tree is.
  private var note: String {
    if let target = catalogue.goal(of: state.profile).flatMap(catalogue.role),
      target.id != (state.profile.here ?? state.careerTree?.root)
    {
      return " · \(state.key(.showRoutes)) routes to \(target.title)"
    }
    if state.careerTree.map({ catalogue.traits(ofRoleID: $0.root) })?.hasOnlyRelatedMoves == true {
      return " · related, not known steps"
    }
    return " · " + state.datasetNote + (state.pathDirection == .forwards ? "where it can lead" : "who gets there")
  }

  var emptyText: String { Notice.noRoles }

  // MARK: The rows

  var hasHeads: Bool { !state.listings[.paths, default: Listing()].items.isEmpty }

  func heads(width: Int) -> Line {
    let columns = columns(width: width)
    let facts = columns.reduce(Line()) { $0 + $1.title(in: state.look) }
    return .spread(Line(""), facts, width: width, in: state.look)
  }

  func row(_ item: Item, width: Int) -> ListRow {
    switch item {
    case .section(let title): return .section(title, state.listings[.paths]?.section(item), in: state.look)
    case .node(let path):
      guard let place = tree?.row(at: path), let role = path.last.flatMap(catalogue.role) else { return .item(Line()) }
      return row(of: role, place.node, after: branch(of: place), width: width)
    default:
      guard let role = item.role.flatMap(catalogue.role) else { return .item(Line()) }
      return row(of: role, nil, after: Line(), width: width)
    }
  }

  private func row(of role: Role, _ node: PathTree.Node?, after branch: Line, width: Int) -> ListRow {
    let columns = columns(width: width)
    // Where the move, which says why there is no match, has no room, the reason stands in place of it.
    let noMatch = state.assessments[role.id].flatMap { $0.match == nil ? $0.briefNoMatchText : nil }
    let facts =
      if let noMatch, !columns.contains(.move) {
        Line("  " + noMatch, .dim)
      } else {
        columns.reduce(RoleLine.change(of: role, in: state)) { line, column in
          line + column.cell(text(of: column, role, node), in: state.look)
        }
      }
    return RoleLine.row(of: role, after: branch, facts: facts, in: state, width: width)
  }

  /// What stands behind a title; the last of these goes first where titles need the room.
  private enum Column: CaseIterable {
    case match, level, hours, move, pay

    /// From left to right.
    static let places: [Column] = [.level, .match, .pay, .move, .hours]

    func title(in look: Look) -> Line {
      let title =
        switch self {
        case .match: "match"
        case .level: "level"
        case .hours: "to go"
        case .move: "move"
        case .pay: "pay"
        }
      return cell(Line(title, .dim), in: look)
    }

    private var columns: Int {
      switch self {
      case .match: 5
      case .level: 16
      case .hours: 15
      case .move: 26
      case .pay: 20
      }
    }

    private var isNumber: Bool { self == .match || self == .hours }

    var width: Int { columns + 2 }

    func cell(_ line: Line, in look: Look) -> Line {
      Line("  ") + line.fitted(to: columns, aligned: isNumber ? .right : .left, in: look)
    }
  }

  /// As many columns as leave every title of the tree whole, the longest ones apart; the match always.
  private func columns(width: Int) -> [Column] {
    let longest = state.showsFields ? state.lists.names.titleColumns.value : tree?.titleColumns ?? 0
    // A title that would take most of a row leaves room for what is said of all others.
    let titles = min(longest, width * 3 / 5)
    var columns = Column.allCases.filter { $0 != .hours || catalogue.hasHours }
    if catalogue.levels.isEmpty { columns.removeAll { $0 == .level } }
    if state.showsFields { columns.removeAll { $0 == .move } }
    while columns.count > 1, columns.reduce(titles + 1, { $0 + $1.width }) > width { columns.removeLast() }
    return Column.places.filter(columns.contains)
  }

  private func text(of column: Column, _ role: Role, _ node: PathTree.Node?) -> Line {
    let assessment = state.assessments[role.id]
    switch column {
    case .level: return Line(role.grade, .dim)
    case .match: return Line(assessment?.match.map { "\($0.percent)%" } ?? "")
    case .pay:
      return Line(PayHeadline(of: role, in: catalogue)?.text ?? PayHeadline.missingText(for: role, in: catalogue), .dim)
    case .move:
      // An empty match alone would not say why there is none.
      let notes = [node.map { $0.elsewhereText ?? $0.move.text }, assessment?.toGo.unrated?.briefText]
      return Line(notes.compactMap(\.self).joined(separator: ", "), .dim)
    case .hours: return Line(assessment.map { $0.toGo.missing.isEmpty ? "" : $0.toGo.briefText } ?? "", .figure)
    }
  }

  private func branch(of place: CareerTree.Row) -> Line {
    TreeBranch(
      continues: place.continues, fold: fold(of: place), isDotted: place.node?.move.isEditorial ?? false
    ).line(in: state.look)
  }

  private func fold(of place: CareerTree.Row) -> TreeBranch.Fold {
    if let node = place.node, node.shownAbove || node.loop { return .elsewhere }
    if !place.hasChildren { return .nothing }
    return state.navigation.isUnfolded(place.path) ? .open : .closed
  }

  func footnotes(width: Int) -> [Line] {
    guard !state.showsFields, let rows = tree?.rows else { return [] }
    let look = state.look
    let isOurs = rows.contains { $0.node?.move.isEditorial == true }
    let moves = "\(look[.branchLine]) \(RouteMap.published)    \(look[.branchDotted]) \(RouteMap.ours)"
    let pay = columns(width: width).contains(.pay) && catalogue.paysGroups ? PayFigure.groupMeaning : nil
    let notes = [isOurs ? moves : nil, pay].compactMap(\.self)
    return notes.isEmpty ? [] : [Line()] + notes.map { Line($0, .dim) }
  }

  func text(of item: Item) -> String {
    if case .section(let title) = item { return title }
    return item.role.flatMap(catalogue.role)?.title ?? ""
  }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard let role = item.role.flatMap(catalogue.role) else { return [] }
    let path: [Role.ID] = if case .node(let path) = item { path } else { [] }
    let node = tree?.row(at: path)?.node
    return state.preview(RolePage(role, in: state.pageContext).preview(by: node?.move), width: width)
  }

  func detail(_ item: Item, width: Int) -> Detail {
    guard let role = item.role.flatMap(catalogue.role) else { return Detail(width: width, look: state.look) }
    return state.detail(RolePage(role, in: state.pageContext).screen(namesMissing: false), width: width)
  }
}

/// Which way a career tree is read.
public enum PathDirection: String, Codable, Hashable, Sendable {
  case forwards, backwards

  var model: PathTree.Direction { self == .forwards ? .forwards : .backwards }
}
