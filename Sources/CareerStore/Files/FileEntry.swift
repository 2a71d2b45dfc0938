import Foundation

/// What is at the path of a file, told without opening it: a pipe would wait for a writer, and a device never end.
public enum FileEntry: Hashable, Sendable {
  case nothing
  /// A file or a link to one; its size in bytes.
  case file(size: Int)

  /// - Throws: for what is no file, a link that leads nowhere, and where the system does not let us look.
  public init(_ path: String) throws(FileFailure) {
    var status = stat()
    if stat(path, &status) != 0 {
      guard errno == ENOENT || errno == ENOTDIR else { throw .last }
      // Opening such a link to write would make a file wherever it leads.
      if lstat(path, &status) == 0 { throw FileFailure(notAFile: "a link that leads nowhere") }
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(size: Int(status.st_size))
    case S_IFDIR: throw FileFailure(notAFile: "a folder")
    case S_IFIFO: throw FileFailure(notAFile: "a named pipe")
    case S_IFSOCK: throw FileFailure(notAFile: "a socket")
    default: throw FileFailure(notAFile: "a device")
    }
  }

  /// The first bytes of a file; nil where there is none.
  public static func content(of path: String, upTo limit: Int) throws(FileFailure) -> [UInt8]? {
    guard case .file(let size) = try FileEntry(path) else { return nil }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: min(size, limit))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: filled), $0.count - filled) }
      guard count >= 0 else { throw .last }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes[..<filled])
  }

  /// Whether a path is a link to what belongs to another user, who may have put it there.
  static func isLinkToOthers(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return false }
    return stat(path, &status) == 0 && status.st_uid != geteuid()
  }
}
