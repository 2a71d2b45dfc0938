/// A number as people type it that is not negative, exact to hundredths: "39", "39.5" or "39.50".
public struct Hundredths: Hashable, Sendable {
  public let count: Int

  /// Nil for anything but up to nine digits and at most two decimals.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1].count : 0
    guard (1...9).contains(parts[0].count), parts.count <= 2, decimals <= 2, parts.count == 1 || decimals > 0
    else { return nil }
    var count = 0
    for digit in parts.joined() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      count = count * 10 + Int(digit - UInt8(ascii: "0"))
    }
    self.count = count * (decimals == 0 ? 100 : decimals == 1 ? 10 : 1)
  }
}
