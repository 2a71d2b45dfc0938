/// Contrast as WCAG 2 measures it, and the colours that stand at one.
extension Colour.Components {
  /// How light it is, from 0 to 1: the relative luminance.
  public var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// Whether light text stands out on it better than dark text does.
  public var isDark: Bool { luminance < 0.18 }

  /// From 1, for two that are equally light, to 21.
  public func contrast(with other: Self) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The first colour on the way to another that stands at a contrast with a third; the other where none does.
  func moved(towards other: Self, until contrast: Double, with third: Self) -> Self {
    (0...Self.steps).lazy.map { mixed(with: other, parts: $0) }.first { $0.contrast(with: third) >= contrast } ?? other
  }

  /// In how many steps one colour becomes another.
  private static let steps = 200

  private func mixed(with other: Self, parts: Int) -> Self {
    func mixed(_ own: UInt8, _ others: UInt8) -> UInt8 {
      UInt8((Int(own) * (Self.steps - parts) + Int(others) * parts + Self.steps / 2) / Self.steps)
    }
    return Self(red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
  }

  private static func linear(_ value: UInt8) -> Double {
    let share = Double(value) / 255
    guard share > 0.04045 else { return share / 12.92 }
    // To the power of 2.4, which is twelve fifths.
    let square = ((share + 0.055) / 1.055) * ((share + 0.055) / 1.055)
    return square * fifthRoot(of: square)
  }

  /// By Newton's method, of a number from 0 to 1; exact to the last digits well before the last step.
  private static func fifthRoot(of number: Double) -> Double {
    (0..<16).reduce(1.0) { root, _ in (4 * root + number / (root * root * root * root)) / 5 }
  }
}
