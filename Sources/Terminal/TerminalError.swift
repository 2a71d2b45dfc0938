import TerminalText

/// Why the terminal could not be opened; nothing was written to it.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// TERM is empty or missing.
  case noType
  /// There is no terminfo entry of this name.
  case unknownType(String)
  /// The terminal of this name prints line after line, such as `dumb`.
  case noCursorMovement(String)
  /// The system has no file descriptors left.
  case noDescriptors

  /// What happened, in one line.
  public var message: String {
    switch self {
    case .notATerminal: "standard input and output are not both a terminal"
    case .noType: "the type of the terminal is not known: TERM is not set"
    case .unknownType(let name): "terminfo does not know the terminal \"\(TerminalText.clean(name))\""
    case .noCursorMovement(let name): "the terminal \"\(TerminalText.clean(name))\" cannot move its cursor"
    case .noDescriptors: "too many files are open"
    }
  }

  /// What to do next, in one line.
  public var hint: String {
    switch self {
    case .notATerminal: "Run it without pipes and redirections, or use a command that prints: careers --help"
    case .noType, .unknownType: "Set TERM to what the terminal is, such as: export TERM=xterm-256color"
    case .noCursorMovement: "Use another terminal, or a command that prints: careers --help"
    case .noDescriptors: "Close other programs or raise the limit: ulimit -n"
    }
  }
}
