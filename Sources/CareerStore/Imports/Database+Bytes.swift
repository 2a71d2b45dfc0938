internal import GRDB

import Foundation

extension [UInt8] {
  var data: Data { Data(self) }
}

extension Database {
  /// Reads the bytes in the first column of the first row where SQLite keeps them; nil for no row.
  func withBytes<Value>(
    _ sql: String, _ arguments: StatementArguments, _ read: (UnsafeRawBufferPointer) throws -> Value
  ) throws -> Value? {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    // A row is gone with its cursor.
    return try withExtendedLifetime(rows) { try rows.next()?.withBytes(read) }
  }

  /// Reads the bytes in the first column of every row.
  func withEachBytes<Value>(_ sql: String, _ read: (UnsafeRawBufferPointer) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    let rows = try Row.fetchCursor(self, sql: sql)
    while let row = try rows.next() { values.append(try row.withBytes(read)) }
    return values
  }
}

extension Row {
  fileprivate func withBytes<Value>(_ read: (UnsafeRawBufferPointer) throws -> Value) throws -> Value {
    try withUnsafeData(atIndex: 0) { data in
      guard let data else { throw PackingError.endsEarly }
      return try data.withUnsafeBytes(read)
    }
  }
}
