import Foundation

/// A folder of one test, removed with all its content when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    // The path is short, because a socket will lie in it and has room for a hundred bytes only.
    path = "/tmp/careers-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The content of a file; nil while there is none.
  func content(of name: String) -> String? {
    FileManager.default.contents(atPath: file(name)).map { String(decoding: $0, as: UTF8.self) }
  }
}
