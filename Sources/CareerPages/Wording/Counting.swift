import TerminalText

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

  /// "60", or "12 of 60" where there are more than are shown.
  public func grouped(of total: Int) -> String { self == total ? grouped : "\(grouped) of \(total.grouped)" }

  /// "1 lesson", "2 lessons", "1,016 roles".
  public func of(_ thing: String) -> String { "\(grouped) \(thing)" + (self == 1 ? "" : "s") }

  /// As many ten-to-the-`places` parts, with as few decimals as it needs: 1250 with two is "12.5", 1200 is "12".
  public func decimal(places: Int) -> String {
    let (count, places) = DecimalText.shortened(self, places: places)
    return DecimalText.text(of: count, places: places)
  }
}
