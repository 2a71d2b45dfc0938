/// A group of the International Standard Classification of Occupations: one to four digits, such as "0110".
struct ISCOCode: Hashable, Comparable, Sendable {
  /// Without leading zeros.
  private let number: UInt16
  /// How many digits there are: 1 for a major group, 4 for a unit group.
  let length: Int

  init?(_ text: FieldText) {
    guard (1...4).contains(text.count), let number = text.number else { return nil }
    self.number = UInt16(number)
    length = text.count
  }

  /// The first digit, from 0 to 9.
  var major: Int { Int(description.utf8.first ?? 0x30) - 0x30 }

  /// As in a table of contents: a group stands before those inside it.
  static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension ISCOCode: CustomStringConvertible {
  /// With its leading zeros.
  var description: String {
    let digits = String(number)
    return String(repeating: "0", count: length - digits.count) + digits
  }
}
