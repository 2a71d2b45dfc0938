import Foundation

/// The few file operations that must be exact: for the owner alone, whole or not at all, on disk when they return.
enum PrivateFiles {
  /// Why the system refused.
  struct Failure: Error {
    let code: Int32

    /// In the system's words: "No space left on device".
    var reason: String { String(cString: strerror(code)) }

    /// What the last system call of this thread reported.
    static var last: Failure { Failure(code: errno) }

    fileprivate init(code: Int32) {
      self.code = code
    }

    /// The system's error beneath one of Foundation's.
    fileprivate init(beneath error: any Error) {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
      code = (cause as? POSIXError)?.code.rawValue ?? EIO
    }
  }

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

  /// The whole content of a small file.
  static func read(_ path: String) throws(Failure) -> String {
    do {
      return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    } catch {
      throw Failure(beneath: error)
    }
  }

  /// The names of what is in a folder, in no order.
  static func names(in folder: String) throws(Failure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Failure(beneath: error)
    }
  }

  /// Removes a file, for good when this returns.
  static func removeFile(_ path: String) throws(Failure) {
    guard unlink(path) == 0 else { throw .last }
    try synchronize(folder(of: path))
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

  private static func folder(of path: String) -> String { (path as NSString).deletingLastPathComponent }
}
