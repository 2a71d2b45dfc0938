import CareerModel
import CareerPages

/// What an import brought, what it left out, and what to do with it.
public struct ImportedReport: Report {
  private let imported: ImportRecord
  private let earlier: ImportRecord?
  private let isDryRun: Bool
  private let sourcesKey: String?

  /// - Parameters:
  ///   - earlier: what an import of the same kind had brought before.
  ///   - isDryRun: whether the files were only checked.
  ///   - sourcesKey: the key that lists the sources in the explorer; nil where it has none.
  public init(
    _ imported: ImportRecord, replacing earlier: ImportRecord? = nil, isDryRun: Bool = false,
    sourcesKey: String? = nil
  ) {
    self.imported = imported
    self.earlier = earlier
    self.isDryRun = isDryRun
    self.sourcesKey = sourcesKey
  }

  private var counts: ImportCounts { imported.counts }

  public var json: JSONValue {
    .object([
      "source": imported.source.id, "kind": imported.kind.rawValue, "version": imported.release,
      "imported": isDryRun ? nil : imported.day, "dryRun": isDryRun, "roles": counts.roles, "skills": counts.skills,
      "requirements": counts.requirements, "moves": counts.moves, "salaries": counts.salaries, "tutors": 0,
      "titles": counts.titles, "pairs": counts.pairs,
      "skipped": imported.skipped,
      "warnings": imported.warnings, "licence": imported.source.licence, "attribution": imported.source.attribution,
      "replaced": earlier.map { earlier in
        JSONValue.object(["version": earlier.release, "imported": earlier.day])
      },
    ])
  }

  public var page: Page {
    var page = Page([.title(Phrase(imported.name) + .note(manner))])
    page.add(facts)
    if !imported.skipped.isEmpty {
      let rows = imported.skipped.reduce(0) { $0 + $1.count }
      page.add(.heading("Left out" + .note(rows.of("row"))))
      page.add(.table(skippedTable))
    }
    if !imported.warnings.isEmpty {
      page.add(.heading("Good to know"))
      page.add(imported.warnings.map { .bullet(Phrase($0)) })
    }
    if let attribution = imported.source.attribution {
      page.add(.heading("Licence" + .note(imported.source.licence ?? "")))
      page.add(.paragraph(Phrase(attribution)))
    }
    page.add(.heading("Next"))
    page.add(next.map { .bullet(Phrase($0)) })
    return page
  }

  static let checkedText = "checked, nothing was written"

  private var manner: String {
    if isDryRun { return Self.checkedText }
    guard let earlier else { return "imported" }
    return "imported, in place of \(earlier.name) of \(earlier.day.text)"
  }

  private var facts: [Page.Block] {
    let titles = counts.titles > 0 ? "with \(counts.titles.of("other title"))" : ""
    let pairs = { (count: Int) in count == 1 ? "pair of roles" : "pairs of roles" }
    return [
      ("Roles", counts.roles, titles), ("Skills", counts.skills, ""), ("Requirements", counts.requirements, ""),
      ("Related", counts.moves, pairs(counts.moves)), ("Pay figures", counts.salaries, ""),
      ("Twins", counts.pairs, pairs(counts.pairs)),
    ].filter { $0.1 > 0 }.map { .fact($0.0, Phrase($0.1.grouped) + Phrase($0.2, .faint)) }
  }

  private var skippedTable: Table {
    Table(
      [
        Table.Column("File"), Table.Column("Rows", .right), Table.Column("Reason", isFlexible: true),
        Table.Column("First on line", .right),
      ],
      rows: imported.skipped.map { skipped in
        [
          Phrase(skipped.file), Phrase(skipped.count.grouped), Phrase(skipped.reason), Phrase(skipped.line.grouped),
        ]
      })
  }

  private var next: [String] {
    if isDryRun { return ["Without --dry-run it is imported."] }
    return switch imported.kind {
    case .onet, .esco:
      [
        "`careers roles --source \(imported.kind.rawValue)` lists its roles, `careers search` finds them.",
        sourcesKey.map { "In the explorer \($0) puts it in front." },
      ].compactMap(\.self)
    case .wages: ["They show with the roles of O*NET, as in `careers roles --source onet --sort pay`."]
    case .crosswalk: ["A role of ESCO or O*NET shows its twin in the other, as in `careers role 15-1252.00`."]
    }
  }
}

extension SkippedLines: JSONConvertible {
  public var json: JSONValue {
    .object(["file": file, "line": line, "reason": reason, "count": count, "lines": lines.isEmpty ? nil : lines])
  }
}
