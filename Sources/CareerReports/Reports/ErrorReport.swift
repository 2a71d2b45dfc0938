/// Why a command did not do its work.
public struct ErrorReport: Sendable {
  /// A stable name for programs, such as "unknown-role".
  public let code: String
  /// What happened, and to what.
  public let message: String
  /// What to do next.
  public let hint: String
  /// What may have been meant instead.
  private let candidates: [any JSONConvertible & Sendable]

  public init(code: String, message: String, hint: String, candidates: [any JSONConvertible & Sendable] = []) {
    self.code = code
    self.message = message
    self.hint = hint
    self.candidates = candidates
  }

  public var json: JSONValue {
    .object([
      "error": JSONValue.object([
        "code": code, "message": message, "hint": hint.isEmpty ? nil : hint,
        "candidates": candidates.isEmpty ? nil : JSONValue.list(candidates.map(\.json)),
      ])
    ])
  }
}
