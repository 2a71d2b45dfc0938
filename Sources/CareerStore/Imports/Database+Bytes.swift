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
    guard let row = try rows.next() else { return nil }
    return try row.withUnsafeData(atIndex: 0) { data in
      guard let data else { throw PackingError.endsEarly }
      return try data.withUnsafeBytes(read)
    }
  }
}
