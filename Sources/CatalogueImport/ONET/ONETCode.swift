/// An O*NET-SOC code such as "15-1252.00", as its eight digits in one number.
struct ONETCode: Hashable, Comparable, Sendable {
  let digits: UInt32

  /// The occupation of the Standard Occupational Classification that it belongs to.
  var soc: SOCCode { SOCCode(digits: digits / 100) }

  init?(_ text: FieldText) {
    guard text.count == 10, text.bytes[7] == UInt8(ascii: "."),
      let soc = SOCCode(text.bytes.prefix(7)), let tens = text.bytes[8].digit, let ones = text.bytes[9].digit
    else { return nil }
    digits = soc.digits * 100 + UInt32(tens * 10 + ones)
  }

  static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }
}

extension ONETCode: CustomStringConvertible {
  var description: String {
    let part = String(digits % 100)
    return "\(soc).\(part.count == 1 ? "0" : "")\(part)"
  }
}
