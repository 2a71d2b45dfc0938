/// Where a role can lead, or who gets there, as a tree of moves.
///
/// Breadth first, so that a role stands as near to the root as it can. Each role is expanded once, at the first
/// place that is found; others are `shownAbove`, though they may be above it on the screen. A move back to a role on
/// the way from the root is a `loop`. Both have no children.
public struct PathTree: Sendable {
  public let role: Role.ID
  let places: PathPlaces

  public enum Direction: Hashable, Sendable { case forwards, backwards }

  /// `depth` is the number of levels under the root.
  public init(of role: Role.ID, _ direction: Direction = .forwards, in catalogue: Catalogue, depth: Int = .max) {
    self.role = role
    places = PathPlaces(under: role, direction, in: catalogue, depth: depth)
  }

  /// What stands right under the root, by kind of move, then in the catalogue's order.
  public var children: [Node] { places.first.map { Node(places: places, index: $0) } }

  /// One place of the tree, made for whoever walks past it; those of one tree compare.
  public struct Node: Equatable, Sendable {
    let places: PathPlaces
    let index: Int
    fileprivate var place: PathPlaces.Place { places[index] }

    public var role: Role.ID { places.roles[Int(place.role)].id }
    /// The move between it and its parent.
    public var move: Move { places.moves[Int(place.move)] }
    public var shownAbove: Bool { place.shownAbove }
    public var loop: Bool { place.loop }
    /// By kind of move, then in the catalogue's order; empty at the greatest depth.
    public var children: [Node] { place.children.map { Node(places: places, index: Int($0)) } }
    public var hasChildren: Bool { !place.children.isEmpty }
    /// The role's position in the catalogue.
    public var position: Int { places.firstRole + Int(place.role) }

    public static func == (left: Self, right: Self) -> Bool { left.index == right.index }

    public enum Elsewhere: Hashable, Sendable { case above, below, root }

    /// Where the role is followed instead of here; nil where it is followed here.
    ///
    /// Above and below are those of the rows with nothing folded.
    public var elsewhere: Elsewhere? {
      guard shownAbove || loop else { return nil }
      let first = Int(places.firstPlaces[Int(place.role)])
      if first < 0 { return .root }
      return places.isPlace(first, before: index) ? .above : .below
    }
  }
}

extension PathTree {
  /// All places under the root, each before what hangs from it, as one walks down the rows with nothing folded.
  public var everyNode: [Node] {
    var nodes: [Node] = []
    nodes.reserveCapacity(places.count)
    var open = Array(places.first.reversed())
    while let index = open.popLast() {
      let node = Node(places: places, index: index)
      nodes.append(node)
      open += node.place.children.reversed().map(Int.init)
    }
    return nodes
  }

  /// The roles from the root to a place.
  public func path(to node: Node) -> [Role.ID] {
    var path: [Role.ID] = []
    var index = node.index
    while index >= 0 {
      path.append(places.roles[Int(places[index].role)].id)
      index = Int(places[index].parent)
    }
    return [role] + path.reversed()
  }

  /// The place where a role is expanded, as opposed to those that refer to it; nil for the root and strangers.
  public func expansion(of role: Role.ID) -> Node? {
    (0..<places.count).lazy.map { Node(places: places, index: $0) }
      .first { !$0.shownAbove && !$0.loop && $0.role == role }
  }
}
