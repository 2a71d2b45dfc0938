extension Catalogue {
  /// By the code of an occupation the role whose interests are those of it because it is that work.
  ///
  /// Of several the lowest above Entry, where people are in training. Reads the texts of all roles.
  public var rolesOfOccupations: [String: Role.ID] {
    func rung(_ role: Role) -> Int { role.level.map { $0.rank > 1 ? $0.rank : .max } ?? .max }
    let close = roles.compactMap { role in
      role.interestOrigin.flatMap { $0.isClose ? (code: $0.code, role: role) : nil }
    }
    return Dictionary(grouping: close, by: \.code).compactMapValues { alike in
      alike.map(\.role).min { rung($0) < rung($1) }?.id
    }
  }
}
