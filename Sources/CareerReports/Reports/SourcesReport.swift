import CareerModel

/// What the catalogue is made from: each source with its date, its address, its licence, and how much rests on it.
public struct SourcesReport: ListReport {
  private let sources: [Source]
  private let use: SourceUse

  public init(_ catalogue: Catalogue) {
    sources = catalogue.sources
    use = SourceUse(of: catalogue)
  }

  public var emptyText: String? { sources.isEmpty ? "This catalogue names no sources." : nil }

  public var json: JSONValue {
    .object([
      "sources": sources.map { source in
        JSONValue.object([
          "id": source.id, "title": source.title, "publisher": source.publisher, "date": source.date,
          "url": source.url, "licence": source.licence, "attribution": source.attribution, "type": source.type,
          "confidence": source.confidence, "note": source.note,
          "counts": JSONValue.object(use.counts(of: source.id).map { JSONValue.Member(key: $0, value: $1.json) }),
        ])
      }
    ])
  }

  public var page: Page {
    Page(
      [.title("Sources" + .note("\(sources.count)"))]
        + sources.map { .entry(Phrase($0.id.rawValue, .faint) + Phrase($0.title, .strong), details(of: $0)) })
  }

  private func details(of source: Source) -> [Phrase] {
    let origin = [source.publisher, source.date].compactMap { $0 }.joined(separator: ", ")
    let counts = use.counts(of: source.id).filter { $0.count > 0 }.map { "\($0.count) \($0.kind)" }
    return [
      Phrase(origin), Phrase(source.url ?? "", .address), Phrase(source.licence.map { "Licence: \($0)" } ?? ""),
      Phrase(source.attribution ?? ""), Phrase(source.note ?? "", .faint),
      Phrase(counts.isEmpty ? "cited by nothing" : "cited by \(counts.joined(separator: ", "))", .faint),
    ].filter { !$0.isEmpty }
  }

  public var records: Records {
    Records(
      columns: ["id", "title", "publisher", "date", "url", "licence", "attribution"]
        + (sources.first.map { use.counts(of: $0.id).map(\.kind) } ?? []),
      rows: sources.map { source in
        [
          source.id.rawValue, source.title, source.publisher, source.date, source.url, source.licence,
          source.attribution,
        ] + use.counts(of: source.id).map { "\($0.count)" }
      })
  }
}
