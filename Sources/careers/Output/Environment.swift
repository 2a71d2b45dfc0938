import Foundation

/// What standard output goes to, and what the locale says of it.
struct Environment {
  /// Whether standard output is a terminal.
  let isTerminal: Bool
  /// The size of the terminal; nil where it is none or does not say.
  let size: (columns: Int, rows: Int)?
  let terminalType: String
  /// Whether NO_COLOR asks for plain text.
  let isColourless: Bool
  /// The locale that characters are read and written by, as the environment names it.
  let locale: String

  /// Looks at what the program cannot work without, before it begins.
  ///
  /// - Throws: `UsageError`.
  static func check() throws(UsageError) {
    // A text that was mended on the way would name another file beside the one that is meant.
    let texts = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).compactMap(\.self)
    for (text, shown) in zip(texts, CommandLine.arguments) where String(validatingCString: text) == nil {
      throw UsageError(
        message: "The argument \"\(shown)\" is not UTF-8 text.", hint: "Rename the file or folder, or name another.")
    }
    var files = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files) == 0, files.rlim_cur < fewestFiles else {
      return
    }
    throw UsageError(
      message: "Only \(files.rlim_cur) files may be open at once, and the program needs \(fewestFiles).",
      hint: "Allow more, such as with: ulimit -n 256")
  }

  /// Standard input and output, the terminal, the profile with its journal, each import, and what the system's own
  /// threads wait on.
  private static let fewestFiles: rlim_t = 8

  static var current: Environment { Environment(environment: ProcessInfo.processInfo.environment) }

  private init(environment: [String: String]) {
    isTerminal = isatty(STDOUT_FILENO) == 1
    var window = winsize()
    let isKnown = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    size = isKnown ? (Int(window.ws_col), Int(window.ws_row)) : nil
    terminalType = environment["TERM"] ?? ""
    isColourless = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
  }

  /// How wide the terminal is that standard error goes to; nil where it is none, or one that cannot draw over a line.
  static var errorColumns: Int? {
    var window = winsize()
    guard isatty(STDERR_FILENO) == 1, !["", "dumb"].contains(ProcessInfo.processInfo.environment["TERM"] ?? "")
    else { return nil }
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0 ? Int(window.ws_col) : 80
  }

  /// Read from the name, so that a locale that is not installed does not spoil text for a terminal that could show it.
  var isUTF8: Bool {
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// Whether bold and dim may be printed.
  var showsStyles: Bool { isTerminal && !isColourless && !terminalType.isEmpty && terminalType != "dumb" }
}
