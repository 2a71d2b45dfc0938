import Foundation

/// The two numbers in an SQLite file's header that tell what it is, and where they are.
public enum SQLiteHeader {
  public static let userVersion = 60
  public static let applicationID = 68

  /// Writes a number of four bytes over the one in a file.
  public static func set(_ number: UInt32, at offset: Int, of file: String) throws {
    let url = URL(fileURLWithPath: file)
    var bytes = try Data(contentsOf: url)
    withUnsafeBytes(of: number.bigEndian) { bytes.replaceSubrange(offset..<offset + 4, with: $0) }
    try bytes.write(to: url)
  }

  public static func number(at offset: Int, of file: String) throws -> UInt32 {
    try Data(contentsOf: URL(fileURLWithPath: file))[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
