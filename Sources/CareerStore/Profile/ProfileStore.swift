internal import GRDB

import CareerModel
import Foundation
import Synchronization

/// A person's profile on disk, in one SQLite file.
///
/// Every change is on disk when its method returns. Several programs may have the same file open: each waits up to two
/// seconds for the others and keeps their changes. May be used from any thread; calls wait for one another.
/// - Throws: `StoreError.busy`, `unusableFile` (as when the disk is full) or `lostProfile`; then nothing has changed.
public final class ProfileStore: Sendable {
  /// The file, or ":memory:".
  public let path: String
  private let schema: ProfileSchema
  private let opening: Mutex<Opening>
  private let ownEdits = Mutex(OwnEdits())

  /// What is read from and written to.
  private struct Opening {
    let queue: DatabaseQueue
    /// Which file it is; nil for memory.
    var stamp: FileStamp?
    /// Why nothing can be written.
    var obstacle: ProfileObstacle?
    /// What is doubtful about the content.
    var doubt: StoreError?
    /// SQLite's number for what others had written when `reloaded` looked last.
    var seenVersion: Int?
  }

  /// Opens a profile to be changed, or makes an empty one in a folder that exists.
  ///
  /// A file of an older format is brought up to date, with a copy of the old one among the backups.
  /// - Throws: `StoreError.lostProfile` or `newer`, which leave the file as it is; `busy`; `unusableFile`.
  public convenience init(path: String) throws(StoreError) {
    try self.init(path: path, schema: .current)
  }

  init(path: String, schema: ProfileSchema) throws(StoreError) {
    self.path = path
    self.schema = schema
    opening = Mutex(try Self.open(path, schema))
  }

  /// Opens a profile to be read, and makes and changes nothing on disk.
  ///
  /// What cannot be read is empty, and what another program holds is read all the same where it is whole. Why nothing
  /// would be kept is the `obstacle` then; a change tries to open the file again.
  /// - Parameter obstacle: Why it cannot be opened to be changed, where that is known.
  /// - Throws: `StoreError.lostProfile` or `newer`.
  public init(reading path: String, because obstacle: StoreError? = nil) throws(StoreError) {
    self.path = path
    schema = .current
    opening = Mutex(try Self.read(path, .current, because: obstacle))
  }

  private init(memory schema: ProfileSchema) throws(StoreError) {
    path = Self.memory
    self.schema = schema
    opening = Mutex(Opening(queue: try Self.emptyMemory(schema)))
  }

  /// A profile that lives as long as this value, for replays.
  /// - Throws: `StoreError.unusableFile` if memory runs out.
  public static func inMemory() throws(StoreError) -> ProfileStore { try ProfileStore(memory: .current) }

  /// What SQLite takes for a database without a file.
  private static let memory = ":memory:"

  /// Why what is changed is not kept; nil where it is.
  public var obstacle: ProfileObstacle? { opening.withLock { $0.obstacle } }

  /// What is doubtful about what was read; nil where all is well.
  public var doubt: StoreError? { opening.withLock { $0.doubt } }

  /// Everything the person has told the program, and what can be undone and redone.
  public func load() throws(StoreError) -> (profile: Profile, history: EditHistory) {
    try perform { queue in
      try queue.read { (try ProfileTables(database: $0).read(), try ProfileJournal(database: $0).read()) }
    }
  }

  /// The profile where another program may have changed it since this was asked last; else nil, which takes a look at
  /// the first page of the file.
  public func reloaded() throws(StoreError) -> Profile? {
    let queue = try opening.withLock { opening throws(StoreError) in
      // A file that is gone is made anew by a change alone.
      FileStamp(path) == nil ? opening.queue : try current(&opening)
    }
    return try ProfileFile(path).telling {
      let version = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA data_version") }
      guard version != opening.withLock(\.seenVersion) else { return nil }
      let profile = try queue.read { try ProfileTables(database: $0).read() }
      opening.withLock { $0.seenVersion = version }
      return profile
    }
  }

  /// What tells this profile from every other one, on other machines too, and stays the same: 32 hexadecimal digits.
  public func identity() throws(StoreError) -> String {
    try perform { queue in
      try queue.read { try $0.rows("SELECT id FROM identity") { try $0.text() }.first ?? "" }
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
    try change { try $0.run("INSERT OR REPLACE INTO session (only, document) VALUES (1, ?)", [text]) }
  }

  /// The changes that come of the profile as it is, and their place in the journal, all or nothing.
  private func write(
    at time: Date, _ decide: (Profile, ProfileJournal, String) throws -> ProfileEdit
  ) throws(StoreError) -> Written {
    let time = time.utcText("%Y-%m-%dT%H:%M:%SZ")
    return try change { database in
      let tables = ProfileTables(database: database)
      var profile = try tables.read()
      let edit = try decide(profile, ProfileJournal(database: database), time)
      for change in edit.changes { try tables.apply(change, at: time) }
      try ProfileSeal(database: database).write()
      profile.apply(edit)
      return Written(edit: edit, profile: profile)
    }
  }

  /// Reads what is open.
  private func perform<Value>(_ work: (DatabaseQueue) throws -> Value) throws(StoreError) -> Value {
    let queue = opening.withLock { $0.queue }
    return try ProfileFile(path).telling { try work(queue) }
  }

  /// Changes the file in one transaction, once it can be written to.
  private func change<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    let queue = try opening.withLock { opening throws(StoreError) in
      if opening.obstacle != nil { opening = try Self.open(path, schema) }
      return try current(&opening)
    }
    return try ProfileFile(path).telling { try queue.write(work) }
  }

  /// The connection to the file that is at the path now: another one may have taken its place.
  private func current(_ opening: inout Opening) throws(StoreError) -> DatabaseQueue {
    if path != Self.memory, opening.obstacle == nil, opening.stamp?.number != FileStamp(path)?.number {
      opening = try Self.open(path, schema)
    }
    return opening.queue
  }
}

extension ProfileStore {
  private static func open(_ path: String, _ schema: ProfileSchema) throws(StoreError) -> Opening {
    let file = ProfileFile(path)
    if try !file.isThere { try file.telling { try PrivateFiles.makeFile(path) } }
    let queue = try file.telling { try file.connection() }
    let check = try file.check(queue, for: schema)
    try file.telling {
      try queue.upgrade(to: schema)
      try file.backups.prepare()
    }
    return Opening(queue: queue, stamp: FileStamp(path), doubt: check.isWhole ? nil : file.doubt)
  }

  private static func read(
    _ path: String, _ schema: ProfileSchema, because known: StoreError?
  ) throws(StoreError) -> Opening {
    let file = ProfileFile(path)
    do throws(StoreError) {
      guard try file.isThere else {
        let cause = known ?? file.obstacleToMaking
        return Opening(queue: try emptyMemory(schema), obstacle: cause.map { ProfileObstacle(cause: $0, isRead: true) })
      }
      let queue = try file.telling { try file.connection() }
      let check = try file.check(queue, for: schema)
      let cause = known ?? file.obstacleToWriting
      return Opening(
        queue: check.isCurrent ? queue : try memoryCopy(of: queue, at: file, schema), stamp: FileStamp(path),
        obstacle: cause.map { ProfileObstacle(cause: $0, isRead: true) }, doubt: check.isWhole ? nil : file.doubt)
    } catch {
      switch error {
      case .lostProfile, .newer: throw error
      default:
        let content = contentWithoutLock(of: file, schema)
        let obstacle = ProfileObstacle(cause: known ?? error, isRead: content != nil)
        guard let content else { return Opening(queue: try emptyMemory(schema), obstacle: obstacle) }
        return Opening(queue: content, obstacle: obstacle)
      }
    }
  }

  /// What is in a file that another program holds; nil where it cannot be read, or is being written to.
  private static func contentWithoutLock(of file: ProfileFile, _ schema: ProfileSchema) -> DatabaseQueue? {
    do {
      // What is no file must not be opened even so: a pipe would wait for a writer.
      guard try file.isThere else { return nil }
      let queue = try file.connectionWithoutLock()
      let check = try queue.read { try ProfileCheck(of: $0, at: file.path, for: schema) }
      return check.isCurrent && check.isWhole ? try memoryCopy(of: queue, at: file, schema) : nil
    } catch {
      return nil
    }
  }

  /// A copy in this release's format.
  private static func memoryCopy(of queue: DatabaseQueue, at file: ProfileFile, _ schema: ProfileSchema)
    throws(StoreError) -> DatabaseQueue
  {
    try file.telling {
      let copy = try DatabaseQueue()
      try queue.backup(to: copy)
      try copy.write { try schema.migrate($0, from: schema.version(of: $0, at: file.path)) }
      return copy
    }
  }

  private static func emptyMemory(_ schema: ProfileSchema) throws(StoreError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue()
      try queue.write { try schema.migrate($0, from: 0) }
      return queue
    } catch {
      throw StoreError(error, at: memory)
    }
  }
}

extension ProfileStore {
  /// Copies the profile where it holds something and has changed since the newest copy.
  ///
  /// - Parameter age: How old the newest copy must be, in seconds.
  public func backUp(at time: Date, after age: TimeInterval = 0) throws(StoreError) {
    guard path != Self.memory, obstacle == nil, doubt == nil else { return }
    let file = ProfileFile(path)
    let newest = file.backups.copies.first
    if let newest, newest.time <= time, time.timeIntervalSince(newest.time) < age { return }
    let (seal, isEmpty) = try perform { queue in
      try queue.read { (try ProfileSeal(database: $0).kept(), try ProfileTables(database: $0).read() == Profile()) }
    }
    guard !isEmpty, seal != newest?.seal else { return }
    try file.telling { try file.backups.copy(at: time) }
  }
}
