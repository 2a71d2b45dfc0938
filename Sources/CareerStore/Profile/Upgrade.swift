internal import GRDB

import Foundation

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
      if version > 0 { try backUp(version) }
      try schema.migrate(database, from: version)
    }
  }

  /// Copies the file to one beside it, such as `profile.sqlite.v1`.
  ///
  /// A second connection does it: closing a plain file handle would drop this process's locks on the database.
  private func backUp(_ version: Int) throws {
    let draft = PrivateFiles.draftPath(for: path)
    defer { unlink(draft) }
    try PrivateFiles.makeFile(draft)
    var configuration = Configuration()
    configuration.readonly = true
    try DatabaseQueue(path: path, configuration: configuration).inDatabase {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [draft])
    }
    try PrivateFiles.install(draft, at: "\(path).v\(version)")
  }
}
