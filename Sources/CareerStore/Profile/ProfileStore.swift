internal import GRDB

import CareerModel
import Foundation
import Synchronization

/// A person's profile on disk, in one SQLite file.
///
/// Every change is on disk when its method returns. Several programs may have the same file open: each waits up to two
/// seconds for the others and keeps their changes. May be used from any thread; calls wait for one another.
/// - Throws: `StoreError.busy`, `unusableFile` (as when the disk is full) or `damaged`; then nothing has changed.
public final class ProfileStore: Sendable {
  /// The file, or ":memory:".
  public let path: String
  private let queue: DatabaseQueue
  private let ownEdits = Mutex(OwnEdits())
  /// SQLite's number for what others had written when `reloaded` looked last.
  private let seenVersion = Mutex<Int?>(nil)

  /// Opens a profile, or makes an empty one in a folder that exists.
  ///
  /// A file of an older format is brought up to date, with a copy of the old one beside it.
  /// - Throws: `StoreError.damaged`, `foreign` or `newer`, which leave the file as it is; `busy`; `unusableFile`.
  public convenience init(path: String) throws(StoreError) {
    try self.init(path: path, schema: .current)
  }

  /// A profile that lives as long as this value, for replays.
  /// - Throws: `StoreError.unusableFile` if memory runs out.
  public static func inMemory() throws(StoreError) -> ProfileStore {
    try ProfileStore(path: memory, schema: .current)
  }

  /// What SQLite takes for a database without a file.
  private static let memory = ":memory:"

  init(path: String, schema: ProfileSchema) throws(StoreError) {
    self.path = path
    do {
      if path != Self.memory { try PrivateFiles.makeFile(path) }
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.upgrade(to: schema)
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Everything the person has told the program, and what can be undone and redone.
  public func load() throws(StoreError) -> (profile: Profile, history: EditHistory) {
    try perform { queue in
      try queue.read { (try ProfileTables(database: $0).read(), try ProfileJournal(database: $0).read()) }
    }
  }

  /// The profile where another program may have changed it since this was asked last; else nil, which takes a look at
  /// the first page of the file.
  public func reloaded() throws(StoreError) -> Profile? {
    try perform { queue in
      let version = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA data_version") }
      guard version != seenVersion.withLock(\.self) else { return nil }
      let profile = try queue.read { try ProfileTables(database: $0).read() }
      seenVersion.withLock { $0 = version }
      return profile
    }
  }

  /// What writing came to.
  public struct Written: Hashable, Sendable {
    /// What was changed: other than what was asked for where another program has changed the profile meanwhile.
    public let edit: ProfileEdit
    /// The profile as it is now.
    public let profile: Profile
  }

  /// Saves an edit, merged into what others have changed, and makes it the newest one to undo.
  @discardableResult
  public func record(_ edit: ProfileEdit, at time: Date) throws(StoreError) -> Written {
    let written = try write(at: time) { profile, journal, time in
      let merged = edit.merged(into: profile)
      try journal.record(merged, at: time)
      return merged
    }
    ownEdits.withLock { $0.record(edit, as: written.edit) }
    return written
  }

  /// Takes back an edit that was recorded, except for what others have changed since.
  @discardableResult
  public func undo(_ edit: ProfileEdit, at time: Date) throws(StoreError) -> Written {
    let recorded = ownEdits.withLock { $0.toUndo(edit) }
    let written = try write(at: time) { profile, journal, _ in
      let change = recorded.inverse.confined(to: profile)
      try journal.undo(recorded, taking: change.inverse)
      return change
    }
    ownEdits.withLock { $0.undo(edit, taking: written.edit.inverse) }
    return written
  }

  /// Saves an edit again that was undone, except for what others have changed since.
  @discardableResult
  public func redo(_ edit: ProfileEdit, at time: Date) throws(StoreError) -> Written {
    let undone = ownEdits.withLock { $0.toRedo(edit) }
    let written = try write(at: time) { profile, journal, time in
      let change = undone.confined(to: profile)
      try journal.redo(undone, doing: change, at: time)
      return change
    }
    ownEdits.withLock { $0.redo(edit, doing: written.edit) }
    return written
  }

  /// The text that was saved last, whose form is the caller's own.
  public func session() throws(StoreError) -> String? {
    try perform { queue in
      try queue.read { try $0.rows("SELECT document FROM session") { try $0.text() }.first }
    }
  }

  /// Keeps a text about where the person was, in place of the one before.
  public func saveSession(_ text: String) throws(StoreError) {
    try perform { queue in
      try queue.write { try $0.run("INSERT OR REPLACE INTO session (only, document) VALUES (1, ?)", [text]) }
    }
  }

  /// The changes that come of the profile as it is, and their place in the journal, all or nothing.
  private func write(
    at time: Date, _ decide: (Profile, ProfileJournal, String) throws -> ProfileEdit
  ) throws(StoreError) -> Written {
    let time = time.isoText
    return try perform { queue in
      try queue.write { database in
        let tables = ProfileTables(database: database)
        var profile = try tables.read()
        let edit = try decide(profile, ProfileJournal(database: database), time)
        for change in edit.changes { try tables.apply(change, at: time) }
        profile.apply(edit)
        return Written(edit: edit, profile: profile)
      }
    }
  }

  private func perform<Value>(_ work: (DatabaseQueue) throws -> Value) throws(StoreError) -> Value {
    do {
      return try work(queue)
    } catch {
      throw StoreError(error, at: path)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "profile"
    configuration.busyMode = .timeout(2)
    // FULL does not wait until the journal's removal is on disk: after a power cut it could undo the last change.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
    return configuration
  }
}

extension Date {
  /// The second in UTC: "2026-11-21T17:33:29Z".
  ///
  /// By the C library: Foundation's own format reads all time zones for it, three megabytes at the first tick.
  fileprivate var isoText: String {
    var seconds = time_t(timeIntervalSince1970.rounded(.down))
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
