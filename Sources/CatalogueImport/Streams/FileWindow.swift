import Foundation

/// The part of a file that is in memory: bytes that wait to be scanned, in one stretch, with room to read on.
///
/// Eight zero bytes always follow them, so that whole words can be loaded at their end and every search stops there.
final class FileWindow {
  private static let slack = 8
  /// The most bytes of a file; the largest that a publisher has is a tenth of it.
  static let sizeLimit = 512 << 20

  private let name: String
  private let monitor: ReadingMonitor
  private let file: Int32
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var start = 0
  private var end = 0
  /// Whether the last byte of the file is in memory.
  private(set) var isLast = false

  /// The first byte that waits.
  var bytes: UnsafeMutablePointer<UInt8> { buffer + start }
  /// How many bytes wait.
  var count: Int { end - start }

  /// - Throws: `.unreadable`, `.notAFile` or `.tooLarge` when there is no file that can be opened.
  init(path: String, name: String, monitor: ReadingMonitor) throws(DataFileError) {
    do throws(RegularFile.Refusal) {
      file = try RegularFile.open(path, limit: Self.sizeLimit).descriptor
    } catch {
      throw DataFileError(file: name, reason: .refused(error))
    }
    self.name = name
    self.monitor = monitor
    // A byte order mark is looked for in the first piece.
    capacity = max(4, monitor.pieceSize)
    buffer = .allocate(capacity: capacity + Self.slack)
    buffer.initialize(repeating: 0, count: Self.slack)
  }

  deinit {
    buffer.deallocate()
    close(file)
  }

  /// Lets go of bytes at the front, at most `count`.
  func drop(_ count: Int) { start += count }

  /// Reads on until the window is full or the file ends, after making room: a window without any doubles.
  ///
  /// - Throws: `.interrupted`, or `.unreadable`.
  func refill() throws(DataFileError) {
    try monitor.check(name)
    makeRoom()
    let before = end
    while end < capacity && !isLast {
      let count = read(file, buffer + end, capacity - end)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Self.failure(of: name) }
      isLast = count == 0
      end += count
    }
    (buffer + end).update(repeating: 0, count: Self.slack)
    if end > before { monitor.didRead(end - before) }
  }

  private func makeRoom() {
    let count = self.count
    if start == 0 && count == capacity {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + Self.slack)
      larger.initialize(from: buffer, count: count)
      buffer.deallocate()
      buffer = larger
      capacity *= 2
    } else {
      buffer.update(from: buffer + start, count: count)
    }
    (start, end) = (0, count)
  }

  private static func failure(of name: String) -> DataFileError {
    DataFileError(file: name, reason: .unreadable(String(cString: strerror(errno))))
  }
}
