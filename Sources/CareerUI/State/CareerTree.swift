import Canvas
import CareerModel

/// The career tree as far as it is unfolded, row by row.
struct CareerTree: Sendable {
  /// What it depends on besides the catalogue.
  struct Key: Hashable {
    let root: Role.ID
    let direction: PathDirection
    let toggled: Set<Item>
  }

  struct Row: Sendable {
    let path: [Role.ID]
    /// Nil for the root.
    let node: PathTree.Node?
    /// For each level from the first down to its own, whether more branches follow there.
    let continues: [Bool]
    let hasChildren: Bool
  }

  let key: Key
  let rows: [Row]
  /// The columns of the longest title with its mark and its branch.
  let titleColumns: Int
  private let tree: PathTree
  private let positions: [[Role.ID]: Int]

  var root: Role.ID { key.root }

  /// `earlier` is the tree before, whose places are taken over when only folds differ.
  init(_ key: Key, in catalogue: Catalogue, after earlier: CareerTree? = nil) {
    self.key = key
    let isSame = earlier?.key.root == key.root && earlier?.key.direction == key.direction
    let tree = (isSame ? earlier?.tree : nil) ?? PathTree(of: key.root, key.direction.model, in: catalogue)
    let children = tree.children
    var rows = [Row(path: [tree.role], node: nil, continues: [], hasChildren: !children.isEmpty)]
    func visit(_ nodes: [PathTree.Node], under path: [Role.ID], continues: [Bool]) {
      guard Self.isUnfolded(path, toggled: key.toggled) else { return }
      for (index, node) in nodes.enumerated() {
        let path = path + [node.role]
        let continues = continues + [index < nodes.count - 1]
        rows.append(Row(path: path, node: node, continues: continues, hasChildren: node.hasChildren))
        if node.hasChildren { visit(node.children, under: path, continues: continues) }
      }
    }
    visit(children, under: [tree.role], continues: [])
    self.tree = tree
    self.rows = rows
    titleColumns =
      rows.map { row in
        let title = row.path.last.flatMap(catalogue.role)?.title ?? ""
        return TreeBranch.columns(level: row.continues.count) + Look.unicode.columns(of: title) + RoleLine.markColumns
      }.max() ?? 0
    positions = Dictionary(rows.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func row(at path: [Role.ID]) -> Row? { positions[path].map { rows[$0] } }

  /// The first place from another on, round the end and whatever is folded, whose role has some letters in its title.
  func match(
    _ text: String, among names: FoldedNames, root: Int, from selected: Item?, step: Int, skipsSelected: Bool
  ) -> [Role.ID]? {
    let wanted = FoldedNames.wanted(text)
    let nodes = tree.everyNode
    // The root stands before all others.
    let count = nodes.count + 1
    let place: Int =
      if case .node(let path) = selected, let row = row(at: path)?.node {
        (nodes.firstIndex { $0 == row } ?? -1) + 1
      } else {
        0
      }
    let start = place + (skipsSelected ? step : 0)
    let found = (0..<count).lazy.map { (start + $0 * step).round(count) }.first { index in
      names.contains(wanted, at: index == 0 ? root : nodes[index - 1].position)
    }
    return found.map { $0 == 0 ? [tree.role] : tree.path(to: nodes[$0 - 1]) }
  }

  /// Every place whose role has some letters in its title, from the root on.
  func matches(_ text: String, among names: FoldedNames, root: Int) -> [[Role.ID]] {
    let wanted = FoldedNames.wanted(text)
    return (names.contains(wanted, at: root) ? [[tree.role]] : [])
      + tree.everyNode.filter { names.contains(wanted, at: $0.position) }.map(tree.path)
  }

  /// Trees open with two levels shown.
  static func isUnfolded(_ path: [Role.ID], toggled: Set<Item>) -> Bool {
    (path.count <= 2) != toggled.contains(.node(path))
  }

  /// Where in the tree a role is expanded that this row only refers to; nil when it is expanded here.
  func place(insteadOf path: [Role.ID]) -> [Role.ID]? {
    guard let role = path.last, let node = row(at: path)?.node, node.shownAbove || node.loop else { return nil }
    if role == tree.role { return [tree.role] }
    return tree.expansion(of: role).map(tree.path)
  }
}
