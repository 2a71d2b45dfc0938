internal import GRDB

import CareerModel

/// The tables that all imports have: what was imported, the sources it cites, and named parts of packed bytes.
struct ImportTables {
  let database: Database

  /// - Parameter others: Sources beside the import's own.
  func write(_ about: ImportedSource, others: [Source] = []) throws {
    try database.execute(
      sql: """
        CREATE TABLE import (
          position INTEGER PRIMARY KEY, kind TEXT NOT NULL, release TEXT, day TEXT NOT NULL, roles INTEGER NOT NULL,
          skills INTEGER NOT NULL, requirements INTEGER NOT NULL, moves INTEGER NOT NULL, titles INTEGER NOT NULL,
          salaries INTEGER NOT NULL, pairs INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE skipped (
          position INTEGER PRIMARY KEY, file TEXT NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL,
          count INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE warning (position INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
        CREATE TABLE part (name TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
        """)
    let counts = about.counts
    try tables.insert(
      into: "import",
      [
        about.kind.rawValue, about.release, about.day.description, counts.roles, counts.skills, counts.requirements,
        counts.moves, counts.titles, counts.salaries, counts.pairs,
      ])
    for skipped in about.skipped {
      try tables.insert(into: "skipped", [skipped.file, skipped.line, skipped.reason, skipped.count])
    }
    for warning in about.warnings { try tables.insert(into: "warning", [warning]) }
    try tables.writeSources([about.source] + others.filter { $0.id != about.source.id })
  }

  func readAbout() throws -> ImportedSource {
    let skipped = try tables.values(in: "skipped") { _, columns in
      try SkippedLines(
        file: columns.text(), line: columns.integer(), reason: columns.text(), count: columns.integer())
    }
    let warnings = try tables.values(in: "warning") { _, columns in try columns.text() }
    guard let source = try readSources().first else { throw PackingError.endsEarly }
    let abouts = try tables.values(in: "import") { _, columns in
      try ImportedSource(
        kind: columns.choice(), source: source, release: columns.optionalText(), day: columns.day(),
        counts: columns.counts(), skipped: skipped, warnings: warnings)
    }
    guard let about = abouts.first else { throw PackingError.endsEarly }
    return about
  }

  /// The import's own source, then the others.
  func readSources() throws -> [Source] { try tables.readSources() }

  func write(_ bytes: [UInt8], as part: String) throws {
    try database.run("INSERT INTO part VALUES (?, ?)", [part, bytes.data])
  }

  /// Reads a part where SQLite keeps it; nil where there is none of this name.
  func read<Value>(part: String, _ read: (UnsafeRawBufferPointer) throws -> Value) throws -> Value? {
    try database.withBytes("SELECT bytes FROM part WHERE name = ?", [part], read)
  }

  /// Reads a part that every import of its kind has.
  func read<Value>(_ part: String, _ read: (UnsafeRawBufferPointer) throws -> Value) throws -> Value {
    guard let value = try self.read(part: part, read) else { throw PackingError.endsEarly }
    return value
  }

  private var tables: CatalogueTables { CatalogueTables(database: database) }
}

extension Columns {
  fileprivate mutating func counts() throws -> ImportCounts {
    var counts = ImportCounts()
    counts.roles = try integer()
    counts.skills = try integer()
    counts.requirements = try integer()
    counts.moves = try integer()
    counts.titles = try integer()
    counts.salaries = try integer()
    counts.pairs = try integer()
    return counts
  }
}
