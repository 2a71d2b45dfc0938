import ArgumentParser

/// A number on the command line that is not negative, exact to hundredths: "39", "39.5" or "39.50".
struct DecimalArgument: ExpressibleByArgument {
  let hundredths: Int

  /// Nil for anything but up to nine digits and at most two decimals.
  init?(argument: String) {
    let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count <= 2, parts[0].utf8.count <= 9, decimals.utf8.count <= 2, parts.count == 1 || !decimals.isEmpty
    else { return nil }
    let hundredths = parts[0] + decimals + String(repeating: "0", count: 2 - decimals.utf8.count)
    guard let hundredths = Self.number(hundredths), !parts[0].isEmpty else { return nil }
    self.hundredths = hundredths
  }

  /// The value of digits, and of nothing else.
  private static func number(_ digits: some StringProtocol) -> Int? {
    digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(digits) : nil
  }
}
