/// Arguments that make no sense.
struct UsageError: ExplainedError {
  let message: String
  let hint: String

  init(message: String, hint: String = "") {
    self.message = message
    self.hint = hint
  }

  /// - Parameter fullMessage: what the parser would print: "Error: ", the message, the usage, and where to read more.
  init(message: String, fullMessage: String) {
    let lines = fullMessage.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    let hints = lines.filter { $0.hasPrefix("Help:") || $0.hasPrefix("See ") }.map { $0.trimmingPrefix("Help:") }
    self.init(message: message, hint: hints.map(String.init).joined(separator: "\n"))
  }

  var code: String { "usage" }
  var status: ExitStatus { .usedWrongly }
}

/// An error that no part of the program explains.
struct UnexpectedError: ExplainedError {
  let error: any Error

  var code: String { "failed" }
  var message: String { "\(error)" }
  var hint: String { "" }
}
