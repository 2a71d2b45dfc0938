/// Searches that look at eight bytes at once.
///
/// Subtracting 32 from each byte of a word sets the top bit of those below 32, and of those from 160 on, which have it
/// set themselves. A borrow can only reach a byte above one that is found, so the lowest one found is always right.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The first byte at or after a place that is a control below 32 or not ASCII.
  ///
  /// There must be one, and seven bytes after it that may be read.
  @inline(__always)
  static func special(_ bytes: UnsafePointer<UInt8>, from place: Int) -> Int {
    var place = place
    while true {
      let word = load(bytes, place)
      let found = ((word &- 32 &* ones) | word) & tops
      if found != 0 { return place + found.trailingZeroBitCount >> 3 }
      place += 8
    }
  }

  /// The same, stopping at one more kind of byte.
  @inline(__always)
  static func special(or byte: UInt8, _ bytes: UnsafePointer<UInt8>, from place: Int) -> Int {
    var place = place
    let pattern = UInt64(byte) &* ones
    while true {
      let word = load(bytes, place)
      let other = word ^ pattern
      let found = ((word &- 32 &* ones) | word | ((other &- ones) & ~other)) & tops
      if found != 0 { return place + found.trailingZeroBitCount >> 3 }
      place += 8
    }
  }

  @inline(__always)
  private static func load(_ bytes: UnsafePointer<UInt8>, _ place: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes + place).loadUnaligned(as: UInt64.self))
  }
}
