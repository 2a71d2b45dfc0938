internal import GRDB

import CareerModel
import Foundation

/// What a look at a profile found: the very one that every opening takes.
///
/// It leaves the file as it is, whatever is in it.
public struct ProfileCheck: Hashable, Sendable {
  /// The format of the file, 0 while it is empty.
  public let version: Int
  /// The format that this release writes; opening a file of an older one to write brings it up to date.
  public let currentVersion: Int
  /// The marks in it.
  public let marks: [Skill.ID: Mark]
  /// Whether its content is what the program has written there.
  public let isWhole: Bool

  public var isCurrent: Bool { version == currentVersion }

  /// Looks at every page of a profile's file, and reads all that is in it; nil when there is none and was none.
  ///
  /// As at any opening, SQLite first takes back the transaction that a killed program has left half done.
  /// - Throws: `StoreError.lostProfile`, `newer`, `busy` or `unusableFile`.
  public init?(path: String) throws(StoreError) {
    try self.init(path: path, schema: .current)
  }

  init?(path: String, schema: ProfileSchema) throws(StoreError) {
    let file = ProfileFile(path)
    guard try file.isThere else { return nil }
    self = try file.check(file.telling { try file.connection() }, for: schema)
  }

  /// Looks at a copy.
  init(copy path: String) throws {
    guard case .file = try FileEntry(path) else { throw StoreError.damaged(path: path, reason: "it is no file") }
    self = try ProfileFile(path).connection().read { try ProfileCheck(of: $0, at: path, for: .current) }
    guard version > 0 else { throw StoreError.damaged(path: path, reason: "it is empty") }
  }

  /// Looks at an open database.
  init(of database: Database, at path: String, for schema: ProfileSchema) throws {
    // Before the pages, because SQLite may misread those of a later format.
    version = try schema.version(of: database, at: path)
    currentVersion = schema.version
    if let problem = try database.firstProblem { throw StoreError.damaged(path: path, reason: problem) }
    isWhole = try ProfileSeal(database: database).isWhole
    let readable = schema.version < ProfileSchema.current.version ? .current : schema
    if version == readable.version {
      marks = try Self.readAll(database)
    } else {
      // An older one must be what its number says: its copy in memory is brought up to date first.
      let trial = try DatabaseQueue()
      try trial.writeWithoutTransaction { try database.backup(to: $0) }
      marks = try trial.write { [version] in
        try readable.migrate($0, from: version)
        return try Self.readAll($0)
      }
    }
  }

  private static func readAll(_ database: Database) throws -> [Skill.ID: Mark] {
    _ = try ProfileJournal(database: database).read()
    return try ProfileTables(database: database).read().marks
  }
}

extension StoreFolders {
  /// The path of a profile's file, which need not exist.
  public func profileFile(_ name: ProfileName) -> String { "\(data)/profiles/\(name)/profile.sqlite" }
}
