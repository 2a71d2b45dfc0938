/// Finds roles, skills, tutors and topics by a few words; `Catalogue.search` is one.
///
/// Case and diacritics do not matter, words may be begun, misspelled and stand in any order, and "c++" and "c#" are
/// words. Roles are found by their aliases and skills by what they cover too. How answers are ranked is told at
/// `SearchScore`.
public struct Search: Sendable {
  private let indexes: [SearchIndex]

  public init(_ entries: [SearchEntry]) { self.init(entries) {} }

  /// - Parameter checkpoint: asked at every entry; what it throws ends the work.
  public init(_ entries: [SearchEntry], checkpoint: () throws -> Void) rethrows {
    indexes = [try SearchIndex(entries, checkpoint: checkpoint)]
  }

  /// Several searches as one, such as those of all sources; equal answers stand in their order.
  public init(joining searches: [Search]) {
    indexes = searches.flatMap(\.indexes)
  }

  /// What answers the query, best first; nothing for a query without letters.
  ///
  /// An answer need not have every word, but half of them by weight, and not much less than the answers that have most.
  /// Letters with others between them count only for a word that nothing else answers. A code such as "15-1252.00", or
  /// the beginning of one, is answered by what has it alone.
  public func results(
    for text: String, in categories: Set<SearchResult.Category> = Set(SearchResult.Category.allCases),
    limit: Int = .max
  ) -> [SearchResult] {
    guard limit > 0 else { return [] }
    let coded = SearchCode(text).map { code in
      indexes.flatMap { code.answers(in: $0, among: categories, limit: limit) }
    }
    if let coded, !coded.isEmpty { return Array(coded.prefix(limit)) }
    let found = indexes.map { $0.results(for: text, in: categories, limit: limit) }
    if found.count == 1 { return found[0] }
    let merged = found.joined().enumerated().sorted { left, right in
      left.element.score != right.element.score ? left.element.score > right.element.score : left.offset < right.offset
    }
    return merged.prefix(limit).map(\.element)
  }
}

extension SearchIndex {
  fileprivate func results(
    for text: String, in categories: Set<SearchResult.Category>, limit: Int
  ) -> [SearchResult] {
    let words = SearchWord.words(of: text, in: vocabulary)
    guard !words.isEmpty else { return [] }
    var scan = SearchScan(self)
    for word in words { scan.take(word) }
    if words.count == 1 { scan.takeInitials(words[0]) }
    let highlights = SearchHighlights(words, in: vocabulary)
    return scan.best(limit, in: categories).map { answer in
      let matched = texts.text(Int(names.texts[answer.name]))
      return SearchResult(
        item: item(answer.entry), title: title(answer.entry), matched: matched,
        ranges: answer.isByInitials ? highlights.initials(of: matched) : highlights.ranges(in: matched),
        score: answer.score, isComplete: answer.isComplete)
    }
  }
}

extension Search {
  /// The index as bytes, to be kept and read back without building it anew; those of the first where several are
  /// joined.
  public var bytes: [UInt8] { indexes.first?.bytes ?? [] }

  /// Reads an index back.
  ///
  /// - Throws: `PackedIndexError` when the bytes are not a whole index of this release's form.
  public init(bytes: some RandomAccessCollection<UInt8>) throws(PackedIndexError) {
    indexes = [try SearchIndex(bytes: bytes)]
  }
}
