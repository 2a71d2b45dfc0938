/// A file of the person's own in the data folder, written whole or not at all, that no release changes the form of.
public struct OwnFile: Sendable {
  /// What was removed, and the file that stays where that was a link to it.
  public struct Removal: Hashable, Sendable {
    public let path: String
    public let kept: String?
  }

  public let path: String
  private let folders: StoreFolders

  /// The person's own tutors.
  public static func tutors(in folders: StoreFolders) -> OwnFile {
    OwnFile(path: "\(folders.data)/tutors.csv", folders: folders)
  }

  public var exists: Bool { FileStamp(path) != nil }

  /// Where it is a link it stays one, and what it leads to is written.
  ///
  /// - Throws: `StoreError.unusableFolder` or `unusableFile`; what was there before is then still there.
  public func write(_ text: String) throws(StoreError) {
    try folders.prepare(.data)
    do {
      try PrivateFiles.write(text, to: PrivateFiles.destination(of: path))
    } catch {
      throw .unusableFile(path: path, reason: error.reason)
    }
  }

  /// Removes it, of a link the link alone; nil where there was none.
  ///
  /// - Throws: `StoreError.unusableFile`, and then it is still there.
  public func remove() throws(StoreError) -> Removal? {
    guard exists else { return nil }
    do {
      let destination = try PrivateFiles.destination(of: path)
      try PrivateFiles.removeFile(path)
      return Removal(path: path, kept: destination == path ? nil : destination)
    } catch {
      throw .unusableFile(path: path, reason: error.reason)
    }
  }
}
