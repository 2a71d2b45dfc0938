/// Decimal numbers that are exact: read as counts of hundredths, and printed with as many decimals as are wanted.
///
///     DecimalText.hundredths(in: "73.5")    // 7350
///     DecimalText.text(of: 487, places: 2)  // "4.87"
public enum DecimalText {
  /// Nil for anything but some digits, and at most two decimals behind a point.
  ///
  /// - Parameter digits: How many may stand before the point at most.
  public static func hundredths(in text: String, digits: Int = 9) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1].count : 0
    guard (1...digits).contains(parts[0].count), parts.count <= 2, decimals <= 2, parts.count == 1 || decimals > 0
    else { return nil }
    var count = 0
    for digit in parts.joined() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      count = count * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return count * (decimals == 0 ? 100 : decimals == 1 ? 10 : 1)
  }

  /// The same number with as few decimals as it needs: 1250 with two is 125 with one, 1200 is 12 with none.
  public static func shortened(_ count: Int, places: Int) -> (count: Int, places: Int) {
    var (count, places) = (count, places)
    while places > 0, count.isMultiple(of: 10) { (count, places) = (count / 10, places - 1) }
    return (count, places)
  }

  /// A count of the last of so many decimals as a number with all of them: "0.05" of 5 with two.
  public static func text(of count: Int, places: Int) -> String {
    guard places > 0 else { return String(count) }
    let figures = String(count.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - figures.count)) + figures
    return (count < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
