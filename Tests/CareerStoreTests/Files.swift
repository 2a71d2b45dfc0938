import Foundation

// Files as the tests spoil and inspect them.

func bytes(of file: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

func write(_ bytes: Data, to file: String) throws { try bytes.write(to: URL(fileURLWithPath: file)) }

/// The permission bits, such as 0o600.
func mode(of file: String) throws -> Int? {
  (try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber)?.intValue
}

/// A database of pages of 4096 bytes with one of them overwritten.
func overwritten(_ database: Data, page: Int) -> Data {
  var bytes = database
  bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0x5A, count: 4096))
  return bytes
}
