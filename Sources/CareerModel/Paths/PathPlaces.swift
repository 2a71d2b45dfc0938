/// The places of a tree of moves in the order they were found, each knowing its parent and where its children stand.
///
/// A tree over a thousand related occupations has twenty thousand places, so that each is a few numbers.
final class PathPlaces: Sendable {
  struct Place: Sendable {
    /// By position in the source that the tree is in.
    let role: Int32
    let move: Int32
    /// -1 under the root.
    let parent: Int32
    let depth: Int32
    let shownAbove: Bool
    let loop: Bool
    /// Children are found together and stand together.
    var children: Range<Int32> = 0..<0
  }

  /// Those of the source that the tree is in, and the position of the first of them in the catalogue.
  let roles: [Role]
  let firstRole: Int
  let moves: [Move]
  private let places: [Place]
  /// For each role the place where it is followed; -1 for the root, -2 for roles that are not in the tree.
  let firstPlaces: [Int32]
  /// The places under the root.
  let first: Range<Int>

  var count: Int { places.count }
  subscript(index: Int) -> Place { places[index] }

  init(under root: Role.ID, _ direction: PathTree.Direction, in catalogue: Catalogue, depth: Int) {
    let part = catalogue.part(with: root)
    (roles, firstRole) = (part.catalogue.roles, part.firstRole)
    guard depth > 0, let root = part.catalogue.rolePosition(root) else {
      (moves, places, firstPlaces, first) = ([], [], [], 0..<0)
      return
    }
    let links = part.catalogue.careerLinks
    moves = links.moves
    var growth = Expansion(root: root, direction: direction, links: links, roleCount: roles.count)
    first = growth.grow(to: depth)
    places = growth.places
    firstPlaces = growth.firstPlaces
  }

  /// Whether a place stands before another one as one walks down the rows with nothing folded.
  func isPlace(_ place: Int, before other: Int) -> Bool {
    var (left, right) = (place, other)
    while places[left].depth > places[right].depth { left = Int(places[left].parent) }
    while places[right].depth > places[left].depth { right = Int(places[right].parent) }
    // One hangs from the other.
    if left == right { return places[place].depth < places[other].depth }
    while places[left].parent != places[right].parent {
      (left, right) = (Int(places[left].parent), Int(places[right].parent))
    }
    return left < right
  }
}

/// The tree while it grows.
private struct Expansion {
  let root: Int
  let moves: [Move]
  let steps: RaggedArray<Int32>
  /// For each move the role that it leads to in the direction of the tree.
  let targets: [Int32]
  var places: [PathPlaces.Place] = []
  var firstPlaces: [Int32]

  init(root: Int, direction: PathTree.Direction, links: CareerLinks, roleCount: Int) {
    self.root = root
    moves = links.moves
    steps = direction == .forwards ? links.leaving : links.arriving
    targets = direction == .forwards ? links.ends : links.starts
    firstPlaces = Array(repeating: -2, count: roleCount)
    firstPlaces[root] = -1
  }

  /// Returns the places right under the root.
  mutating func grow(to depth: Int) -> Range<Int> {
    let first = expand(nil)
    var next = 0
    while next < places.count {
      let place = places[next]
      if !place.shownAbove, !place.loop, place.depth < depth {
        let children = expand(next)
        places[next].children = Int32(children.lowerBound)..<Int32(children.upperBound)
      }
      next += 1
    }
    return first
  }

  private mutating func expand(_ parent: Int?) -> Range<Int> {
    let start = places.count
    let depth = parent.map { places[$0].depth + 1 } ?? 1
    for move in sorted(steps[parent.map { Int(places[$0].role) } ?? root]) where targets[move] >= 0 {
      let target = Int(targets[move])
      let loop = isOnTheWay(target, to: parent)
      places.append(
        PathPlaces.Place(
          role: Int32(target), move: Int32(move), parent: Int32(parent ?? -1), depth: depth,
          shownAbove: !loop && firstPlaces[target] >= -1, loop: loop))
      if firstPlaces[target] == -2 { firstPlaces[target] = Int32(places.count - 1) }
    }
    return start..<places.count
  }

  /// By kind, those of one kind in their order.
  private func sorted(_ steps: ArraySlice<Int32>) -> [Int] {
    let steps = steps.map(Int.init)
    guard let kind = steps.first.map({ moves[$0].kind }), !steps.allSatisfy({ moves[$0].kind == kind }) else {
      return steps
    }
    return MoveKind.allCases.flatMap { kind in steps.filter { moves[$0].kind == kind } }
  }

  /// Whether a role is the root, a place, or what that place hangs from.
  private func isOnTheWay(_ role: Int, to place: Int?) -> Bool {
    if role == root { return true }
    var next = place
    while let index = next {
      if Int(places[index].role) == role { return true }
      next = places[index].parent < 0 ? nil : Int(places[index].parent)
    }
    return false
  }
}
