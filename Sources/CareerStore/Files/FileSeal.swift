import CareerModel
import Foundation

/// The checksum of all the bytes of a database that nobody writes to again, kept behind its last page.
///
/// SQLite reads no further than its last page. A bit that has turned anywhere in the file is found by it, also where
/// the pages still make sense.
enum FileSeal {
  enum Finding: Hashable {
    case whole, damaged
    /// Written by a release that made no seals.
    case missing
  }

  /// "CARESEAL" in ASCII, before the eight bytes of the checksum.
  private static let mark: [UInt8] = Array("CARESEAL".utf8)
  private static let size = 16
  private static let blockSize = 256 << 10

  /// Seals a file that is whole.
  static func write(to path: String) throws(FileFailure) {
    let file = open(path, O_RDWR | O_APPEND | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    let (sum, _) = try checksum(of: file, leavingOut: 0)
    try PrivateFiles.write(mark + withUnsafeBytes(of: sum.littleEndian, Array.init), to: file)
  }

  /// Reads the whole file, at some gigabytes a second where the system has it in memory.
  static func check(_ path: String) throws(FileFailure) -> Finding {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    let (sum, end) = try checksum(of: file, leavingOut: size)
    guard end.starts(with: mark), end.count == size else { return .missing }
    return Array(end[mark.count...]) == withUnsafeBytes(of: sum.littleEndian, Array.init) ? .whole : .damaged
  }

  /// The sum of all but the last bytes of a file, and those.
  private static func checksum(
    of file: Int32, leavingOut count: Int
  ) throws(FileFailure) -> (sum: UInt64, end: [UInt8]) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .last }
    var left = max(0, Int(status.st_size) - count)
    var sums = [Checksum](repeating: Checksum(), count: 4)
    var block = [UInt8](repeating: 0, count: blockSize)
    while left > 0 {
      let wanted = min(left, blockSize)
      try read(file, wanted, into: &block)
      block.withUnsafeBytes { Checksum.add(UnsafeRawBufferPointer(rebasing: $0[..<wanted]), to: &sums) }
      left -= wanted
    }
    var whole = Checksum()
    for sum in sums { whole.add(sum.value) }
    var end = [UInt8](repeating: 0, count: min(count, Int(status.st_size)))
    try read(file, end.count, into: &end)
    return (whole.value, end)
  }

  private static func read(_ file: Int32, _ count: Int, into block: inout [UInt8]) throws(FileFailure) {
    var filled = 0
    while filled < count {
      let taken = block.withUnsafeMutableBytes {
        Foundation.read(file, $0.baseAddress?.advanced(by: filled), count - filled)
      }
      // It became shorter while it was read.
      guard taken != 0 else { throw FileFailure(code: EIO) }
      guard taken > 0 else { throw .last }
      filled += taken
    }
  }
}
