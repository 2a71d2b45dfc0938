import ArgumentParser
import CareerModel

/// A number on the command line that is not negative, exact to hundredths: "39", "39.5" or "39.50".
struct DecimalArgument: WantedForm {
  static let form = "Write a number from 0 up with two decimals at most, such as 39 or 39.50."

  let hundredths: Int

  /// Nil for anything but up to nine digits and at most two decimals.
  init?(argument: String) {
    guard let number = Hundredths(argument) else { return nil }
    hundredths = number.count
  }
}
