internal import GRDB

import CareerModel

/// The tables of a compiled catalogue: one for each kind of value, with the rows in the catalogue's order.
///
/// A row begins with its `position`; in a table of parts the position of the row that it is part of comes next. The
/// columns behind stand in the order in which reading makes a value of them. Lists of ids and names are written as
/// `TextList`.
struct CatalogueTables {
  let database: Database

  /// Raised with every change of the tables; a file of another version is built anew, so there are no migrations.
  static let version = 2

  /// "CATA" in ASCII: tells our files from other SQLite databases.
  static let applicationID = 0x4341_5441

  /// Makes the tables in an empty database and fills them.
  func write(_ catalogue: Catalogue, fingerprint: UInt64) throws {
    try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(Self.version)")
    try database.execute(sql: "CREATE TABLE origin (position INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL) STRICT")
    try insert(into: "origin", [String(fingerprint, radix: 16)])
    try writeSources(catalogue.sources)
    try writeLevels(catalogue.levels)
    try writeTracks(catalogue.tracks)
    try writeSkills(catalogue.skills)
    try writeCounterparts(catalogue.counterparts)
    try writeRoles(catalogue.roles)
    try writeMoves(catalogue.moves)
    try writePay(catalogue.pay)
    try writeTutors(catalogue.tutors)
    try writeTopics(catalogue.topics)
  }

  /// The whole catalogue, or nil when it was compiled from something else or by another release.
  func read(fingerprint: UInt64) throws -> Catalogue? {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Self.applicationID,
      try Int.fetchOne(database, sql: "PRAGMA user_version") == Self.version,
      try String.fetchOne(database, sql: "SELECT fingerprint FROM origin") == String(fingerprint, radix: 16)
    else { return nil }
    let levels = try readLevels()
    return try Catalogue(
      levels: levels, tracks: readTracks(), skills: readSkills(), roles: readRoles(levels: levels), moves: readMoves(),
      pay: readPay(), tutors: readTutors(), topics: readTopics(), sources: readSources(),
      counterparts: readCounterparts())
  }
}

extension CatalogueTables {
  /// Appends a row and returns its position.
  @discardableResult
  func insert(into table: String, _ values: [(any DatabaseValueConvertible)?]) throws -> Int64 {
    let places = String(repeating: ", ?", count: values.count)
    try database.run("INSERT INTO \(table) VALUES (NULL\(places))", StatementArguments(values))
    return database.lastInsertedRowID
  }

  /// Makes a value from each row of a table.
  func values<Value>(in table: String, _ value: (_ position: Int, inout Columns) throws -> Value) throws -> [Value] {
    try database.rows("SELECT * FROM \(table) ORDER BY position") { try value($0.integer(), &$0) }
  }

  /// Makes a value from each row of a table of parts, by the position of what they are parts of.
  func parts<Value>(in table: String, _ value: (_ position: Int, inout Columns) throws -> Value) throws
    -> [Int: [Value]]
  {
    var parts: [Int: [Value]] = [:]
    _ = try values(in: table) { position, columns in
      try parts[columns.integer(), default: []].append(value(position, &columns))
    }
    return parts
  }
}
