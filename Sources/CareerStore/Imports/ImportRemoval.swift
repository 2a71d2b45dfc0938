import CareerModel

extension ImportKind {
  /// Takes an import away, whatever its file holds; what has it open goes on reading.
  ///
  /// - Parameter folder: The folder of all imports, which need not exist.
  /// - Returns: Whether there was one.
  /// - Throws: `StoreError.unusableFile`, and then it is still there.
  public func removeImport(in folder: String) throws(StoreError) -> Bool {
    let path = ImportFile(kind: self, folder: folder).path
    guard FileStamp(path) != nil else { return false }
    do {
      try PrivateFiles.removeFile(path)
    } catch {
      throw .unusableFile(path: path, reason: error.reason)
    }
    return true
  }
}
