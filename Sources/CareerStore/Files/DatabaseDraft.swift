internal import GRDB

import Foundation

/// Makes a database beside the place where it belongs, and puts it there when it is whole.
enum DatabaseDraft {
  /// Replaces the database at a path, or leaves it as it is and throws.
  ///
  /// - Parameters:
  ///   - pageSize: In bytes, a power of two; large pages suit large rows.
  ///   - isSealed: Whether nobody writes to the database again, so that its checksum is put behind it.
  ///   - fill: Makes the tables and writes the rows, all in one transaction.
  static func install(
    at path: String, pageSize: Int = 4096, isSealed: Bool = true, _ fill: (Database) throws -> Void
  ) throws {
    let draft = PrivateFiles.draftPath(for: path)
    defer { unlink(draft) }
    try PrivateFiles.makeFile(draft)
    var configuration = Configuration()
    // Nobody reads a draft, so it needs no protection while it is written.
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA page_size = \(pageSize); PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: draft, configuration: configuration)
    try queue.write(fill)
    try queue.close()
    if isSealed { try FileSeal.write(to: draft) }
    // What another database at this path has left beside it would be taken for the new one's.
    for journal in ["-journal", "-wal"] { unlink(path + journal) }
    try PrivateFiles.install(draft, at: path)
  }
}
