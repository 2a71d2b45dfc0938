/// Finds roles, skills, tutors and topics by a few words; build it once for each catalogue.
///
/// Case and diacritics do not matter, words may be begun, misspelled and stand in any order, and "c++" and "c#" are
/// words. Roles are found by their aliases and skills by what they cover too. How answers are ranked is told at `SearchScore`.
public struct Search: Sendable {
  private let index: SearchIndex

  public init(_ catalogue: Catalogue) {
    self.init([SearchEntry](catalogue))
  }

  public init(_ entries: [SearchEntry]) {
    index = SearchIndex(entries)
  }

  /// What answers the query, best first; nothing for a query without letters.
  ///
  /// An answer need not have every word, but half of them by weight, and not much less than the answers that have most.
  /// Letters with others between them count only for a word that nothing else answers.
  public func results(
    for text: String, in categories: Set<SearchResult.Category> = Set(SearchResult.Category.allCases),
    limit: Int = .max
  ) -> [SearchResult] {
    let words = SearchWord.words(of: text, in: index.vocabulary)
    guard !words.isEmpty, limit > 0 else { return [] }
    var scan = SearchScan(index)
    for word in words { scan.take(word) }
    if words.count == 1 { scan.takeInitials(words[0]) }
    let highlights = SearchHighlights(words, in: index.vocabulary)
    return scan.best(limit, in: categories).map { answer in
      let matched = index.texts.text(Int(index.names.texts[answer.name]))
      return SearchResult(
        item: index.item(answer.entry), title: index.title(answer.entry), matched: matched,
        ranges: answer.isByInitials ? highlights.initials(of: matched) : highlights.ranges(in: matched),
        score: answer.score, isComplete: answer.isComplete)
    }
  }
}

extension Search {
  /// The index as bytes, to be kept and read back without building it anew.
  public var bytes: [UInt8] { index.bytes }

  /// Reads an index back.
  ///
  /// - Throws: `SearchIndexError` when the bytes are not a whole index of this release's form.
  public init(bytes: some Collection<UInt8>) throws(SearchIndexError) {
    index = try SearchIndex(bytes: bytes)
  }
}
