/// Watches a long reading and may stop it.
public struct ReadingMonitor {
  var pieceSize: Int
  let didRead: (Int) -> Void
  let isCancelled: () -> Bool

  /// With pieces of a quarter of a megabyte, which take a third of a millisecond, reading is as fast as it gets.
  ///
  /// - Parameters:
  ///   - pieceSize: How many bytes are read at a time, at least four.
  ///   - didRead: Takes the count of bytes of every piece that was read, for a progress bar.
  ///   - isCancelled: Asked before every piece; true ends the reading with `DataFileError.Reason.interrupted`.
  public init(
    pieceSize: Int = 256 << 10, didRead: @escaping (Int) -> Void = { _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.pieceSize = pieceSize
    self.didRead = didRead
    self.isCancelled = isCancelled
  }

  /// - Throws: `.interrupted` when the person stopped it while a file, or a folder, was in hand.
  func check(_ file: String) throws(DataFileError) {
    if isCancelled() { throw DataFileError(file: file, reason: .interrupted) }
  }
}
