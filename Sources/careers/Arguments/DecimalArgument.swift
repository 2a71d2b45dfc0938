import ArgumentParser
import CareerModel

/// A number on the command line that is not negative, exact to hundredths: "39", "39.5" or "39.50".
struct DecimalArgument: ExpressibleByArgument {
  let hundredths: Int

  /// Nil for anything but up to nine digits and at most two decimals.
  init?(argument: String) {
    guard let number = Hundredths(argument) else { return nil }
    hundredths = number.count
  }
}
