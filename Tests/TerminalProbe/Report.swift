/// What the probe says to the tests: a sequence between others that no terminal shows and curses knows nothing of.
enum Report {
  private static let start = Array("\u{1B}]777;".utf8)
  private static let end = UInt8(ascii: "\u{7}")

  static func bytes(_ text: String) -> [UInt8] { start + text.utf8 + [end] }

  /// The first report at or after a position, and where it lies.
  static func first(in bytes: [UInt8], from position: Int) -> (text: String, range: Range<Int>)? {
    for index in position..<max(position, bytes.count - start.count) where bytes[index...].starts(with: start) {
      let textStart = index + start.count
      guard let textEnd = bytes[textStart...].firstIndex(of: end) else { return nil }
      return (String(decoding: bytes[textStart..<textEnd], as: UTF8.self), index..<textEnd + 1)
    }
    return nil
  }
}
