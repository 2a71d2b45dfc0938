import TerminalText

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

extension Money {
  /// The signs of the currencies that have one of their own.
  public static let signs = ["GBP": "£", "USD": "$", "EUR": "€"]

  /// Signs that are read and never shown, where the three letters are plainer.
  private static let otherSigns = [
    "¥": "JPY", "CN¥": "CNY", "US$": "USD", "A$": "AUD", "CA$": "CAD", "C$": "CAD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "R$": "BRL", "₹": "INR", "₩": "KRW",
  ]

  /// An amount as people write it: "£25", "25.50", "1,200", "EUR 30"; nil for anything else, and for nothing.
  ///
  /// - Parameter currency: that of a number alone.
  public init?(reading text: String, else currency: String) {
    let isOfFigure: (Character) -> Bool = { $0.isNumber || $0 == "." || $0 == "," }
    guard let first = text.firstIndex(where: isOfFigure), let last = text.lastIndex(where: isOfFigure),
      let amount = Hundredths(grouped: text[first...last])
    else { return nil }
    let named = [text[..<first], text[last...].dropFirst()].map { TerminalText.clean(String($0)) }.filter {
      !$0.isEmpty
    }
    guard let code = named.isEmpty ? currency : named.count == 1 ? Self.code(of: named[0]) : nil else { return nil }
    self.init(currency: code, hundredths: amount.count)
  }

  /// The code of a currency that is named by its sign or its three letters.
  public static func code(of name: String) -> String? {
    if let signed = signs.first(where: { $0.value == name })?.key ?? otherSigns[name.uppercased()] { return signed }
    return name.count == 3 && name.allSatisfy { $0.isASCII && $0.isLetter } ? name.uppercased() : nil
  }
}

extension Hundredths {
  /// A number that may have commas between its thousands, and nowhere else.
  fileprivate init?(grouped figure: Substring) {
    let parts = figure.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    // Nobody writes thousands that begin with 0: it may well be a comma before decimals.
    guard groups.count == 1 || isGrouped && !groups[0].hasPrefix("0") else { return nil }
    self.init(([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: "."))
  }
}
