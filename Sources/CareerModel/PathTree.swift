/// Where a role can lead, or who gets there, as a tree of moves.
///
/// Breadth first, so that a role stands as near to the root as it can. Each role is expanded once, at its first place;
/// later places are `shownAbove`. A move back to a role on the way from the root is a `loop`. Both have no children.
public struct PathTree: Hashable, Sendable {
  public let role: Role.ID
  public let children: [Node]

  public enum Direction: Hashable, Sendable { case forwards, backwards }

  public struct Node: Hashable, Sendable {
    public let role: Role.ID
    /// The move between it and its parent.
    public let move: Move
    public let shownAbove: Bool
    public let loop: Bool
    /// By kind of move, then in the catalogue's order; empty at the greatest depth.
    public let children: [Node]
  }

  /// `depth` is the number of levels under the root.
  public init(of role: Role.ID, _ direction: Direction = .forwards, in catalogue: Catalogue, depth: Int = .max) {
    var growth = Growth(root: role, direction: direction, catalogue: catalogue)
    growth.grow(to: depth)
    self.role = role
    children = growth.nodes(under: nil)
  }
}

extension PathTree {
  /// The tree while it grows: places in the order they were found, each knowing its parent.
  private struct Growth {
    let root: Role.ID
    let direction: Direction
    let catalogue: Catalogue
    var places: [Place] = []
    var known: Set<Role.ID>

    struct Place {
      let role: Role.ID
      let move: Move
      let parent: Int?
      let depth: Int
      let shownAbove: Bool
      let loop: Bool
      var children: [Int] = []
    }

    init(root: Role.ID, direction: Direction, catalogue: Catalogue) {
      self.root = root
      self.direction = direction
      self.catalogue = catalogue
      known = [root]
    }

    mutating func grow(to depth: Int) {
      guard depth > 0 else { return }
      expand(nil)
      var next = 0
      while next < places.count {
        let place = places[next]
        if !place.shownAbove, !place.loop, place.depth < depth { expand(next) }
        next += 1
      }
    }

    private mutating func expand(_ parent: Int?) {
      let role = parent.map { places[$0].role } ?? root
      let ancestors = ancestry(of: parent)
      for move in moves(at: role) {
        let target = direction == .forwards ? move.to : move.from
        let loop = ancestors.contains(target)
        let place = Place(
          role: target, move: move, parent: parent, depth: parent.map { places[$0].depth + 1 } ?? 1,
          shownAbove: !loop && known.contains(target), loop: loop)
        known.insert(target)
        if let parent { places[parent].children.append(places.count) }
        places.append(place)
      }
    }

    private func moves(at role: Role.ID) -> [Move] {
      let moves = direction == .forwards ? catalogue.moves(from: role) : catalogue.moves(to: role)
      return MoveKind.allCases.flatMap { kind in moves.filter { $0.kind == kind } }
    }

    /// The role of a place and of all that it hangs from, the root included.
    private func ancestry(of place: Int?) -> Set<Role.ID> {
      var roles: Set<Role.ID> = [root]
      var next = place
      while let index = next {
        roles.insert(places[index].role)
        next = places[index].parent
      }
      return roles
    }

    func nodes(under parent: Int?) -> [Node] {
      let children = parent.map { places[$0].children } ?? places.indices.filter { places[$0].parent == nil }
      return children.map { index in
        let place = places[index]
        return Node(
          role: place.role, move: place.move, shownAbove: place.shownAbove, loop: place.loop,
          children: nodes(under: index))
      }
    }
  }
}
