import CareerModel
import CareerPages
import TerminalText

/// What answers a few words, best first, in one dataset or in several.
public struct SearchReport: ListReport {
  private let query: String
  private let results: [Result]
  /// How many there are without a limit.
  private let total: Int
  private let hasTaxonomies: Bool
  private let attributions: Attributions

  private struct Result {
    let found: SearchResult
    /// "built-in", "onet", "esco"; or what another catalogue in place of the built-in one is called.
    let source: String
    let title: String

    init(_ found: SearchResult, in catalogue: Catalogue, from name: String) {
      self.found = found
      source = catalogue.traits.attribution == nil ? name : catalogue.dataset.rawValue
      title = catalogue.traits.title
    }
  }

  /// - Parameters:
  ///   - catalogues: the datasets to look in, each by itself.
  ///   - name: what our own catalogue is called.
  ///   - kinds: what to look for.
  ///   - limit: how many results are shown at most.
  public init(
    _ query: String, in catalogues: [Catalogue], from name: String,
    kinds: Set<SearchResult.Category> = Set(SearchResult.Category.allCases), limit: Int = .max
  ) {
    self.query = query
    hasTaxonomies = catalogues.contains { $0.traits.attribution != nil }
    // The search of each is over every dataset that is loaded.
    let all = catalogues.first?.search.results(for: query, in: kinds) ?? []
    let found = all.compactMap { result in
      catalogues.first { $0.has(result.item) }.map { Result(result, in: $0, from: name) }
    }
    total = found.count
    results = Array(found.prefix(limit))
    let shown = Set(results.map(\.source))
    attributions = Attributions(joining: catalogues.map { Attributions(of: shown.map { Source.ID($0) }, in: $0) })
  }

  public var emptyText: String? { results.isEmpty ? "Nothing answers to “\(shortQuery)”." : nil }

  private var shortQuery: String { TextWrap.truncate(TerminalText.clean(query), to: 60) }

  public var json: JSONValue {
    .object([
      "results": results.map { result in
        JSONValue.object([
          "kind": result.found.item.kind, "id": result.found.item.identifier, "title": result.found.title,
          "matched": result.found.matched, "why": result.found.why, "close": result.found.isClose,
          "score": result.found.score, "source": result.source,
          "ranges": result.found.ranges.map { [$0.lowerBound, $0.upperBound] },
        ])
      },
      "attributions": attributions.json,
    ])
  }

  public var page: Page {
    var blocks: [Page.Block] = [.title("Search" + .note("\(results.count.grouped(of: total)) for “\(shortQuery)”"))]
    blocks += table(of: results.filter { !$0.found.isClose }, called: nil)
    blocks += table(of: results.filter(\.found.isClose), called: "Only close")
    if results.count < total { blocks.append(.paragraph(Phrase("--limit shows more of them.", .faint))) }
    return Page(blocks + attributions.blocks)
  }

  private func table(of results: [Result], called heading: String?) -> [Page.Block] {
    guard !results.isEmpty else { return [] }
    let columns =
      [Table.Column("Kind"), Table.Column("Title", isFlexible: true)] + (hasTaxonomies ? [Table.Column("Source")] : [])
      + [Table.Column("Found by", isFlexible: hasTaxonomies)]
    return (heading.map { [.heading(Phrase($0))] } ?? []) + [.table(Table(columns, rows: results.map(row)))]
  }

  private func row(_ result: Result) -> [Phrase] {
    let found = result.found
    return [Phrase(found.item.kind, .faint), Phrase(found.title)]
      + (hasTaxonomies ? [Phrase(result.title, .faint)] : [])
      + [Phrase(found.reason == .title ? "" : found.why, .faint)]
  }

  public var records: Records {
    Records(
      columns: ["kind", "id", "title", "matched", "why", "close", "score"] + (hasTaxonomies ? ["source"] : []),
      rows: results.map { result in
        let found = result.found
        return [
          found.item.kind, found.item.identifier, found.title, found.matched, found.why, found.isClose ? "yes" : "no",
          "\(found.score)",
        ]
          + (hasTaxonomies ? [result.source] : [])
      }, attributions: attributions)
  }
}

extension Catalogue {
  fileprivate func has(_ item: SearchResult.Item) -> Bool {
    switch item {
    case .role(let id): rolePosition(id) != nil
    case .skill(let id): skillPosition(id) != nil
    case .topic(let id): topic(id) != nil
    case .tutor(let id): tutor(id) != nil
    }
  }
}
