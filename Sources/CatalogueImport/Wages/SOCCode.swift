/// A code of the Standard Occupational Classification such as "15-1252", as its six digits in one number.
struct SOCCode: Hashable, Comparable, Sendable {
  let digits: UInt32

  init(digits: UInt32) { self.digits = digits }

  init?(_ text: some RandomAccessCollection<UInt8>) {
    guard text.count == 7 else { return nil }
    var digits: UInt32 = 0
    for (place, byte) in text.enumerated() where place != 2 || byte != UInt8(ascii: "-") {
      guard place != 2, let digit = byte.digit else { return nil }
      digits = digits * 10 + UInt32(digit)
    }
    self.digits = digits
  }

  static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }
}

extension SOCCode: CustomStringConvertible {
  var description: String {
    let text = String(digits)
    let padded = String(repeating: "0", count: 6 - text.count) + text
    return "\(padded.prefix(2))-\(padded.dropFirst(2))"
  }
}
