internal import GRDB

import CareerModel

/// What all imports have: how the import went, the sources it cites, and named parts.
struct ImportTables {
  let database: Database
  var parts: PartTable { PartTable(database: database) }

  private static let about = "about"

  /// - Parameter others: Sources beside the import's own.
  func write(_ about: ImportRecord, others: [Source] = []) throws {
    try parts.create()
    try parts.write(ImportAbout.bytes(of: [ImportAbout(about)]), as: Self.about)
    try CatalogueTables(database: database).write(
      sources: [about.source] + others.filter { $0.id != about.source.id })
  }

  func readAbout() throws -> ImportRecord {
    guard let source = try readSources().first, let about = try parts.rows(Self.about, of: ImportAbout.self).first
    else { throw PackingError.endsEarly }
    return about.imported(source)
  }

  /// The import's own source, then the others.
  func readSources() throws -> [Source] { try CatalogueTables(database: database).sources }
}

/// How an import went, without its source.
private struct ImportAbout {
  let kind: ImportKind
  let release: String?
  let day: Day
  let counts: ImportCounts
  let skipped: [SkippedLines]
  let warnings: [String]

  func imported(_ source: Source) -> ImportRecord {
    ImportRecord(
      kind: kind, source: source, release: release, day: day, counts: counts, skipped: skipped, warnings: warnings)
  }
}

extension ImportAbout: PackedRow {
  init(_ imported: ImportRecord) {
    self.init(
      kind: imported.kind, release: imported.release, day: imported.day, counts: imported.counts,
      skipped: imported.skipped, warnings: imported.warnings)
  }

  /// Each of the counts by name, which later releases may add to.
  private static let counts: [(String, WritableKeyPath<ImportCounts, Int> & Sendable)] = [
    ("roles", \.roles), ("skills", \.skills), ("requirements", \.requirements), ("moves", \.moves),
    ("titles", \.titles), ("salaries", \.salaries), ("pairs", \.pairs),
  ]

  static func add(to table: inout PackedTableWriter<ImportAbout>) {
    table.add("kind", .choice(), \.kind)
    table.add("release", PackedForm<String>.text.optional, \.release)
    table.add("day", .day, \.day)
    for (name, count) in counts { table.add(name, .count, unless: 0) { $0.counts[keyPath: count] } }
    table.add("skipped", PackedForm<SkippedLines>.skipped.list, \.skipped)
    table.add("warnings", .texts, \.warnings)
  }

  static func rows(of table: PackedTable) throws(PackingError) -> [ImportAbout] {
    let kinds = try table.values("kind", PackedForm<ImportKind>.choice())
    let releases = try table.values("release", PackedForm<String>.text.optional)
    let days = try table.values("day", .day)
    let skipped = try table.values("skipped", PackedForm<SkippedLines>.skipped.list)
    let warnings = try table.values("warnings", .texts)
    var counts = Array(repeating: ImportCounts(), count: table.count)
    for (name, count) in Self.counts {
      let column = try table.values(name, .count, else: 0)
      for row in 0..<table.count { counts[row][keyPath: count] = column[row] }
    }
    return (0..<table.count).map {
      ImportAbout(
        kind: kinds[$0], release: releases[$0], day: days[$0], counts: counts[$0], skipped: skipped[$0],
        warnings: warnings[$0])
    }
  }
}

extension PackedForm<Day> {
  fileprivate static var day: Self {
    Self(.integer(in: Day.numbers), \.number, { number throws(PackingError) in Day(number: number) })
  }
}

extension PackedForm<SkippedLines> {
  fileprivate static var skipped: Self {
    Self(
      write: {
        $0.write(text: $1.file)
        $0.write(integer: $1.line)
        $0.write(text: $1.reason)
        $0.write(integer: $1.count)
      },
      read: { reader throws(PackingError) in
        SkippedLines(
          file: try reader.text(), line: try PackedForm<Int>.count.read(&reader), reason: try reader.text(),
          count: try PackedForm<Int>.count.read(&reader))
      })
  }
}
