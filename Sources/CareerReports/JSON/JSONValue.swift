import TerminalText

/// A JSON document as a value: exact decimals, and objects that keep the order of their keys.
public enum JSONValue: Hashable, Sendable {
  case text(String)
  /// `digits` / 10^`places`, written with just that many decimals.
  case number(Int, places: Int)
  case boolean(Bool)
  case list([JSONValue])
  case object([Member])

  /// A key with its value.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue
  }

  /// An object with its keys in the given order; a key whose value is nil is left out.
  public static func object(_ members: KeyValuePairs<String, (any JSONConvertible)?>) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0.json) } })
  }

  /// A number with as few of `places` decimals as it needs: 1250 with two is 12.5, 1200 is 12.
  public static func shortest(_ digits: Int, places: Int) -> JSONValue {
    let (digits, places) = DecimalText.shortened(digits, places: places)
    return .number(digits, places: places)
  }

  /// This object with more keys at its end; anything else stays as it is.
  public func adding(_ members: KeyValuePairs<String, (any JSONConvertible)?>) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = JSONValue.object(members) else { return self }
    return .object(own + more)
  }
}
