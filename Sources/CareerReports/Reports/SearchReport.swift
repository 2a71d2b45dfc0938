import CareerModel

/// What answers a few words, best first.
public struct SearchReport: ListReport {
  private let query: String
  private let results: [SearchResult]

  public init(_ query: String, in catalogue: Catalogue) {
    self.query = query
    results = Search(catalogue).results(for: query)
  }

  public var emptyText: String? { results.isEmpty ? "Nothing answers to “\(query)”." : nil }

  public var json: JSONValue {
    .object([
      "results": results.map { result in
        JSONValue.object([
          "kind": result.item.kind, "id": result.item.id, "title": result.title, "matched": result.matched,
          "score": result.score,
        ])
      }
    ])
  }

  public var page: Page {
    Page([
      .title("Search" + .note("\(results.count) for “\(query)”")),
      .table(
        Table(
          [Table.Column("Kind"), Table.Column("Title", isFlexible: true), Table.Column("Also called")],
          rows: results.map { result in
            [
              Phrase(result.item.kind, .faint), Phrase(result.title),
              Phrase(result.matched == result.title ? "" : result.matched, .faint),
            ]
          })),
    ])
  }

  public var records: Records {
    Records(
      columns: ["kind", "id", "title", "matched", "score"],
      rows: results.map { [$0.item.kind, $0.item.id, $0.title, $0.matched, "\($0.score)"] })
  }
}

extension SearchResult.Item {
  fileprivate var id: String {
    switch self {
    case .role(let id): id.rawValue
    case .skill(let id): id.rawValue
    case .topic(let id): id.rawValue
    case .tutor(let id): id.rawValue
    }
  }
}
