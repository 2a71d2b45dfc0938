internal import GRDB

import CareerModel

/// The file of one import in the folder of all: put in place whole and never written to again.
///
/// Any number of programs may read and replace it at once; who has it open goes on reading what was there.
struct ImportFile: Sendable {
  let kind: ImportKind
  let folder: String

  var path: String { "\(folder)/\(kind.rawValue).sqlite" }

  /// "CARI" in ASCII: tells our files from other SQLite databases.
  static let applicationID = 0x4341_5249

  /// Raised with every change of the tables and of what is packed in them.
  static let version = 4

  /// Large enough that most rows of texts fit one.
  private static let pageSize = 16 << 10
  private static let cachedPages = 16

  /// Writes the import anew: until it is whole on disk, an earlier one stays in its place.
  ///
  /// - Throws: `StoreError.unusableFolder` or `unusableFile`.
  func replace(_ fill: (Database) throws -> Void) throws(StoreError) {
    try Self.install(at: path, in: folder, of: .data, fill)
  }

  /// A connection for reading; nil while nothing is imported.
  ///
  /// - Throws: `StoreError.unreadableImport`, `busy` or `unusableFile`.
  func open() throws(StoreError) -> DatabaseQueue? {
    do throws(FileFailure) {
      guard case .file = try FileEntry(path) else { return nil }
    } catch {
      guard error.isAboutKind else { throw .unusableFile(path: path, reason: error.reason) }
      throw .unreadableImport(fault(.damaged(error.reason)))
    }
    return try perform {
      let queue = try Self.connection(to: path, label: kind.rawValue)
      if let reason = try queue.unsafeRead(Self.fault) {
        throw StoreError.unreadableImport(ImportFault(kind: kind, path: path, reason: reason))
      }
      return queue
    }
  }

  /// Why the file cannot be used, looked at whole; nil where it can, and where nothing is imported.
  var damage: StoreError? {
    do throws(StoreError) {
      // What it is, if it is no import of this release, says more than its checksum.
      guard try open() != nil else { return nil }
    } catch {
      return error
    }
    return faultOfSeal.map(StoreError.unreadableImport)
  }

  /// What is wrong with the file where its checksum is not that of its content, which is read whole.
  var faultOfSeal: ImportFault? {
    do {
      guard case .file = try FileEntry(path) else { return nil }
      switch try FileSeal.check(path) {
      case .whole: return nil
      case .damaged: return fault(.damaged(StoreError.alteredContent))
      case .missing: return fault(.damaged("it has no checksum"))
      }
    } catch {
      // Opening it tells.
      return nil
    }
  }

  private func fault(_ reason: ImportFault.Reason) -> ImportFault {
    ImportFault(kind: kind, path: path, reason: reason)
  }

  /// Does some work on the file, and tells what goes wrong as an error about it.
  func perform<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try work()
    } catch {
      guard case .damaged(_, let reason) = StoreError(error, at: path) else { throw StoreError(error, at: path) }
      throw .unreadableImport(ImportFault(kind: kind, path: path, reason: .damaged(reason)))
    }
  }
}

extension ImportFile {
  /// Makes a database of this release's format and puts it in the place of another, all or nothing.
  ///
  /// - Throws: `StoreError.unusableFolder` or `unusableFile`.
  static func install(
    at path: String, in folder: String, of kind: StoreFolders.Kind, _ fill: (Database) throws -> Void
  ) throws(StoreError) {
    do {
      try PrivateFiles.makeFolder(folder)
      try DraftFiles.removeLeftBehind(in: folder)
    } catch {
      throw .unusableFolder(kind, path: folder, reason: error.reason)
    }
    do {
      try DatabaseDraft.install(at: path, pageSize: pageSize) { database in
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(version)")
        try fill(database)
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }

  static func connection(to path: String, label: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = label
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    // Nobody writes to the file, so that its lock is taken once and kept. What is read of it is kept by us.
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = \(cachedPages)")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Why a database is none of this release's imports; nil where it is one.
  static func fault(of database: Database) throws -> ImportFault.Reason? {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else { return .foreign }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if found > version { return .newer(version: found, supported: version) }
    if found < 1 { return .damaged("it has format \(found)") }
    return found < version ? .older(version: found, supported: version) : nil
  }
}
