import Foundation

/// What a program wrote, and when each piece arrived.
struct Output {
  private(set) var bytes: [UInt8] = []
  private var arrivals: [(end: Int, time: SuspendingClock.Instant)] = []

  /// When the last byte arrived; nil when none did.
  var end: SuspendingClock.Instant? { arrivals.last?.time }

  mutating func append(_ piece: ArraySlice<UInt8>, at time: SuspendingClock.Instant) {
    bytes += piece
    arrivals.append((bytes.count, time))
  }

  mutating func append(_ later: Output) {
    arrivals += later.arrivals.map { (bytes.count + $0.end, $0.time) }
    bytes += later.bytes
  }

  /// Where a text stands for the first time from `start` on.
  func firstRange(of text: String, from start: Int = 0) -> Range<Int>? {
    bytes[start...].firstRange(of: Array(text.utf8))
  }

  /// When the last piece arrived that ended at or before an offset; of the piece across it when there is none.
  func lastArrival(before offset: Int) -> SuspendingClock.Instant? {
    (arrivals.last { $0.end <= offset } ?? arrivals.first)?.time
  }
}
