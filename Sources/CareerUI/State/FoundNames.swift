import CareerModel

/// The roles or skills that answer letters being typed, looked for once a key.
struct FoundNames: ListPart {
  struct Key: Hashable {
    let query: String
    let category: SearchResult.Category
    let limit: Int
  }

  let key: Key
  let results: [SearchResult]

  init(_ key: Key, in state: State) {
    self.key = key
    results = state.search.results(for: key.query, in: [key.category], limit: key.limit)
  }
}

extension State {
  /// The roles or skills that answer letters, the likeliest first: those that the lists have, else found now.
  func found(_ category: SearchResult.Category, answering query: String, limit: Int) -> [SearchResult] {
    lists.part(\.foundNames, FoundNames.Key(query: query, category: category, limit: limit), in: self).results
  }
}

/// What the search finds by other names, also begun ones, by what a skill covers, and by everyday words, so that a list
/// is looked through by the same names as everything.
struct OtherNames {
  private(set) var items: Set<Item> = []
  /// That which answers best, where all of its other name does.
  private(set) var meant: Item?

  fileprivate static let most = 100
  fileprivate static let leastLetters = 3

  init() {}

  init(answering text: String, on list: Screen, in state: State) {
    let text = text.trimmed
    guard let category = list.namedCategory, text.count >= Self.leastLetters else { return }
    let found = state.found(category, answering: text, limit: Self.most)
    for result in found where result.isComplete && !result.isClose {
      let isByName = [.alias, .covered, .everyday].contains(result.reason)
      guard let name = isByName ? result.matched : result.otherName, let item = state.item(of: result) else { continue }
      items.insert(item)
      if result == found.first, name.wordCount == text.wordCount { meant = item }
    }
  }
}

extension String {
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}

extension Screen {
  /// What its list holds that has other names.
  fileprivate var namedCategory: SearchResult.Category? {
    switch self {
    case .roles: .role
    case .skills: .skill
    default: nil
    }
  }
}

extension State {
  /// Looks for other names once for all that asks for those of the same letters: find, else what the list is narrowed to.
  mutating func prepareOtherNames() {
    let list = navigation.activeList
    let text = (find.query.isEmpty ? narrowing(of: list) ?? "" : find.query.text).trimmed
    guard let category = list.namedCategory, text.count >= OtherNames.leastLetters else { return }
    prepareLists { $0.prepareFound(category, answering: text, limit: OtherNames.most, in: $1) }
  }

  /// What lists call what was found, where the source in front has it.
  fileprivate func item(of result: SearchResult) -> Item? {
    switch result.item {
    case .role(let role): catalogue.role(role).map { .role($0.id) }
    case .skill(let skill): catalogue.skill(skill).map { .skill($0.id) }
    case .tutor, .topic: nil
    }
  }
}
