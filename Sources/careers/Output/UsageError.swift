/// Arguments that make no sense.
struct UsageError: ExplainedError {
  let message: String
  let hint: String

  init(message: String, hint: String = "") {
    self.message = message
    self.hint = hint
  }

  /// - Parameters:
  ///   - fullMessage: what the parser would print: "Error: ", the message, the usage, and where to read more.
  ///   - arguments: those of the command.
  init(message: String, fullMessage: String, arguments: [String]) {
    let lines = fullMessage.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    let hints = lines.filter { $0.hasPrefix("Help:") || $0.hasPrefix("See ") }.map { $0.trimmingPrefix("Help:") }
    // What opens the explorer is a command that nobody has to know.
    let read = hints.map { String($0).replacing("careers explore --help", with: "careers --help") }
    self.init(message: Self.shortened(message), hint: (Self.advice(on: arguments) + read).joined(separator: "\n"))
  }

  /// What to do with a word that the parser takes for options: one hyphen, and no option of ours.
  private static func advice(on arguments: [String]) -> [String] {
    let word = arguments.prefix { $0 != "--" }.first { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.count > 2 }
    return word.map { ["A word that begins with a hyphen stands behind --, as in: -- \(shortened($0))"] } ?? []
  }

  /// Without the middle of what is too long to be read.
  private static func shortened(_ text: String) -> String {
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
