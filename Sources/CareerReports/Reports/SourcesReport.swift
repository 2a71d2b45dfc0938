import CareerModel
import CareerPages

/// What everything is made from: each source with its date, its address, its licence, and how much rests on it; then
/// what was imported, when, and how much it brought.
public struct SourcesReport: ListReport {
  private let facts: SourcePage
  private let imported: [ImportRecord]

  /// - Parameter catalogues: Our own, and what has something of a short form.
  public init(_ catalogues: [Catalogue], imported: [ImportRecord] = []) {
    self.imported = imported
    facts = SourcePage(catalogues, imported: imported)
  }

  public var emptyText: String? { facts.cited.isEmpty && imported.isEmpty ? Notice.catalogue("names no sources") : nil }

  public var json: JSONValue {
    .object([
      "sources": facts.cited.map { object($0.source, $0.counts) }
        + imported.map { imported in
          object(imported.source, imported.counts.all).adding([
            "kind": imported.kind.rawValue, "release": imported.release, "imported": imported.day,
          ])
        }
    ])
  }

  private func object(_ source: Source, _ counts: [(kind: String, count: Int)]) -> JSONValue {
    source.json.adding(["counts": JSONValue.object(counts.map { JSONValue.Member(key: $0, value: $1.json) })])
  }

  public var page: Page { facts.document }

  public var records: Records {
    let kinds = facts.cited.first?.counts.map(\.kind) ?? []
    let own = facts.cited.map { row($0.source, $0.counts, kinds) }
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

extension Source: JSONConvertible {
  public var json: JSONValue {
    .object([
      "id": id, "title": title, "publisher": publisher, "date": date, "url": url, "licence": licence,
      "attribution": attribution, "type": type, "confidence": confidence, "note": note,
    ])
  }
}
