import Foundation

/// Which file is at a path, told without reading it: a file that takes the place of another has another stamp.
struct FileStamp: Hashable, Sendable {
  /// When it was written, in seconds since 1970.
  let seconds: TimeInterval
  private let size: Int64
  /// Stays while the file is written to, and is another one for a file that takes its place.
  let number: UInt64

  /// Nil while there is no file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    seconds = TimeInterval(time.tv_sec) + TimeInterval(time.tv_nsec) / 1e9
    size = Int64(status.st_size)
    number = UInt64(status.st_ino)
  }

  /// The stamp as a short text, the same for the same file.
  var text: String { "\(seconds) \(size) \(number)" }
}

/// Which files are in a folder, told without reading them: where one is written, added or taken away, the stamp is
/// another.
public struct FolderStamp: Hashable, Sendable {
  /// The same for the same files; empty where the folder cannot be listed.
  public let text: String

  public init(of folder: String) {
    do throws(FileFailure) {
      let names = try PrivateFiles.names(in: folder).sorted()
      text = names.map { "\($0) \(FileStamp("\(folder)/\($0)")?.text ?? "")" }.joined(separator: ", ")
    } catch {
      text = ""
    }
  }
}
