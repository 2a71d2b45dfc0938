/// An exact amount of money: a count of hundredths of a currency's unit.
public struct Money: Hashable, Sendable, Comparable, Codable {
  public let currency: String
  public let hundredths: Int

  public init(currency: String, hundredths: Int) {
    self.currency = currency
    self.hundredths = hundredths
  }

  public init(currency: String, units: Int) { self.init(currency: currency, hundredths: units * 100) }

  /// Whole units of the currency, for scales.
  public var units: Int { hundredths / 100 }

  /// Amounts of one currency compare by size; currencies among themselves by code.
  public static func < (left: Self, right: Self) -> Bool {
    (left.currency, left.hundredths) < (right.currency, right.hundredths)
  }
}
