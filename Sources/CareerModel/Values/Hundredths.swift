import TerminalText

/// A number as people type it that is not negative, exact to hundredths: "39", "39.5" or "39.50".
public struct Hundredths: Hashable, Sendable {
  public let count: Int

  public init(count: Int) { self.count = count }

  /// Nil for anything but up to nine digits and at most two decimals.
  public init?(_ text: String) {
    guard let count = DecimalText.hundredths(in: text) else { return nil }
    self.count = count
  }

  /// With both decimals: "4.80".
  public var text: String { DecimalText.text(of: count, places: 2) }
}
