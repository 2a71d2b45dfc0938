import CareerModel

/// An amount of money on the command line, with or without its currency: "39", "39.50" or "EUR 39".
struct MoneyArgument: WantedForm {
  static let form =
    "Write an amount from 0 up with two decimals at most, such as 39 or 39.50, or with its currency, EUR 39."

  private let text: String

  init?(argument: String) {
    guard Money(reading: argument, else: "") != nil else { return nil }
    text = argument
  }

  /// - Parameter currency: that of a number alone.
  func money(else currency: String) -> Money? { Money(reading: text, else: currency) }
}
