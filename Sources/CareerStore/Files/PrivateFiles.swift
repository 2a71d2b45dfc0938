import Foundation

/// The few file operations that must be exact: for the owner alone, whole or not at all, on disk when they return.
public enum PrivateFiles {
  /// Why the system refused.
  public struct Failure: Error {
    public let code: Int32

    /// In the system's words: "No space left on device".
    public var reason: String { String(cString: strerror(code)) }

    /// What the last system call of this thread reported.
    public static var last: Failure { Failure(code: errno) }

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
  public static func install(_ path: String, at destination: String) throws(Failure) {
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
    try write(text, to: file)
  }

  /// Writes the whole of a text to an open file, however often the system breaks off or takes a part of it.
  public static func write(_ text: String, to file: Int32) throws(Failure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
        continue
      }
      let failure = count == 0 ? Failure(code: EIO) : .last
      switch failure.code {
      case EINTR: continue
      case EAGAIN:
        // Some other program has left the pipe or terminal so that it does not wait for its reader.
        var writable = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      default: throw failure
      }
    }
  }

  /// Waits until a file or the names in a folder are on disk.
  private static func synchronize(_ path: String) throws(Failure) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    // Some file systems, such as those of another computer, cannot wait.
    guard fsync(file) == 0 || errno == EINVAL else { throw .last }
  }

  /// The folder that a path lies in: "." for a name alone.
  ///
  /// By hand, because Foundation's own ends the program at a name of one letter.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
