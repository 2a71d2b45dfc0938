import CareerModel

/// The roles that answer what is typed into an overlay, looked for once a key.
struct FoundRoles: Sendable {
  struct Key: Hashable {
    let query: String
    let limit: Int
    let revision: Int
  }

  let key: Key
  let results: [SearchResult]

  init(_ key: Key, in state: State) {
    self.key = key
    results = state.search.results(for: key.query, in: [.role], limit: key.limit)
  }
}

extension State {
  /// The roles that answer letters, the likeliest first: those that the lists have, else found now.
  func foundRoles(_ query: String, limit: Int) -> [SearchResult] {
    let key = FoundRoles.Key(query: query, limit: limit, revision: editing.revision)
    return (lists.foundRoles.flatMap { $0.key == key ? $0 : nil } ?? FoundRoles(key, in: self)).results
  }
}
