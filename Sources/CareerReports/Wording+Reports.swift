import CareerModel

// How reports say what only they say.

extension StudyPace {
  /// "0.42 of the estimates, by your log", where the log changes them; else nil.
  var text: String? { isOwn ? "\(factor.text) of the estimates, by your log" : nil }

  /// The same for people, as a block of facts or none.
  var facts: [Page.Block] { text.map { [.fact("Pace", Phrase($0))] } ?? [] }

  /// For programs: to four decimals, and absent where the estimates stand as they are.
  var json: JSONValue? { isOwn ? factor.json(places: 4) : nil }
}

extension Fraction {
  /// A number for programs, exact to `places` decimals.
  func json(places: Int) -> JSONValue {
    .shortest((self * (0..<places).reduce(1) { scale, _ in scale * 10 }).rounded, places: places)
  }

  /// "6.15", always with two decimals, so that columns line up.
  var text: String { JSONValue.number((self * 100).rounded, places: 2).text() }
}
