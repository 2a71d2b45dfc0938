import CareerModel

extension Search {
  /// The roles that answer every word of the query, or where none does, as many words as any.
  func roles(for query: String) -> Set<Role.ID> {
    Set(items(for: query, .role).compactMap { if case .role(let id) = $0 { id } else { nil } })
  }

  /// The skills that answer every word of the query, or where none does, as many words as any.
  func skills(for query: String) -> Set<Skill.ID> {
    Set(items(for: query, .skill).compactMap { if case .skill(let id) = $0 { id } else { nil } })
  }

  private func items(for query: String, _ category: SearchResult.Category) -> [SearchResult.Item] {
    let found = results(for: query, in: [category])
    let complete = found.filter(\.isComplete)
    return (complete.isEmpty ? found : complete).map(\.item)
  }
}
