/// Reads and writes a UUID as 128 bits.
///
/// Eight digits are read at once: the relations of ESCO hold a quarter of a million UUIDs, and nobody can guess which of
/// their digits is a letter.
enum UUIDText {
  /// How many characters one has.
  static let count = 36

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Nil for other text, and for capitals, which could not be written again as they were read.
  static func bits(_ text: FieldText) -> (high: UInt64, low: UInt64)? {
    let bytes = UnsafeRawBufferPointer(text.bytes)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == count,
      bytes[8] == hyphen && bytes[13] == hyphen && bytes[18] == hyphen && bytes[23] == hyphen,
      let first = value(four(bytes, 0) << 32 | four(bytes, 4)),
      let second = value(four(bytes, 9) << 32 | four(bytes, 14)),
      let third = value(four(bytes, 19) << 32 | four(bytes, 24)),
      let fourth = value(four(bytes, 28) << 32 | four(bytes, 32))
    else { return nil }
    return (first << 32 | second, third << 32 | fourth)
  }

  static func text(high: UInt64, low: UInt64) -> String {
    let digits = [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
    var rest = Substring(digits)
    return [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }

  @inline(__always)
  private static func four(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
  }

  /// The value of eight hexadecimal digits; nil when one of them is none.
  @inline(__always)
  private static func value(_ digits: UInt64) -> UInt64? {
    // One bit tells letters from digits, and "a" ends in the bits of 1.
    let letters = digits >> 6 & ones
    var values = (digits & (0x0F &* ones)) &+ letters &* 9
    // Written again they must be what they were, with letters for ten to fifteen and no more.
    guard values & (0xF0 &* ones) == 0, (values &+ 6 &* ones) >> 4 & ones == letters,
      values &+ 0x30 &* ones &+ letters &* 0x27 == digits
    else { return nil }
    values = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
    values = (values | values >> 8) & 0x0000_FFFF_0000_FFFF
    return (values | values >> 16) & 0xFFFF_FFFF
  }
}
