internal import GRDB

import CareerModel
import Foundation

/// A person's profile on disk, in one SQLite file.
///
/// Every change is on disk when its method returns. Several programs may have the same file open: each waits up to two
/// seconds for the others and keeps their changes. May be used from any thread; calls wait for one another.
/// - Throws: `StoreError.busy`, `unusableFile` (as when the disk is full) or `damaged`; then nothing has changed.
public final class ProfileStore: Sendable {
  /// The file, or ":memory:".
  public let path: String
  private let queue: DatabaseQueue

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

  /// What tells this profile from every other one, on other machines too, and stays the same: 32 hexadecimal digits.
  public func identity() throws(StoreError) -> String {
    try perform { queue in
      try queue.read { try $0.rows("SELECT id FROM identity") { try $0.text() }.first ?? "" }
    }
  }

  /// Saves an edit and makes it the newest one to undo.
  public func record(_ edit: ProfileEdit, at time: Date) throws(StoreError) {
    try write(edit, at: time) { journal, time in try journal.record(edit, at: time) }
  }

  /// Takes back an edit that was recorded: writes its inverse, also over what others have changed since.
  public func undo(_ edit: ProfileEdit, at time: Date) throws(StoreError) {
    try write(edit.inverse, at: time) { journal, _ in try journal.undo(edit) }
  }

  /// Saves an edit again that was undone.
  public func redo(_ edit: ProfileEdit, at time: Date) throws(StoreError) {
    try write(edit, at: time) { journal, time in try journal.redo(edit, at: time) }
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

  /// The changes of an edit and its place in the journal, all or nothing.
  private func write(_ edit: ProfileEdit, at time: Date, _ keep: (ProfileJournal, String) throws -> Void)
    throws(StoreError)
  {
    let time = time.isoText
    try perform { queue in
      try queue.write { database in
        for change in edit.changes { try ProfileTables(database: database).apply(change, at: time) }
        try keep(ProfileJournal(database: database), time)
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
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
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
