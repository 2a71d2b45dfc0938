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
    // What opens the explorer is a command that nobody has to know.
    let read = hints.map { String($0).replacing("careers explore --help", with: "careers --help") }
    self.init(message: Self.shortened(message), hint: read.joined(separator: "\n"))
  }

  /// Without the middle of what is too long to be read.
  static func shortened(_ text: String) -> String {
    text.count > 400 ? "\(text.prefix(200))…\(text.suffix(200))" : text
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
