/// The moves of a catalogue, and by position of a role those that lead out of it and those that lead to it.
struct CareerLinks: Sendable {
  let moves: [Move]
  /// By role position the moves that lead out of it, by their positions; and those that lead to it.
  let leaving: RaggedArray<Int32>
  let arriving: RaggedArray<Int32>
  /// For each move the positions of its two roles; -1 for one that the catalogue does not have.
  let starts: [Int32]
  let ends: [Int32]

  init(_ moves: [Move], roleCount: Int, position: (Role.ID) -> Int?) {
    self.moves = moves
    let (starts, ends) = (moves.map { position($0.from) }, moves.map { position($0.to) })
    leaving = RaggedArray(positionsByOwner: starts, count: roleCount)
    arriving = RaggedArray(positionsByOwner: ends, count: roleCount)
    self.starts = starts.map { Int32(truncatingIfNeeded: $0 ?? -1) }
    self.ends = ends.map { Int32(truncatingIfNeeded: $0 ?? -1) }
  }

  func moves(from role: Int) -> [Move] { leaving[role].map { moves[Int($0)] } }
  func moves(to role: Int) -> [Move] { arriving[role].map { moves[Int($0)] } }
}

/// The pay figures of a catalogue, and by position of a role those about it.
struct PayFigures: Sendable {
  let figures: [PayFigure]
  private let byRole: RaggedArray<Int32>

  init(_ figures: [PayFigure], roleCount: Int, position: (Role.ID) -> Int?) {
    self.figures = figures
    byRole = RaggedArray(positionsByOwner: figures.map { $0.role.flatMap(position) }, count: roleCount)
  }

  func figures(of role: Int) -> [PayFigure] { byRole[role].map { figures[Int($0)] } }
}
