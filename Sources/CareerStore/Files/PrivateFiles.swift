import Foundation

/// The few file operations that must be exact: for the owner alone, whole or not at all, on disk when they return.
public enum PrivateFiles {
  /// Makes a folder and those above it with mode 0700 where they are missing, and checks that it can be written to.
  static func makeFolder(_ path: String) throws(FileFailure) {
    if mkdir(path, 0o700) != 0 {
      let failure = FileFailure.last
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
  static func makeFile(_ path: String) throws(FileFailure) {
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw .last
    }
    close(file)
  }

  /// Puts a finished file in the place of another: either the old or the new one is there, even after a power cut.
  public static func install(_ path: String, at destination: String) throws(FileFailure) {
    try synchronize(path)
    guard rename(path, destination) == 0 else { throw .last }
    try synchronize(folder(of: destination))
  }

  /// Gives a file another name beside it; false where there is none.
  @discardableResult
  static func move(_ path: String, to destination: String) throws(FileFailure) -> Bool {
    guard rename(path, destination) == 0 else {
      if errno == ENOENT { return false }
      throw .last
    }
    try synchronize(folder(of: destination))
    return true
  }

  /// Makes a file with mode 0600 of what is in another one.
  static func copy(_ path: String, to destination: String) throws(FileFailure) {
    try makeFile(destination)
    do {
      try Data(contentsOf: URL(fileURLWithPath: path)).write(to: URL(fileURLWithPath: destination))
    } catch {
      throw FileFailure(beneath: error)
    }
  }

  /// Replaces the whole content of a small file, or makes it.
  static func write(_ text: String, to path: String) throws(FileFailure) {
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
  static func obstacleToWriting(_ path: String) -> FileFailure? {
    guard access(path, R_OK | W_OK) == 0 || errno == ENOENT else { return .last }
    // A journal is made beside the file.
    return access(folder(of: path), W_OK | X_OK) == 0 ? nil : .last
  }

  /// Why a folder that need not exist could not be made or written to; nil where it could.
  ///
  /// Nothing is made.
  static func obstacleToMaking(_ folder: String) -> FileFailure? {
    var path = folder
    while access(path, F_OK) != 0, errno == ENOENT, path != self.folder(of: path) { path = self.folder(of: path) }
    return access("\(path)/", W_OK | X_OK) == 0 ? nil : .last
  }

  /// The names of what is in a folder, in no order.
  static func names(in folder: String) throws(FileFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw FileFailure(beneath: error)
    }
  }

  /// Removes a file, for good when this returns.
  static func removeFile(_ path: String) throws(FileFailure) {
    guard unlink(path) == 0 else { throw .last }
    try synchronize(folder(of: path))
  }

  /// Removes a folder and all that is in it.
  static func removeFolder(_ path: String) throws(FileFailure) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw FileFailure(beneath: error)
    }
  }

  /// A name beside a file that no other process or thread uses.
  static func draftPath(for path: String) -> String { "\(path).\(UUID().uuidString)\(draftSuffix)" }

  static let draftSuffix = ".draft"

  private static func fill(_ path: String, with text: String) throws(FileFailure) {
    let file = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    try write(text, to: file)
  }

  /// Writes the whole of a text to an open file, however often the system breaks off or takes a part of it.
  public static func write(_ text: String, to file: Int32) throws(FileFailure) { try write(Array(text.utf8), to: file) }

  /// The same of bytes.
  static func write(_ bytes: [UInt8], to file: Int32) throws(FileFailure) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
        continue
      }
      let failure = count == 0 ? FileFailure(code: EIO) : .last
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
  private static func synchronize(_ path: String) throws(FileFailure) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    // Some file systems, such as those of another computer, cannot wait.
    guard fsync(file) == 0 || errno == EINVAL else { throw .last }
  }

  /// How many links may follow each other, as in Linux.
  public static let mostLinks = 40

  /// Where a link points, seen from here; nil for all else.
  public static func target(ofLink path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    guard count >= 0 else { return nil }
    let target = String(decoding: bytes.prefix(count), as: UTF8.self)
    return target.hasPrefix("/") ? target : "\(folder(of: path))/\(target)"
  }

  /// What links lead to in the end; the path itself where it is none.
  static func destination(of path: String) throws(FileFailure) -> String {
    var place = path
    for _ in 0...mostLinks {
      guard let target = target(ofLink: place) else { return place }
      place = target
    }
    throw FileFailure(code: ELOOP)
  }

  /// The folder that a path lies in: "." for a name alone.
  ///
  /// By hand, because Foundation's own ends the program at a name of one letter.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
