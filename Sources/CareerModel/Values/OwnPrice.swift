/// A price as people write it: "£25", "25", "25.50", "EUR 30".
public struct OwnPrice: Hashable, Sendable {
  public let money: Money

  /// Nil for anything else, and for nothing; `currency` is that of a number alone.
  public init?(reading text: String, else currency: String) {
    let letters = text.filter { !($0.isNumber || $0 == "." || $0.isWhitespace) }
    let digits = text.filter { $0.isNumber || $0 == "." }
    guard let amount = Hundredths(digits), amount.count > 0 else { return nil }
    let named = letters.isEmpty ? currency : Self.currencies[letters] ?? letters.uppercased()
    guard named.count == 3, named.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    money = Money(currency: named, hundredths: amount.count)
  }

  private static let currencies = ["£": "GBP", "$": "USD", "€": "EUR"]
}
