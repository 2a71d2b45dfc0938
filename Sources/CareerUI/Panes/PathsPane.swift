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

  var listing: Listing { Listing(tree?.rows.map { .node($0.path) } ?? []) }

  var heading: Line {
    guard let tree, let role = catalogue.role(tree.root) else { return title }
    if let note = unconnected(role) { return note }
    let direction = state.pathDirection == .forwards ? "forwards from " : "backwards from "
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
    if let target = state.profile.target.flatMap(catalogue.role),
      target.id != (state.profile.here ?? state.careerTree?.root)
    {
      return " · \(state.key(.showRoutes)) routes to \(target.title)"
    }
    if catalogue.traits.hasOnlyRelatedMoves { return " · related, not known steps" }
    return " · " + state.datasetNote + (state.pathDirection == .forwards ? "where it can lead" : "who gets there")
  }

  var emptyText: String { Notice.noRoles }

  func row(_ item: Item, width: Int) -> ListRow {
    guard case .node(let path) = item, let place = tree?.row(at: path),
      let role = path.last.flatMap(catalogue.role)
    else { return .item(Line()) }
    return RoleLine.row(
      of: role, after: branch(of: place), facts: facts(of: role, place.node, width: width), in: state, width: width)
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

  /// Level and match; pay, the move and the hours when there is room.
  private func facts(of role: Role, _ node: PathTree.Node?, width: Int) -> Line {
    let look = state.look
    let assessment = state.assessments[role.id]
    var line = Line.cell(" " + role.grade, .dim, columns: 17, in: look)
    line += RoleLine.change(of: role, in: state)
    line += Line.cell(assessment?.match.map { "\($0.percent)%" } ?? "", columns: 5, aligned: .right, in: look)
    guard width >= Self.leastWidthForMoves else { return line }
    if width >= 116 {
      line += Line("  ")
      let pay = PayHeadline(of: role, in: catalogue)?.text ?? PayHeadline.missingText(for: role, in: catalogue)
      line += Line.cell(pay, .dim, columns: 20, in: look)
    }
    line += Line("  ") + Line.cell(node.map(note) ?? "", .dim, columns: 26, in: look)
    guard catalogue.hasHours else { return line }
    let hours = assessment.map { $0.toGo.missing.isEmpty ? "" : $0.toGo.briefText } ?? ""
    return line + Line.cell(hours, .figure, columns: 12, aligned: .right, in: look)
  }

  /// The narrowest row that says by which move one gets there; on narrower screens the preview does.
  private static let leastWidthForMoves = 90

  /// By which move one gets there, unless the tree shows it in another place.
  private func note(on node: PathTree.Node) -> String {
    node.elsewhereText ?? node.move.text
  }

  func text(of item: Item) -> String { item.role.flatMap(catalogue.role)?.title ?? "" }

  func preview(_ item: Item, width: Int) -> [Line] {
    guard case .node(let path) = item, let role = item.role.flatMap(catalogue.role) else { return [] }
    let node = width < Self.leastWidthForMoves + 2 ? tree?.row(at: path)?.node : nil
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
