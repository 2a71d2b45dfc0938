import CareerModel

extension Search {
  /// The roles among what answers the query.
  func roles(for query: String) -> Set<Role.ID> {
    Set(results(for: query).compactMap { if case .role(let id) = $0.item { id } else { nil } })
  }

  /// The skills among what answers the query.
  func skills(for query: String) -> Set<Skill.ID> {
    Set(results(for: query).compactMap { if case .skill(let id) = $0.item { id } else { nil } })
  }
}
