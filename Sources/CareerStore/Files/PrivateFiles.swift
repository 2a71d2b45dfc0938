import Foundation

/// The few file operations that must be exact: for the owner alone, whole or not at all, on disk when they return.
enum PrivateFiles {
  typealias Failure = FileFailure

  /// Makes a folder and those above it with mode 0700 where they are missing, and checks that it can be written to.
  static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o700) != 0 {
      let failure = Failure.last
      switch failure.code {
      case EEXIST: break
      case ENOENT:
        let parent = folder(of: path)
        guard parent != path else { throw failure }
        try makeFolder(parent)
        // Another process may have been quicker.
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last }
      default: throw failure
      }
    }
    // The slash makes sure that it is a folder.
    guard access("\(path)/", W_OK | X_OK) == 0 else { throw .last }
  }

  /// Makes an empty file with mode 0600, or leaves the one that is there.
  ///
  /// SQLite gives its journals the mode of the database, so they are private from their first byte too.
  static func makeFile(_ path: String) throws(Failure) {
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw .last
    }
    close(file)
  }

  /// Puts a finished file in the place of another: either the old or the new one is there, even after a power cut.
  static func install(_ path: String, at destination: String) throws(Failure) {
    try synchronize(path)
    guard rename(path, destination) == 0 else { throw .last }
    try synchronize(folder(of: destination))
  }

  /// Gives a file another name beside it; false where there is none.
  @discardableResult
  static func move(_ path: String, to destination: String) throws(Failure) -> Bool {
    guard rename(path, destination) == 0 else {
      if errno == ENOENT { return false }
      throw .last
    }
    try synchronize(folder(of: destination))
    return true
  }

  /// Makes a file with mode 0600 of what is in another one.
  static func copy(_ path: String, to destination: String) throws(Failure) {
    try makeFile(destination)
    do {
      try Data(contentsOf: URL(fileURLWithPath: path)).write(to: URL(fileURLWithPath: destination))
    } catch {
      throw Failure(beneath: error)
    }
  }

  /// Replaces the whole content of a small file, or makes it.
  static func write(_ text: String, to path: String) throws(Failure) {
    let draft = draftPath(for: path)
    try makeFile(draft)
    do {
      try fill(draft, with: text)
      try install(draft, at: path)
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Why a file, or its folder, cannot be read and written to; nil where both can, as far as their rights go.
  static func obstacleToWriting(_ path: String) -> Failure? {
    guard access(path, R_OK | W_OK) == 0 || errno == ENOENT else { return .last }
    // A journal is made beside the file.
    return access(folder(of: path), W_OK | X_OK) == 0 ? nil : .last
  }

  /// Why a folder that need not exist could not be made or written to; nil where it could.
  ///
  /// Nothing is made.
  static func obstacleToMaking(_ folder: String) -> Failure? {
    var path = folder
    while access(path, F_OK) != 0, errno == ENOENT, path != self.folder(of: path) { path = self.folder(of: path) }
    return access("\(path)/", W_OK | X_OK) == 0 ? nil : .last
  }

  /// The names of what is in a folder, in no order.
  static func names(in folder: String) throws(Failure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Failure(beneath: error)
    }
  }

  /// Removes a folder and all that is in it.
  static func removeFolder(_ path: String) throws(Failure) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw Failure(beneath: error)
    }
  }

  /// A name beside a file that no other process or thread uses.
  static func draftPath(for path: String) -> String { "\(path).\(UUID().uuidString)\(draftSuffix)" }

  static let draftSuffix = ".draft"

  private static func fill(_ path: String, with text: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw .last }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Waits until a file or the names in a folder are on disk.
  private static func synchronize(_ path: String) throws(Failure) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .last }
  }

  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
