/// Exact scaling of whole numbers.
enum Proportion {
  /// `part` of `whole` on a scale of `steps`, rounded half up; parts outside of 0 to `whole` count as its ends.
  static func scale(_ part: Int, of whole: Int, to steps: Int) -> Int {
    guard whole > 0, steps > 0 else { return 0 }
    let whole = UInt(whole)
    let product = min(UInt(max(0, part)), whole).multipliedFullWidth(by: UInt(steps))
    let (quotient, remainder) = whole.dividingFullWidth(product)
    return Int(remainder >= whole - remainder ? quotient + 1 : quotient)
  }
}
