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
    let read = hints.map { hint in
      Self.implied.reduce(String(hint)) { $0.replacing(" \($1) --help", with: " --help") }
    }
    // The parser has seen a minus sign where a hyphen was typed.
    self.init(message: Self.shortened(message.replacing("−", with: "-")), hint: read.joined(separator: "\n"))
  }

  /// Commands that stand in for none, which nobody has to know: what opens the explorer, and what `import` does.
  private static let implied = ["explore", "files"]

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
