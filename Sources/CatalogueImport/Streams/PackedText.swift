/// A short code in sixteen bytes: one to sixteen characters of printable ASCII, in byte order.
struct PackedText: Hashable, Comparable, Sendable {
  private let high: UInt64
  private let low: UInt64

  init?(_ text: FieldText) {
    guard (1...16).contains(text.count) else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (place, byte) in text.bytes.enumerated() {
      guard byte > 0x20 && byte < 0x7F else { return nil }
      let shift = UInt64(56 - place % 8 * 8)
      if place < 8 { high |= UInt64(byte) << shift } else { low |= UInt64(byte) << shift }
    }
    (self.high, self.low) = (high, low)
  }

  static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

extension PackedText: CustomStringConvertible {
  var description: String {
    let bytes = [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - $0 * 8)) } }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
