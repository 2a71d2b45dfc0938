/// Finds roles, skills, tutors and topics by a few words; `Catalogue.search` is one.
///
/// Case and diacritics do not matter, words may be begun, misspelled and stand in any order, and "c++" and "c#" are
/// words. Roles are found by their other names and by what is told about them, skills by what they cover too. How
/// answers are ranked is told at `SearchScore`.
public struct Search: Sendable {
  private let indexes: [SearchIndex]
  private let everyday: EverydayLookup

  public init(_ entries: [SearchEntry], everyday: [EverydayWords] = []) { self.init(entries, everyday: everyday) {} }

  /// - Parameter checkpoint: asked at every entry; what it throws ends the work.
  public init(
    _ entries: [SearchEntry], everyday: [EverydayWords] = [], checkpoint: () throws -> Void
  ) rethrows {
    indexes = [try SearchIndex(entries, checkpoint: checkpoint)]
    self.everyday = EverydayLookup(everyday)
  }

  /// Several searches as one, such as those of all sources; equal answers stand in their order.
  ///
  /// - Parameter everyday: words that stand for things of any of them.
  public init(joining searches: [Search], everyday: [EverydayWords] = []) {
    indexes = searches.flatMap(\.indexes)
    self.everyday = EverydayLookup(everyday)
  }

  /// What answers the query, best first; nothing for a query without letters.
  ///
  /// Every word counts and none must be there; what answers little of the query comes last, see `SearchResult.isClose`.
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
    let spoken = everyday.words(for: text) ?? ""
    let meant = indexes.map { everyday.entries(for: text, in: $0) }
    let known = known(of: text, isSpoken: !meant.joined().isEmpty)
    let found = zip(indexes, meant).map { index, meant in
      index.results(for: text, known: known, in: categories, limit: limit, spoken: spoken, meaning: meant)
    }
    if found.count == 1 { return found[0] }
    let merged = found.joined().enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    return merged.prefix(limit).map(\.element)
  }

  /// The words of a query that are words somewhere, and so no slips anywhere: of everyday words for something all, else
  /// those that names of one of several indexes have to the letter.
  private func known(of text: String, isSpoken: Bool) -> Set<[UInt8]> {
    guard isSpoken || indexes.count > 1 else { return [] }
    return SearchWord.spellings(of: text).filter { word in isSpoken || indexes.contains { $0.names(have: word) } }
  }
}

extension SearchIndex {
  fileprivate func names(have word: [UInt8]) -> Bool {
    vocabulary.word(word).map { !vocabulary.names[$0].isEmpty } ?? false
  }

  fileprivate func results(
    for text: String, known: Set<[UInt8]>, in categories: Set<SearchResult.Category>, limit: Int,
    spoken: String, meaning meant: [Int]
  ) -> [SearchResult] {
    let words = SearchWord.words(of: text, in: vocabulary, known: known)
    guard !words.isEmpty else { return [] }
    var scan = SearchScan(self)
    for word in words { scan.take(word) }
    if words.count == 1 { scan.takeInitials(words[0]) }
    scan.takeEveryday(meant)
    let highlights = SearchHighlights(words, in: vocabulary)
    let isGuessed = words.contains { $0.matches.first?.closeness.isGuess ?? false }
    return scan.best(limit, in: categories).map { answer in
      let (matched, reason) = grounds(of: answer, spoken: spoken, words)
      let isByInitials = answer.ground == .initials
      return SearchResult(
        item: item(answer.entry), title: title(answer.entry), matched: matched,
        ranges: isByInitials ? highlights.initials(of: matched) : highlights.ranges(in: matched), score: answer.score,
        isComplete: answer.isComplete, otherName: answer.otherName.map { texts.text(Int(names.texts[$0])) },
        isClose: answer.isClose, isGuess: isGuessed && ![.initials, .everyday].contains(answer.ground), reason: reason)
    }
  }

  /// What speaks for an answer, and where it stands.
  private func grounds(
    of answer: SearchScan.Answer, spoken: String, _ words: [SearchWord]
  ) -> (matched: String, reason: SearchResult.Reason) {
    switch answer.ground {
    case .everyday: return (spoken, .everyday)
    case .initials: return (title(answer.entry), .title)
    case .texts:
      if let passage = passage(of: answer.entry, for: words) { return passage }
      fallthrough
    case .name:
      let matched = texts.text(Int(names.texts[answer.name]))
      switch kind(answer.name) {
      case .title: return (matched, .title)
      case .alias: return (matched, .alias)
      case .covered: return (matched, .covered)
      }
    }
  }

  /// The words of the passages that tell most of a thing, the most telling first; nil where its names tell more.
  private func passage(of entry: Int, for words: [SearchWord]) -> (matched: String, reason: SearchResult.Reason)? {
    let told = words.compactMap { word -> (spelling: String, field: SearchPassage.Field, strength: Int)? in
      let impacts = word.matches.lazy.flatMap(\.words).compactMap { found in
        vocabulary.passages.impact(of: Int(vocabulary.stems[found]), on: entry).map { (found, $0) }
      }
      guard let (found, impact) = impacts.first, let field = impact.field else { return nil }
      return (vocabulary.spellings.text(found), field, impact.strength * word.stemWeight)
    }
    let strengths = Dictionary(grouping: told, by: \.field).mapValues { $0.reduce(0) { $0 + $1.strength } }
    let field = strengths.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    guard let field else { return nil }
    let telling = told.filter { $0.field == field }.sorted { $0.strength > $1.strength }
    return (telling.prefix(Self.mostTelling).map(\.spelling).joined(separator: ", "), .passage(field))
  }

  private static var mostTelling: Int { 4 }
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
    everyday = EverydayLookup([])
  }
}
