import Foundation

/// A new folder, removed with everything in it when the last reference goes.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    // The path is short, because a socket may lie in it and has room for a hundred bytes only.
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

  /// The path of what is, or will be, in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of all files and folders in it, at any depth, in order.
  public func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }

  /// The content of a file; nil while there is none.
  public func content(of name: String) -> String? {
    FileManager.default.contents(atPath: file(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything that a program sees of the machine: this folder as its home, a fixed time zone and language.
  public var surroundings: [String: String] {
    [
      "HOME": path, "XDG_CONFIG_HOME": file("config"), "XDG_DATA_HOME": file("data"),
      "XDG_CACHE_HOME": file("cache"), "XDG_STATE_HOME": file("state"), "TZ": "UTC", "LANG": "C.UTF-8",
      "PATH": "\(path):/opt/homebrew/bin:/usr/local/bin:/usr/bin:/bin",
      // A program that is killed on purpose has nothing to explain.
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }
}
