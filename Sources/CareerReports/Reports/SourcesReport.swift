import CareerModel

/// What everything is made from: each source with its date, its address, its licence, and how much rests on it; then
/// what was imported, when, and how much it brought.
public struct SourcesReport: ListReport {
  private let sources: [Source]
  private let use: SourceUse
  private let imported: [ImportedSource]

  public init(_ catalogue: Catalogue, imported: [ImportedSource] = []) {
    sources = catalogue.sources
    self.imported = imported
    use = SourceUse(of: catalogue)
  }

  public var emptyText: String? { sources.isEmpty && imported.isEmpty ? "This catalogue names no sources." : nil }

  public var json: JSONValue {
    .object([
      "sources": sources.map { object($0, use.counts(of: $0.id)) }
        + imported.map { imported in
          object(imported.source, imported.counts.all).adding([
            "kind": imported.kind.rawValue, "release": imported.release, "imported": imported.day,
          ])
        }
    ])
  }

  private func object(_ source: Source, _ counts: [(kind: String, count: Int)]) -> JSONValue {
    .object([
      "id": source.id, "title": source.title, "publisher": source.publisher, "date": source.date,
      "url": source.url, "licence": source.licence, "attribution": source.attribution, "type": source.type,
      "confidence": source.confidence, "note": source.note,
      "counts": JSONValue.object(counts.map { JSONValue.Member(key: $0, value: $1.json) }),
    ])
  }

  public var page: Page {
    Page(
      [.title("Sources" + .note("\(sources.count + imported.count)"))]
        + sources.map { entry($0, [], cited(by: $0)) }
        + (imported.isEmpty ? [] : [.heading("Imported")]) + imported.map(entry))
  }

  private func entry(_ source: Source, _ facts: [String], _ last: String) -> Page.Block {
    .entry(
      Phrase(source.id.rawValue, .faint) + Phrase(source.title, .strong),
      details(of: source, facts) + [Phrase(last, .faint)])
  }

  private func entry(_ imported: ImportedSource) -> Page.Block {
    let release = imported.release.map { "Release \($0), imported" } ?? "Imported"
    // What taxonomies call related is no move.
    let words = Self.words.merging(["moves": "related pair"]) { $1 }
    let counts = Self.text(of: imported.counts.all, in: words)
    return entry(imported.source, ["\(release) \(imported.day.text)"], counts)
  }

  /// One of each kind, as people call it.
  private static let words = [
    "roles": "role", "skills": "skill", "requirements": "requirement", "moves": "move", "salaries": "pay figure",
    "tutors": "tutor", "topics": "topic", "titles": "other title", "pairs": "twin pair",
  ]

  private static func text(of counts: [(kind: String, count: Int)], in words: [String: String]) -> String {
    counts.filter { $0.count > 0 }.map { $0.count.of(words[$0.kind] ?? $0.kind) }.joined(separator: ", ")
  }

  private func cited(by source: Source) -> String {
    let counts = Self.text(of: use.counts(of: source.id), in: Self.words)
    return "cited by \(counts.isEmpty ? "nothing" : counts)"
  }

  private func details(of source: Source, _ facts: [String]) -> [Phrase] {
    let dataset = [source.publisher, source.date].compactMap { $0 }.joined(separator: ", ")
    return
      ([Phrase(dataset)] + facts.map { Phrase($0) } + [
        Phrase(source.url ?? "", .address), Phrase(source.licence.map { "Licence: \($0)" } ?? ""),
        Phrase(source.attribution ?? ""), Phrase(source.note ?? "", .faint),
      ]).filter { !$0.isEmpty }
  }

  public var records: Records {
    let kinds = sources.first.map { use.counts(of: $0.id).map(\.kind) } ?? []
    let own = sources.map { row($0, use.counts(of: $0.id), kinds) }
    let columns = ["id", "title", "publisher", "date", "url", "licence", "attribution"] + kinds
    guard !imported.isEmpty else { return Records(columns: columns, rows: own) }
    return Records(
      columns: columns + ["release", "imported"],
      rows: own.map { $0 + [nil, nil] }
        + imported.map { row($0.source, $0.counts.all, kinds) + [$0.release, $0.day.description] })
  }

  private func row(_ source: Source, _ counts: [(kind: String, count: Int)], _ kinds: [String]) -> [String?] {
    [
      source.id.rawValue, source.title, source.publisher, source.date, source.url, source.licence, source.attribution,
    ] + kinds.map { kind in counts.first { $0.kind == kind }.map { "\($0.count)" } }
  }
}

extension ImportCounts {
  /// By kind, as `SourceUse` calls the kinds.
  fileprivate var all: [(kind: String, count: Int)] {
    [
      ("roles", roles), ("skills", skills), ("requirements", requirements), ("moves", moves), ("salaries", salaries),
      ("titles", titles), ("pairs", pairs),
    ]
  }
}
