import CareerModel

/// Something with one form in JSON.
public protocol JSONConvertible {
  var json: JSONValue { get }
}

extension JSONValue: JSONConvertible {
  public var json: JSONValue { self }
}

extension String: JSONConvertible {
  public var json: JSONValue { .text(self) }
}

extension Int: JSONConvertible {
  public var json: JSONValue { .number(self, places: 0) }
}

extension Bool: JSONConvertible {
  public var json: JSONValue { .boolean(self) }
}

extension Array: JSONConvertible where Element: JSONConvertible {
  public var json: JSONValue { .list(map(\.json)) }
}

extension Identifier: JSONConvertible {
  public var json: JSONValue { .text(rawValue) }
}

extension Mark: JSONConvertible {
  public var json: JSONValue { .text(rawValue) }
}

extension Strength: JSONConvertible {
  public var json: JSONValue { .text(rawValue) }
}

extension HoursRange: JSONConvertible {
  /// Hours with at most two decimals, which twelfths and quarters need: `{"low":6,"likely":12.5,"high":30}`.
  public var json: JSONValue {
    .object([
      "low": Self.hours(lowMinutes), "likely": Self.hours(likelyMinutes), "high": Self.hours(highMinutes),
    ])
  }

  static func hours(_ minutes: Int) -> JSONValue { .shortest(Fraction(minutes * 100, 60).rounded, places: 2) }
}

extension Money: JSONConvertible {
  public var json: JSONValue { .object(["currency": currency, "amount": number]) }

  /// The amount alone, where its currency stands beside it.
  var number: JSONValue { .shortest(hundredths, places: 2) }
}

extension Verdict: JSONConvertible {
  public var json: JSONValue { .object(["source": source, "strength": strength]) }
}

extension CitedText: JSONConvertible {
  public var json: JSONValue { .object(["text": text, "sources": sources]) }
}
