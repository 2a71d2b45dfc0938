import CareerUI
import Terminal

// What can go wrong with the explorer alone.

extension TerminalError: ExplainedError {
  var code: String { "no-terminal" }
  var status: ExitStatus { .usedWrongly }
}

extension KeyNotationError: ExplainedError {
  var code: String { "unknown-key" }
  var status: ExitStatus { .usedWrongly }
}

extension SettingsError: ExplainedError {}
