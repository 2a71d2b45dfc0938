/// Why a command did not do its work.
public struct ErrorReport: Hashable, Sendable {
  /// A stable name for programs, such as "unknown-role".
  public let code: String
  /// What happened, and to what.
  public let message: String
  /// What to do next.
  public let hint: String

  public init(code: String, message: String, hint: String) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  public var json: JSONValue {
    .object(["error": JSONValue.object(["code": code, "message": message, "hint": hint.isEmpty ? nil : hint])])
  }
}
