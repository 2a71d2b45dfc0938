internal import GRDB

import Foundation

/// What a look at a profile's file found.
///
/// The file is left as it is, whatever is in it.
public struct ProfileCheck: Hashable, Sendable {
  /// The format of the file, 0 while it is empty.
  public let version: Int
  /// The format that this release writes; opening a file of an older one brings it up to date.
  public let currentVersion: Int
  /// How many skills are marked; nil in an older format.
  public let markCount: Int?

  public var isCurrent: Bool { version == currentVersion }

  /// Looks at every page of a profile's file, and reads all that is in it; nil when there is none.
  ///
  /// As at any opening, SQLite first takes back the transaction that a killed program has left half done.
  /// - Throws: `StoreError.damaged`, `foreign`, `newer`, `busy` or `unusableFile`.
  public init?(path: String) throws(StoreError) {
    try self.init(path: path, schema: .current)
  }

  init?(path: String, schema: ProfileSchema) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    currentVersion = schema.version
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(2)
      (version, markCount) = try DatabaseQueue(path: path, configuration: configuration).read { database in
        // Before the pages, because SQLite may misread those of a later format.
        let version = try schema.version(of: database, at: path)
        if let problem = try database.firstProblem { throw StoreError.damaged(path: path, reason: problem) }
        guard version == schema.version else { return (version, nil) }
        _ = try ProfileJournal(database: database).read()
        return (version, try ProfileTables(database: database).read().marks.count)
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }
}

extension StoreFolders {
  /// The path of a profile's file, which need not exist.
  public func profileFile(_ name: ProfileName) -> String { "\(data)/profiles/\(name)/profile.sqlite" }
}
