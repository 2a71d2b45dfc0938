import CareerModel

extension Day: JSONConvertible {
  /// The ISO date.
  public var json: JSONValue { .text(description) }
}

extension ClosedRange: JSONConvertible where Bound == Day {
  /// Both days belong to it.
  public var json: JSONValue { .object(["from": lowerBound, "to": upperBound]) }
}
