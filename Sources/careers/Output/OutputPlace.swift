import CareerStore
import Foundation

/// What a path that is to be written to leads to.
enum OutputPlace {
  /// A file that this process has open, such as that of "/dev/stdout" and of a shell's `>(...)`.
  case descriptor(Int32)
  /// A pipe, a terminal, a device: it takes text, and must stay what it is.
  case stream(path: String)
  /// A regular file with what it is like, or a name without a file; never a link.
  case file(path: String, stat?)

  /// - Throws: `OutputFileError` for a folder, a disk, and links in a circle.
  init(leadingFrom path: String) throws(OutputFileError) {
    var place = path
    for _ in 0...PrivateFiles.mostLinks {
      if let file = Self.descriptor(named: place) {
        self = .descriptor(file)
        return
      }
      guard let target = PrivateFiles.target(ofLink: place) else {
        self = try Self.place(at: place, named: path)
        return
      }
      place = target
    }
    throw .unwritable(path: path, reason: String(cString: strerror(ELOOP)))
  }

  private static func place(at path: String, named name: String) throws(OutputFileError) -> OutputPlace {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .unwritable(path: name, reason: FileFailure.last.reason) }
      return .file(path: path, nil)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(path: path, status)
    case S_IFDIR: throw .unwritable(path: name, reason: "It is a folder, not a file")
    case S_IFBLK: throw .unwritable(path: name, reason: "It is a disk")
    default: return .stream(path: path)
    }
  }

  /// The open file that a name stands for: opening it by that name would lose its place in it.
  private static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      let folder = ["/dev/fd/", "/proc/self/fd/"].first(where: path.hasPrefix)
      return folder.flatMap { Int32(path.dropFirst($0.count)) }
    }
  }
}
