import Foundation

/// Opens files that can be read to their end: no folder, pipe or device in their place, and none larger than anybody
/// needs.
enum RegularFile {
  /// Why a path is not opened.
  enum Refusal: Error, Hashable {
    /// In the words of the system: "Permission denied".
    case system(String)
    case folder
    /// A pipe, a socket or a device, which might give bytes for ever or none at all.
    case special
    /// It has more bytes than the limit.
    case tooLarge(limit: Int)

    /// In words, such as "it is a folder".
    var text: String {
      switch self {
      case .system(let reason): reason
      case .folder: "it is a folder"
      case .special: "it is a pipe or a device, not a file"
      case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
      }
    }

    fileprivate static var last: Refusal { .system(String(cString: strerror(errno))) }
  }

  /// A descriptor to read from, which the caller closes, and the size in bytes.
  ///
  /// - Parameter limit: The most bytes that it may have.
  static func open(_ path: String, limit: Int) throws(Refusal) -> (descriptor: Int32, size: Int) {
    var status = stat()
    // It is looked at before it is opened: opening alone can do something to a device, or wait for one.
    guard stat(path, &status) == 0 else { throw .last }
    _ = try size(of: status, limit: limit)
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    do throws(Refusal) {
      guard fstat(descriptor, &status) == 0 else { throw .last }
      return (descriptor, try size(of: status, limit: limit))
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func size(of status: stat, limit: Int) throws(Refusal) -> Int {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .special
    }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return Int(status.st_size)
  }
}
