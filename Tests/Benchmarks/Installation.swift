import TestSupport

/// The program in a home of its own, as on a machine that somebody uses.
struct Installation {
  let executable: String
  private let folder: TemporaryFolder

  /// With a profile that has had its welcome, and the compiled catalogue.
  init(_ executable: String) throws {
    self.executable = executable
    folder = try TemporaryFolder()
    try dismissWelcome()
  }

  var explorer: Program { command([]) }

  /// The explorer without some of what makes its keys quick, named with blanks between.
  func explorer(without names: String) -> Program {
    Program([executable], home: folder.path, environment: ["CAREERS_WITHOUT": names])
  }

  func command(_ arguments: [String]) -> Program {
    Program([executable] + arguments, home: folder.path)
  }

  /// Esc leaves the welcome for good; the first command makes the compiled catalogue, for which a start would pause.
  private func dismissWelcome() throws {
    _ = try TimedRun(command(["sources", "--json"]))
    let terminal = try MeasuredTerminal(explorer)
    _ = try terminal.readFrame(quiet: .milliseconds(500))
    try terminal.send("\u{1B}")
    _ = try terminal.readFrame(quiet: .milliseconds(500))
    try terminal.quit()
  }
}
