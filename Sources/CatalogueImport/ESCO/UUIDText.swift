/// Reads and writes a UUID as 128 bits: the relations of ESCO hold a quarter of a million of them.
enum UUIDText {
  /// How many characters one has.
  static let count = 36

  /// Nil for other text, and for capitals, which could not be written again as they were read.
  static func bits(_ text: FieldText) -> (high: UInt64, low: UInt64)? {
    guard text.count == count else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (place, byte) in text.bytes.enumerated() {
      switch (place, byte) {
      case (8, UInt8(ascii: "-")), (13, UInt8(ascii: "-")), (18, UInt8(ascii: "-")), (23, UInt8(ascii: "-")): continue
      case (8, _), (13, _), (18, _), (23, _): return nil
      default:
        guard let digit = value(of: byte) else { return nil }
        if place < 18 { high = high << 4 | digit } else { low = low << 4 | digit }
      }
    }
    return (high, low)
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

  private static func value(of digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
