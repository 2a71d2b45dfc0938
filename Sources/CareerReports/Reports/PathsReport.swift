import CareerModel
import CareerPages
import TerminalText

/// Where a role can lead, or who gets there.
public struct PathsReport: Report {
  private let context: PageContext
  private let tree: PathTree
  private let direction: PathTree.Direction
  /// What people are shown of the tree, and how many moves deep that is.
  private let shown: (tree: PathTree, depth: Int)
  private let depth: Int

  /// How many moves deep programs are told, where nobody says.
  public static let usualDepth = 3
  /// How many places people are shown, as far as one move has no more, where nobody says how deep.
  private static let mostPlaces = 120

  /// - Parameter depth: how many moves deep; nil for as many as can be read, up to `usualDepth`.
  public init(_ context: PageContext, role: Role.ID, direction: PathTree.Direction, depth: Int? = nil) {
    self.context = context
    self.direction = direction
    func tree(_ depth: Int) -> PathTree { PathTree(of: role, direction, in: context.catalogue, depth: depth) }
    self.depth = depth ?? Self.usualDepth
    self.tree = tree(self.depth)
    if depth != nil || self.tree.everyNode.count <= Self.mostPlaces {
      shown = (self.tree, self.depth)
    } else {
      let readable = (1..<self.depth).last { tree($0).everyNode.count <= Self.mostPlaces } ?? 1
      shown = (tree(readable), readable)
    }
  }

  public var json: JSONValue {
    .object(["role": tree.role, "children": tree.children.map(object), "attributions": attributions.json])
  }

  private var attributions: Attributions {
    Attributions(
      ofRoles: [context.catalogue.rolePosition(tree.role)].compactMap(\.self), in: context.catalogue)
  }

  /// Whether all that it shows is alike as a taxonomy publishes it, and no step.
  private var isOfRelated: Bool { context.catalogue.traits.hasOnlyRelatedMoves }

  private func object(_ node: PathTree.Node) -> JSONValue {
    .object([
      "role": node.role, "kind": node.move.kind.rawValue, "years": node.move.years, "match": percent(of: node.role),
      "shownAbove": node.shownAbove, "loop": node.loop, "children": node.children.map(object),
    ])
  }

  private func percent(of role: Role.ID) -> Int? { context.assessments[role]?.match?.percent }

  public var page: Page {
    var page = Page([.title(title)])
    guard !tree.children.isEmpty else {
      let nothing = isOfRelated ? "Nothing is published as related." : "\(direction.noMovesText.capitalised)."
      page.add(.paragraph(Phrase(nothing)))
      page.add(attributions.blocks)
      return page
    }
    page.add(
      .table(
        Table(
          [
            Table.Column("Role", isFlexible: true), Table.Column("Level", leastPageWidth: 100),
            Table.Column("Match", .right),
            Table.Column(isOfRelated ? "How near" : "Move", isFlexible: true),
          ],
          rows: [row(tree.role, branch: nil, move: "")] + rows(shown.tree.children, under: ""))))
    let hidden = tree.everyNode.count - shown.tree.everyNode.count
    if hidden > 0 {
      let moves = isOfRelated ? "steps" : "moves"
      page.add(
        .paragraph(
          Phrase("\(hidden.grouped) more within \(depth) \(moves); `--depth \(shown.depth + 1)` shows the next.")))
    }
    page.add(
      .paragraph(
        Phrase(
          "Each role is followed once, as near to the start as it can be; where it comes again, the row says where that is.",
          .faint)))
    if isOfRelated {
      page.add(.paragraph(Phrase("Related: \(Notice.related).", .faint)))
    }
    page.add(attributions.blocks)
    return page
  }

  private var title: Phrase {
    let role = title(of: tree.role)
    if isOfRelated {
      return direction == .forwards ? "What is related to \(role)" : "What \(role) is related to"
    }
    return direction == .forwards ? "Where \(role) can lead" : "Who gets to \(role)"
  }

  /// The rows of some siblings and of all that hangs from them; `trunk` is what is drawn before their branches.
  private func rows(_ nodes: [PathTree.Node], under trunk: String) -> [[Phrase]] {
    nodes.enumerated().flatMap { index, node in
      let isLast = index == nodes.count - 1
      let line = (node.move.isEditorial ? Sign.branchDotted : .branchLine).unicode + " "
      let below = trunk + (isLast ? " " : Sign.branchPast.unicode) + "  "
      let branch = Phrase.Branch(first: trunk + (isLast ? Sign.branchCorner : .branchTee).unicode + line, others: below)
      return [row(node.role, branch: branch, move: text(of: node))] + rows(node.children, under: below)
    }
  }

  private func row(_ role: Role.ID, branch: Phrase.Branch?, move: String) -> [Phrase] {
    [
      branch.map { .hanging(title(of: role), from: $0) } ?? Phrase(title(of: role)),
      Phrase(context.catalogue.role(role)?.grade ?? "", .faint),
      Phrase(percent(of: role).map { "\($0)%" } ?? ""), Phrase(move),
    ]
  }

  private func text(of node: PathTree.Node) -> String {
    let text = isOfRelated ? node.move.note : node.move.text
    return [text, node.elsewhereText].compactMap(\.self).joined(separator: "; ")
  }

  private func title(of role: Role.ID) -> String { context.catalogue.role(role)?.title ?? role.rawValue }
}
