import CareerModel

extension PackedWriter {
  /// Moves between roles that have no position are left out.
  mutating func write(_ moves: [Move], position: (Role.ID) -> Int?) {
    let ends = moves.compactMap { move in
      position(move.from).flatMap { from in position(move.to).map { (move, from, $0) } }
    }
    write(ends) { writer, end in
      let (move, from, to) = end
      writer.write(count: from)
      writer.write(count: to)
      writer.write(choice: move.kind)
      writer.write(shared: move.years)
      writer.write(sources: move.sources)
      writer.write(shared: move.note)
    }
  }
}

extension PackedReader {
  /// - Parameter roles: The ids of all roles by position.
  mutating func moves(roles: [Role.ID]) throws(PackingError) -> [Move] {
    let moves = try list { reader throws(PackingError) in
      Move(
        from: try reader.role(roles), to: try reader.role(roles), kind: try reader.choice(),
        years: try reader.optionalSharedText(), sources: try reader.sources(), note: try reader.optionalSharedText())
    }
    try finish()
    return moves
  }

  private mutating func role(_ roles: [Role.ID]) throws(PackingError) -> Role.ID {
    let position = try number()
    guard position < roles.count else { throw .leadsNowhere }
    return roles[Int(position)]
  }
}
