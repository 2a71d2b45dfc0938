internal import GRDB

/// The file of a profile as it lies on disk: whether it is there, how it is opened, and what its errors mean.
struct ProfileFile {
  let path: String

  init(_ path: String) { self.path = path }

  var backups: ProfileBackups { ProfileBackups(of: path) }

  /// Whether there is a file; false where none is and none was, so that a new one may be made.
  ///
  /// - Throws: `StoreError.lostProfile` where one was, and `unusableFile` for what is no file.
  var isThere: Bool {
    get throws(StoreError) {
      // Asked first: another program that makes a profile now fills the file before it makes the folder.
      let wasThere = backups.isThere
      let entry: FileEntry
      do throws(FileFailure) {
        guard !FileEntry.isLinkToOthers(path) else { throw FileFailure(notAFile: "a link to a file of another user") }
        entry = try FileEntry(path)
      } catch {
        throw .unusableFile(path: path, reason: error.reason)
      }
      switch entry {
      case .nothing where wasThere: throw lost(.missing)
      case .file(size: 0) where wasThere: throw lost(.empty)
      case .nothing: return false
      case .file: return true
      }
    }
  }

  /// Looks at all that is in an open database, before it is used.
  func check(_ queue: DatabaseQueue, for schema: ProfileSchema) throws(StoreError) -> ProfileCheck {
    let wasThere = backups.isThere
    let check = try telling { try queue.read { try ProfileCheck(of: $0, at: path, for: schema) } }
    if check.version == 0, wasThere { throw lost(.empty) }
    return check
  }

  /// What is wrong with the file, and which copy of it there is.
  func lost(_ reason: ProfileLoss.Reason) -> StoreError {
    .lostProfile(ProfileLoss(path: path, reason: reason, copy: backups.newestSound()))
  }

  /// Why the file cannot be changed, told without trying; nil where it probably can.
  var obstacleToWriting: StoreError? {
    PrivateFiles.obstacleToWriting(path).map { .unusableFile(path: path, reason: $0.reason) }
  }

  /// Why no file could be made; nil where one probably could.
  var obstacleToMaking: StoreError? {
    let folder = PrivateFiles.folder(of: path)
    return PrivateFiles.obstacleToMaking(folder).map { .unusableFolder(.data, path: folder, reason: $0.reason) }
  }

  /// The content is sound, and is not what was written last.
  var doubt: StoreError { .alteredProfile(path: path, copy: backups.newestSound()) }

  /// Does some work on the file; damage is told together with the way out.
  func telling<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try work()
    } catch {
      switch StoreError(error, at: path) {
      case .damaged(_, let reason): throw lost(.damaged(reason))
      case .foreign: throw lost(.foreign)
      case let other: throw other
      }
    }
  }

  /// Puts an empty profile at the path, where nothing is any more.
  func makeEmpty(_ schema: ProfileSchema = .current) throws(StoreError) {
    try telling {
      try DatabaseDraft.install(at: path, isSealed: false) { try schema.migrate($0, from: 0) }
      try backups.prepare()
    }
  }

  func connection() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "profile"
    configuration.busyMode = .timeout(2)
    // FULL does not wait until the journal's removal is on disk: after a power cut it could undo the last change.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// A connection that asks for no lock and writes nothing.
  ///
  /// For a file that another program holds, or whose folder cannot be written to. What it reads holds only where the
  /// seal is whole.
  func connectionWithoutLock() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "profile"
    configuration.readonly = true
    // What would end the path in an address.
    let escaped = path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
    return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
  }
}
