// How lists and numbers read in a sentence.

extension Sequence<String> {
  /// "HTML, CSS and JavaScript".
  public var enumerated: String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// As a sentence begins: "Not counted in hours".
  public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Int {
  /// With thousands apart: "13,939".
  public var grouped: String {
    var digits = Array(String(magnitude))
    for index in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: index) }
    return (self < 0 ? "-" : "") + String(digits)
  }

  /// "1 lesson", "2 lessons", "1,016 roles".
  public func of(_ thing: String) -> String { "\(grouped) \(thing)" + (self == 1 ? "" : "s") }

  /// As many ten-to-the-`places` parts, with as few decimals as it needs: 1250 with two is "12.5", 1200 is "12".
  public func decimal(places: Int) -> String {
    var (digits, places) = (self, places)
    while places > 0, digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
    guard places > 0 else { return String(digits) }
    let figures = String(digits.magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - figures.count)) + figures
    return (digits < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
