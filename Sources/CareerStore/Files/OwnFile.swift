/// A file of the person's own in the data folder, written whole or not at all, that no release changes the form of.
public struct OwnFile: Sendable {
  public let path: String
  private let folders: StoreFolders

  /// The person's own tutors.
  public static func tutors(in folders: StoreFolders) -> OwnFile {
    OwnFile(path: "\(folders.data)/tutors.csv", folders: folders)
  }

  public var exists: Bool { FileStamp(path) != nil }

  /// - Throws: `StoreError.unusableFolder` or `unusableFile`; what was there before is then still there.
  public func write(_ text: String) throws(StoreError) {
    try folders.prepare(.data)
    do {
      try PrivateFiles.write(text, to: path)
    } catch {
      throw .unusableFile(path: path, reason: error.reason)
    }
  }

  /// Whether there was one.
  ///
  /// - Throws: `StoreError.unusableFile`, and then it is still there.
  public func remove() throws(StoreError) -> Bool {
    guard exists else { return false }
    do {
      try PrivateFiles.removeFile(path)
    } catch {
      throw .unusableFile(path: path, reason: error.reason)
    }
    return true
  }
}
