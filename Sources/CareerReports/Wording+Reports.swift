import CareerModel

// How reports say what only they say.

extension Fraction {
  /// A number for programs, exact to `places` decimals.
  func json(places: Int) -> JSONValue {
    .shortest((self * (0..<places).reduce(1) { scale, _ in scale * 10 }).rounded, places: places)
  }

  /// "6.15", always with two decimals, so that columns line up.
  var text: String { JSONValue.number((self * 100).rounded, places: 2).text() }
}
