internal import GRDB

/// Named parts of packed bytes, which a catalogue's database holds in one table.
struct PartTable {
  let database: Database

  func create() throws {
    try database.execute(sql: "CREATE TABLE part (name TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
  }

  func write(_ bytes: [UInt8], as part: String) throws {
    try database.run("INSERT INTO part VALUES (?, ?)", [part, bytes.data])
  }

  /// Writes a table; one without rows is left out.
  func write<Row: PackedRow>(_ rows: [Row], as part: String) throws {
    if !rows.isEmpty { try write(Row.bytes(of: rows), as: part) }
  }

  /// Reads a part where SQLite keeps it; nil where there is none of this name.
  func read<Value>(part: String, _ read: (UnsafeRawBufferPointer) throws -> Value) throws -> Value? {
    try database.withBytes("SELECT bytes FROM part WHERE name = ?", [part], read)
  }

  /// Reads a part that every file of its kind has.
  func read<Value>(_ part: String, _ read: (UnsafeRawBufferPointer) throws -> Value) throws -> Value {
    guard let value = try self.read(part: part, read) else { throw PackingError.endsEarly }
    return value
  }

  /// Reads a table; no rows where there is none of this name.
  func rows<Row: PackedRow>(_ part: String, of row: Row.Type = Row.self) throws -> [Row] {
    try read(part: part) { try Row.rows($0) } ?? []
  }
}
