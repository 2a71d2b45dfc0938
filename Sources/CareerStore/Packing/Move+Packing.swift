import CareerModel

/// Moves with their roles by position.
enum PackedMoves {
  private struct Row {
    let move: Move
    let from: Int
    let to: Int
  }

  /// Moves between roles that have no position are left out.
  static func bytes(of moves: [Move], position: (Role.ID) -> Int?) -> [UInt8] {
    let rows = moves.compactMap { move in
      position(move.from).flatMap { from in position(move.to).map { Row(move: move, from: from, to: $0) } }
    }
    var table = PackedTableWriter(rows)
    table.add(numbers: "from", \.from)
    table.add(numbers: "to", \.to)
    table.add(distinct: "kind", .choice()) { $0.move.kind }
    table.add("years", PackedForm<String>.sharedText.optional, unless: nil, \.move.years)
    table.add("sources", .sources, \.move.sources)
    table.add("note", PackedForm<String>.sharedText.optional, unless: nil, \.move.note)
    return table.bytes
  }

  /// - Parameter roles: The ids of all roles by position.
  static func moves(_ bytes: UnsafeRawBufferPointer, roles: [Role.ID]) throws(PackingError) -> [Move] {
    let table = try PackedTable(bytes)
    let (from, to) = (try table.numbers("from"), try table.numbers("to"))
    guard from.allSatisfy({ $0 < roles.count }), to.allSatisfy({ $0 < roles.count }) else { throw .leadsNowhere }
    let kinds = try table.distinct(all: "kind", PackedForm<MoveKind>.choice())
    let years = try table.values("years", PackedForm<String>.sharedText.optional, else: nil)
    let sources = try table.values("sources", .sources)
    let notes = try table.values("note", PackedForm<String>.sharedText.optional, else: nil)
    return (0..<table.count).map {
      Move(
        from: roles[Int(from[$0])], to: roles[Int(to[$0])], kind: kinds[$0], years: years[$0], sources: sources[$0],
        note: notes[$0])
    }
  }
}
