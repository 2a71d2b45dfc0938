import TerminalText

/// An exact ratio of whole numbers in lowest terms, so that sums and comparisons never round.
public struct Fraction: Hashable, Comparable, Sendable {
  public let numerator: Int
  /// Always positive.
  public let denominator: Int

  /// `denominator` must be positive.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator > 0, "A fraction needs a positive denominator.")
    let divisor = Self.greatestCommonDivisor(abs(numerator), denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }

  public static let zero = Fraction(0)

  public static func + (left: Self, right: Self) -> Self {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator)
  }

  public static func - (left: Self, right: Self) -> Self { left + right * -1 }

  public static func * (left: Self, right: Int) -> Self { Fraction(left.numerator * right, left.denominator) }

  /// Compares by cross multiplication in double width, which cannot overflow.
  public static func < (left: Self, right: Self) -> Bool {
    let leftProduct = left.numerator.multipliedFullWidth(by: right.denominator)
    let rightProduct = right.numerator.multipliedFullWidth(by: left.denominator)
    return (leftProduct.high, leftProduct.low) < (rightProduct.high, rightProduct.low)
  }

  /// The nearest whole number, half up; for values that are not negative.
  public var rounded: Int { (2 * numerator + denominator) / (2 * denominator) }
}

extension Fraction {
  /// "6.2": rounded once, half up, always with `places` decimals, of which there is at least one.
  ///
  /// For values that are not negative.
  public func text(places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    return DecimalText.text(of: (self * scale).rounded, places: places)
  }
}
