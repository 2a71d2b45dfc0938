/// Everything that a search needs, in flat arrays: the names of all things, for each word the names that have it, and
/// what it tells of things in their texts.
struct SearchIndex: Sendable {
  /// The identifier, title and other names of each thing in turn.
  let texts: RaggedArray<UInt8>
  let entries: Entries
  let names: Names
  let vocabulary: SearchVocabulary

  /// Things, in the order in which they stand among equal answers.
  struct Entries: Sendable {
    /// See `SearchResult.Category.number`.
    var categories: [UInt8] = []
    /// The text of each one's identifier, which its title follows.
    var texts: [UInt32] = []
    /// The first name of each, and the end of the last one's.
    var names: [UInt32] = [0]
    /// The first letter of each word of its title; the first one lowest, 0 when they do not fit.
    var initials: [UInt64] = []
    /// How many people work in each; 0 where that is not known.
    var employments: [UInt32] = []

    var count: Int { categories.count }

    func names(of entry: Int) -> Range<Int> { Int(names[entry])..<Int(names[entry + 1]) }
  }

  /// Ways to write names, those of a thing together.
  struct Names: Sendable {
    /// See `SearchName.Kind`.
    var kinds: [UInt8] = []
    var entries: [UInt32] = []
    /// The text as it is shown.
    var texts: [UInt32] = []
    /// What its words weigh together.
    var weights: [UInt32] = []

    var count: Int { kinds.count }
  }

  func item(_ entry: Int) -> SearchResult.Item {
    SearchResult.Item(category(of: entry), texts.text(Int(entries.texts[entry])))
  }

  func category(of entry: Int) -> SearchResult.Category {
    SearchResult.Category(number: entries.categories[entry]) ?? .role
  }

  func title(_ entry: Int) -> String { texts.text(Int(entries.texts[entry]) + 1) }

  func kind(_ name: Int) -> SearchName.Kind { SearchName.Kind(rawValue: names.kinds[name]) ?? .covered }

  /// The first letters of words as one number; 0 unless there are 2 to 8 of them.
  static func initials(_ letters: some Collection<UInt8>) -> UInt64 {
    guard (2...8).contains(letters.count) else { return 0 }
    return letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
