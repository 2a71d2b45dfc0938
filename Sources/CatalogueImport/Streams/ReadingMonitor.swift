/// Watches a long reading and may stop it.
struct ReadingMonitor {
  /// How many bytes are read at a time, at least four.
  ///
  /// With a quarter of a megabyte, which takes a third of a millisecond, reading is as fast as it gets.
  var pieceSize = 256 << 10
  /// Takes the count of bytes of every piece that was read, for a progress bar.
  var didRead: (Int) -> Void = { _ in }
  /// Asked before every piece; true ends the reading with `DataFileError.Reason.interrupted`.
  var isCancelled: () -> Bool = { false }
}
