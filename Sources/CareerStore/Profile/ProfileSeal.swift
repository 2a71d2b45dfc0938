internal import GRDB

import CareerModel

/// The checksum of everything that a person has told the program, kept in the profile and written with every change.
///
/// SQLite's own check finds pages that make no sense; a bit that has turned in a name still makes some. Where the
/// explorer was is not part of it: a profile whose seal is another one has been changed by the person.
struct ProfileSeal {
  let database: Database

  /// Whether the format has a seal.
  var isKept: Bool { get throws { try database.tableExists("seal") } }

  /// Whether the content is what was written last, as it also counts in a format without a seal.
  var isWhole: Bool { get throws { try !isKept || kept() == computed() } }

  /// The seal as it was written last.
  func kept() throws -> String? { try String.fetchOne(database, sql: "SELECT checksum FROM seal") }

  func write() throws {
    try database.run("INSERT OR REPLACE INTO seal (only, checksum) VALUES (1, ?)", [try computed()])
  }

  /// The checksum of the tables as they are.
  func computed() throws -> String {
    var sum = Checksum()
    let tables = try Row.fetchAll(
      database,
      sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('seal', 'session') ORDER BY name")
    for table in tables {
      for column in 0..<2 { add(table[column], to: &sum) }
      let name: String = table[0] ?? ""
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \(name.quotedDatabaseIdentifier)")
      while let row = try rows.next() {
        sum.add(UInt64(row.count))
        for column in 0..<row.count { add(row[column], to: &sum) }
      }
    }
    return sum.text
  }

  private func add(_ value: DatabaseValue, to sum: inout Checksum) {
    switch value.storage {
    case .null: sum.add(0)
    case .int64(let number):
      sum.add(1)
      sum.add(UInt64(bitPattern: number))
    case .double(let number):
      sum.add(2)
      sum.add(number.bitPattern)
    case .string(let text):
      sum.add(3)
      sum.add(text)
    case .blob(let data):
      sum.add(4)
      data.withUnsafeBytes { sum.add($0) }
    }
  }
}
