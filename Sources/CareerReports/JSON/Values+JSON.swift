import CareerModel
import CareerPages

// How programs are told what people read as text.

extension Day: JSONConvertible {
  /// The ISO date.
  public var json: JSONValue { .text(description) }
}

extension ClosedRange: JSONConvertible where Bound == Day {
  /// Both days belong to it.
  public var json: JSONValue { .object(["from": lowerBound, "to": upperBound]) }
}

extension StudyPace {
  /// To four decimals, and absent where the estimates stand as they are.
  var json: JSONValue? { isOwn ? factor.json(places: 4) : nil }
}

extension Fraction {
  /// A number exact to `places` decimals.
  func json(places: Int) -> JSONValue {
    .shortest((self * (0..<places).reduce(1) { scale, _ in scale * 10 }).rounded, places: places)
  }
}

extension Attributions {
  /// Absent where there are none.
  var json: [String]? { sentences.isEmpty ? nil : sentences }
}
