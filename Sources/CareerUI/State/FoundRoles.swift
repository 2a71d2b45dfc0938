import CareerModel

/// The roles that answer what is typed into an overlay, looked for once a key.
struct FoundRoles: ListPart {
  struct Key: Hashable {
    let query: String
    let limit: Int
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
    lists.part(\.foundRoles, FoundRoles.Key(query: query, limit: limit), in: self).results
  }
}

/// The roles that the search finds by other titles, also begun ones, and everyday words, so that a list is looked through
/// by the same names as everything.
struct OtherTitles {
  private(set) var roles: Set<Role.ID> = []
  /// That which answers best, where all of its other title does.
  private(set) var meant: Role.ID?

  fileprivate static let most = 100
  fileprivate static let leastLetters = 3

  init() {}

  init(answering text: String, in state: State) {
    let text = text.trimmed
    guard text.count >= Self.leastLetters else { return }
    let found = state.foundRoles(text, limit: Self.most)
    for result in found where result.isComplete && !result.isClose {
      let isByName = [.alias, .everyday].contains(result.reason)
      guard let name = isByName ? result.matched : result.otherName, case .role(let role) = result.item,
        state.catalogue.role(role) != nil
      else { continue }
      roles.insert(role)
      if result == found.first, name.wordCount == text.wordCount { meant = role }
    }
  }
}

extension String {
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}

extension State {
  /// Looks for other titles once for all that asks for those of the same letters: find, else what the list is narrowed to.
  mutating func prepareOtherTitles() {
    let text = (find.query.isEmpty ? narrowing(of: .roles) ?? "" : find.query.text).trimmed
    guard navigation.activeList == .roles, text.count >= OtherTitles.leastLetters else { return }
    prepareLists { $0.prepareRoles(answering: text, limit: OtherTitles.most, in: $1) }
  }
}
