import Fixtures
import Testing

@testable import CareerModel

@Suite struct PathTreeTests {
  private func move(_ from: Role.ID, _ to: Role.ID, _ kind: MoveKind = .promotion) -> Move {
    Move(from: from, to: to, kind: kind)
  }

  private func catalogue(_ moves: [Move]) -> Catalogue {
    Catalogue(roles: Set(moves.flatMap { [$0.from, $0.to] }).sorted().map { Examples.role($0) }, moves: moves)
  }

  /// The tree as text: `*` shown above, `@` loop, children in brackets.
  private func text(_ nodes: [PathTree.Node]) -> String {
    nodes.map { node in
      node.role.rawValue + (node.shownAbove ? "*" : "") + (node.loop ? "@" : "")
        + (node.children.isEmpty ? "" : "(" + text(node.children) + ")")
    }.joined(separator: " ")
  }

  @Test func childrenStandByKindThenInTheCataloguesOrder() {
    let catalogue = catalogue([
      move("a", "b", .lateral), move("a", "c", .leadership), move("a", "d"), move("a", "e", .lateral), move("a", "f"),
    ])
    #expect(text(PathTree(of: "a", in: catalogue).children) == "d f b e c")
  }

  @Test func aRoleIsExpandedWhereItIsNearestAndOnlyShownElsewhere() {
    let catalogue = catalogue([move("a", "b"), move("b", "c"), move("c", "d"), move("a", "d"), move("d", "e")])
    #expect(text(PathTree(of: "a", in: catalogue).children) == "b(c(d*)) d(e)")
  }

  /// What is followed further down the rows is not above, though it is nearer to the root.
  @Test func saysWhetherARoleIsFollowedAboveOrBelow() {
    let catalogue = catalogue([
      move("a", "b"), move("b", "c"), move("c", "d"), move("a", "d"), move("d", "e"), move("e", "b"), move("e", "a"),
      move("c", "b"),
    ])
    let nodes = PathTree(of: "a", in: catalogue).everyNode
    let notes = nodes.map { "\($0.role): \($0.elsewhere.map { "\($0)" } ?? "here")" }
    #expect(
      notes == [
        "b: here", "c: here", "d: below", "b: above", "d: here", "e: here", "b: above", "a: root",
      ])
  }

  @Test func aboveAndBelowAreThoseOfTheRows() {
    for seed in UInt64(900)..<1000 {
      let world = RandomWorld(seed: seed)
      for role in world.catalogue.roles {
        let nodes = PathTree(of: role.id, in: world.catalogue).everyNode
        for (row, node) in nodes.enumerated() where node.shownAbove {
          let followed = nodes.firstIndex { $0.role == node.role && !$0.shownAbove && !$0.loop }
          #expect(node.elsewhere == ((followed ?? .max) < row ? .above : .below))
        }
      }
    }
  }

  @Test func aWayBackIsALoop() {
    let catalogue = catalogue([move("a", "b"), move("b", "a"), move("b", "c"), move("c", "b"), move("a", "a")])
    #expect(text(PathTree(of: "a", in: catalogue).children) == "b(a@ c(b@)) a@")
  }

  @Test func goesBackwards() {
    let catalogue = catalogue([move("a", "c"), move("b", "c"), move("z", "a"), move("z", "b")])
    let tree = PathTree(of: "c", .backwards, in: catalogue)
    #expect(text(tree.children) == "a(z) b(z*)")
    #expect(tree.children[0].move == move("a", "c"))
  }

  @Test func stopsAtADepth() {
    let catalogue = catalogue([move("a", "b"), move("b", "c"), move("c", "d")])
    #expect(text(PathTree(of: "a", in: catalogue, depth: 2).children) == "b(c)")
    #expect(PathTree(of: "a", in: catalogue, depth: 0).children.isEmpty)
    #expect(PathTree(of: "nowhere", in: catalogue).children.isEmpty)
  }

  @Test func agreesWithTheObviousSearchLevelByLevel() {
    for seed in UInt64(900)..<1100 {
      let world = RandomWorld(seed: seed)
      for role in world.catalogue.roles {
        for direction in [PathTree.Direction.forwards, .backwards] {
          let depth = Int(seed % 5)
          let tree = PathTree(of: role.id, direction, in: world.catalogue, depth: depth)
          let expected = naiveRows(role.id, direction, in: world.catalogue, depth: depth)
          #expect(places(tree.children, path: [role.id]) == expected, "seed \(seed), \(role.id)")
        }
      }
    }
  }

  /// Each place as the path to it and its flags.
  private func places(_ nodes: [PathTree.Node], path: [Role.ID]) -> Set<String> {
    nodes.reduce(into: []) { rows, node in
      let place = path + [node.role]
      rows.insert("\(place) \(node.move.kind) \(node.shownAbove) \(node.loop)")
      rows.formUnion(places(node.children, path: place))
    }
  }

  /// Paths from the root, one level after the other; a path grows on where its last role is new.
  private func naiveRows(
    _ root: Role.ID, _ direction: PathTree.Direction, in catalogue: Catalogue, depth: Int
  ) -> Set<String> {
    var rows: Set<String> = []
    var expanded: Set<Role.ID> = [root]
    var level = [[root]]
    for _ in 0..<depth {
      var next: [[Role.ID]] = []
      for path in level {
        for kind in MoveKind.allCases {
          for move in catalogue.moves where move.kind == kind {
            let (here, there) = direction == .forwards ? (move.from, move.to) : (move.to, move.from)
            guard here == path.last else { continue }
            let loop = path.contains(there)
            let isNew = expanded.insert(there).inserted
            rows.insert("\(path + [there]) \(kind) \(!loop && !isNew) \(loop)")
            if isNew { next.append(path + [there]) }
          }
        }
      }
      level = next
    }
    return rows
  }
}
