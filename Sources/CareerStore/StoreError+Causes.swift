internal import GRDB

extension StoreError {
  /// What an error of SQLite or of the system means for the file that it is about.
  init(_ error: any Error, at path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as PrivateFiles.Failure: self = .unusableFile(path: path, reason: error.reason)
    case let error as DatabaseError: self.init(error, at: path)
    case let error as UnreadableValue: self = .damaged(path: path, reason: "it holds \"\(error.text)\" where it cannot")
    default: self = .damaged(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
      self = .damaged(path: path, reason: reason)
    default:
      // SQLite says that it cannot, and the system why.
      let cause = path == ":memory:" ? nil : PrivateFiles.obstacleToWriting(path)
      self = .unusableFile(path: path, reason: cause?.reason ?? reason)
    }
  }
}
