internal import GRDB

extension DatabaseQueue {
  /// Makes the tables of a new profile, or brings an older one up to date after a copy of it is on disk.
  ///
  /// Nothing is written to a file that is refused or that is up to date.
  func upgrade(to schema: ProfileSchema) throws {
    let isCurrent = try read { try schema.version(of: $0, at: path) == schema.version }
    // The default, set in case some other tool has changed it; a refused file is not touched.
    try inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    guard !isCurrent else { return }
    // The write transaction keeps other programs out, so what is copied is what is migrated.
    try write { database in
      let version = try schema.version(of: database, at: path)
      guard version < schema.version else { return }
      // A second connection makes the copy: a plain file handle that is closed would drop this process's locks.
      if version > 0 { try ProfileBackups(of: path).copy(at: .now) }
      try schema.migrate(database, from: version)
    }
  }
}
