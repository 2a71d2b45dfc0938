/// Logarithms to the base 2 in whole numbers.
enum BinaryLogarithm {
  /// 64 times the logarithm of a number from 1, along straight lines between the powers of two, rounded down.
  static func sixtyFourths(of number: Int) -> Int {
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    let rest = number - (1 << exponent)
    return 64 * exponent + ((64 * rest) >> exponent)
  }
}
