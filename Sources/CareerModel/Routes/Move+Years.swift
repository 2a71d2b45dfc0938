extension Move {
  /// The lower bound of the published years in whole years: 2 of "2-4", 5 of "5+".
  ///
  /// Nil where none are published, or where the text does not begin with a number below 100 and so gives no lower bound.
  public var leastYears: Int? {
    guard let digits = years?.prefix(while: { $0.isASCII && $0.isNumber }), digits.count <= 2 else { return nil }
    return Int(digits)
  }
}
