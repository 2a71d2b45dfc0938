import CareerModel

extension Catalogue {
  /// Its roles that answer every word of the query, or where none does, as many words as any.
  func roles(for query: String) -> Set<Role.ID> {
    found(for: query, .role) { item in
      if case .role(let id) = item, rolePosition(id) != nil { id } else { nil }
    }
  }

  /// Its skills that answer every word of the query, or where none does, as many words as any.
  func skills(for query: String) -> Set<Skill.ID> {
    found(for: query, .skill) { item in
      if case .skill(let id) = item, skillPosition(id) != nil { id } else { nil }
    }
  }

  /// The search is over every source that is loaded, so that what is from others is left out first.
  private func found<ID: Hashable>(
    for query: String, _ category: SearchResult.Category, id: (SearchResult.Item) -> ID?
  ) -> Set<ID> {
    let found = search.results(for: query, in: [category]).filter { !$0.isClose }.compactMap { result in
      id(result.item).map { (id: $0, isComplete: result.isComplete) }
    }
    let complete = found.filter(\.isComplete)
    return Set((complete.isEmpty ? found : complete).map(\.id))
  }
}
