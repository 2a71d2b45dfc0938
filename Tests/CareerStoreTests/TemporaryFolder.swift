import Foundation

/// A folder of one test, removed with all its content when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "career-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of all files and folders in it, at any depth, in order.
  func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }
}

func bytes(of file: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

func write(_ bytes: Data, to file: String) throws { try bytes.write(to: URL(fileURLWithPath: file)) }

/// The permission bits, such as 0o600.
func mode(of file: String) throws -> Int? {
  (try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber)?.intValue
}

/// The two numbers in an SQLite file's header that tell what it is, and where they are.
enum SQLiteHeader {
  static let userVersion = 60
  static let applicationID = 68

  /// Writes a number of four bytes over the one in a file.
  static func set(_ number: UInt32, at offset: Int, of file: String) throws {
    var bytes = try bytes(of: file)
    withUnsafeBytes(of: number.bigEndian) { bytes.replaceSubrange(offset..<offset + 4, with: $0) }
    try write(bytes, to: file)
  }

  static func number(at offset: Int, of file: String) throws -> UInt32 {
    try bytes(of: file)[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
