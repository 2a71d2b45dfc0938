import CareerModel

/// The career tree as far as it is unfolded, row by row; made anew only when what it depends on changes.
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
  private let tree: PathTree
  private let positions: [[Role.ID]: Int]

  var root: Role.ID { key.root }

  init(_ key: Key, in catalogue: Catalogue) {
    self.key = key
    let tree = PathTree(of: key.root, key.direction.model, in: catalogue)
    var rows = [Row(path: [tree.role], node: nil, continues: [], hasChildren: !tree.children.isEmpty)]
    func visit(_ nodes: [PathTree.Node], under path: [Role.ID], continues: [Bool]) {
      guard Self.isUnfolded(path, toggled: key.toggled) else { return }
      for (index, node) in nodes.enumerated() {
        let path = path + [node.role]
        let continues = continues + [index < nodes.count - 1]
        rows.append(Row(path: path, node: node, continues: continues, hasChildren: !node.children.isEmpty))
        visit(node.children, under: path, continues: continues)
      }
    }
    visit(tree.children, under: [tree.role], continues: [])
    self.tree = tree
    self.rows = rows
    positions = Dictionary(rows.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func row(at path: [Role.ID]) -> Row? { positions[path].map { rows[$0] } }

  /// The paths of all rows that there would be with nothing folded.
  var everyPath: [[Role.ID]] {
    func paths(of nodes: [PathTree.Node], under path: [Role.ID]) -> [[Role.ID]] {
      nodes.flatMap { node in
        let path = path + [node.role]
        return [path] + paths(of: node.children, under: path)
      }
    }
    return [[tree.role]] + paths(of: tree.children, under: [tree.role])
  }

  /// Trees open with two levels shown.
  static func isUnfolded(_ path: [Role.ID], toggled: Set<Item>) -> Bool {
    (path.count <= 2) != toggled.contains(.node(path))
  }

  /// Where in the tree a role is expanded that this row only refers to; nil when it is expanded here.
  func place(insteadOf path: [Role.ID]) -> [Role.ID]? {
    guard let role = path.last, let node = row(at: path)?.node, node.shownAbove || node.loop else { return nil }
    if role == tree.role { return [tree.role] }
    func search(_ nodes: [PathTree.Node], under path: [Role.ID]) -> [Role.ID]? {
      for node in nodes {
        if node.role == role, !node.shownAbove, !node.loop { return path + [role] }
        if let found = search(node.children, under: path + [node.role]) { return found }
      }
      return nil
    }
    return search(tree.children, under: [tree.role])
  }
}

extension State {
  /// Makes the career tree anew when its root, its direction or a fold has changed.
  mutating func refreshTree(_ catalogue: Catalogue) {
    let root = [pathRoot, chosenRole, profile.here, catalogue.roles.first?.id].compactMap { $0 }
      .first { catalogue.role($0) != nil }
    guard let root else { return careerTree = nil }
    let key = CareerTree.Key(root: root, direction: pathDirection, toggled: panes[.paths]?.toggled ?? [])
    if careerTree?.key != key { careerTree = CareerTree(key, in: catalogue) }
  }
}
