/// Words that people use for something which is called otherwise, such as "sparky" for an electrician.
public struct EverydayWords: Hashable, Sendable {
  /// Different ways to say the same.
  public let words: [String]
  // What is meant, the likeliest first in each; of all of them together in this order.
  public let roles: [Role.ID]
  public let skills: [Skill.ID]
  public let topics: [GuideTopic.ID]
  /// The codes of occupations of O*NET.
  public let occupations: [Role.ID]
  /// Roles by their titles, as ESCO has them.
  public let titles: [String]
  /// Skills of other sources by their names.
  public let skillNames: [String]

  public init(
    _ words: [String], roles: [Role.ID] = [], skills: [Skill.ID] = [], topics: [GuideTopic.ID] = [],
    occupations: [Role.ID] = [], titles: [String] = [], skillNames: [String] = []
  ) {
    self.words = words
    self.roles = roles
    self.skills = skills
    self.topics = topics
    self.occupations = occupations
    self.titles = titles
    self.skillNames = skillNames
  }

  /// In the order of likelihood.
  fileprivate var meanings: [EverydayLookup.Meaning] {
    let items =
      roles.map(SearchResult.Item.role) + skills.map(SearchResult.Item.skill) + topics.map(SearchResult.Item.topic)
      + occupations.map(SearchResult.Item.role)
    return items.map(EverydayLookup.Meaning.item) + titles.map { .named(.role, $0) }
      + skillNames.map { .named(.skill, $0) }
  }
}

/// Tells what everyday words mean that are typed by themselves.
struct EverydayLookup: Sendable {
  /// By their letters alone, so that hyphens and spaces do not matter.
  private let known: [[UInt8]: Known]

  /// Words as the list has them, and what they mean.
  private struct Known {
    let words: String
    var meanings: [Meaning] = []
  }

  /// A thing, or all things that are called so.
  enum Meaning {
    case item(SearchResult.Item)
    case named(SearchResult.Category, String)
  }

  init(_ entries: [EverydayWords]) {
    var known: [[UInt8]: Known] = [:]
    for entry in entries {
      for words in entry.words { known[Self.key(words), default: Known(words: words)].meanings += entry.meanings }
    }
    self.known = known
  }

  /// A query as the list has it; nil where it is not there.
  func words(for query: String) -> String? { known[Self.key(query)]?.words }

  /// The things of an index that a query stands for, the likeliest first.
  func entries(for query: String, in index: SearchIndex) -> [Int] {
    guard let meanings = known[Self.key(query)]?.meanings else { return [] }
    return meanings.flatMap { meaning in index.entries.texts.indices.filter { index.entry($0, is: meaning) } }
  }

  private static func key(_ words: String) -> [UInt8] { SearchText(TextFolding.fold(words)).letters }
}

extension SearchIndex {
  fileprivate func entry(_ entry: Int, is meaning: EverydayLookup.Meaning) -> Bool {
    let text = Int(entries.texts[entry])
    switch meaning {
    case .item(let item):
      return category(of: entry) == item.category && texts[text].elementsEqual(item.identifier.utf8)
    case .named(let category, let title):
      return self.category(of: entry) == category && texts[text + 1].elementsEqual(title.utf8)
    }
  }
}
