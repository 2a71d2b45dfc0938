import Foundation
import TestSupport

/// A tmux server of one test: nothing of the person's own tmux reaches it, and nothing of it stays.
final class TerminalServer {
  let home: TemporaryFolder
  private let process: ChildProcess
  private var paneCount = 0

  init() throws {
    home = try TemporaryFolder()
    try Self.writeFiles(program: try Careers.path, home: home)
    let log = open(home.file("tmux-log"), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(log) }
    process = try ChildProcess(
      Self.command(["-D"], home: home), environment: Careers.environment(home: home), output: log, errors: log)
    let deadline = ContinuousClock.now + .seconds(20)
    while try tmux(["set-option", "-g", "status", "off"]).status != 0 {
      guard ContinuousClock.now < deadline else { throw Failure("tmux does not answer") }
      usleep(20_000)
    }
  }

  deinit {
    kill(process.identifier, SIGTERM)
    process.wait()
    killPrograms()
  }

  /// Opens a window with a shell in it.
  func openPane(width: Int = 80, height: Int = 24) throws -> TerminalPane {
    paneCount += 1
    let name = "pane\(paneCount)"
    try run(["new-session", "-d", "-s", name, "-x", "\(width)", "-y", "\(height)", "/bin/sh"])
    return try TerminalPane(name: name, server: self)
  }

  /// Ends tmux, and with it every terminal.
  func stop() throws {
    try run(["kill-server"])
    process.wait()
  }

  /// Runs a command of tmux and returns what it prints.
  ///
  /// - Throws: `Failure` with what tmux has to say.
  @discardableResult
  func run(_ command: [String]) throws -> String {
    let result = try tmux(command)
    guard result.status == 0 else {
      throw Failure("tmux \(command.joined(separator: " ")): \(result.errorText)")
    }
    return result.text
  }

  private func tmux(_ command: [String]) throws -> FinishedCommand {
    try FinishedCommand(Self.command(["-N"], home: home) + command, environment: Careers.environment(home: home))
  }

  private static func command(_ mode: [String], home: TemporaryFolder) -> [String] {
    ["/usr/bin/env", "tmux"] + mode + ["-u", "-S", home.file("tmux"), "-f", "/dev/null"]
  }

  /// Makes the command `careers`, which tells its number, and the settings of the shell.
  private static func writeFiles(program: String, home: TemporaryFolder) throws {
    let script = """
      #!/bin/sh
      echo $$ > "$HOME/process-$TMUX_PANE"
      exec '\(program)' "$@"

      """
    try script.write(toFile: home.file("careers"), atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.file("careers"))
    try "PS1='shell> '\n".write(toFile: home.file("shell-settings"), atomically: true, encoding: .utf8)
  }

  /// A program that outlived its terminal fails a test, and must not stay all the same.
  private func killPrograms() {
    for pane in 0..<paneCount {
      if let text = home.content(of: "process-%\(pane)"), let process = Int32(text.dropLast()), isRunning(process) {
        kill(process, SIGKILL)
      }
    }
  }
}

/// Whether a process exists and is not merely waiting to be buried.
func isRunning(_ process: pid_t) -> Bool {
  do {
    let state = try FinishedCommand(["/bin/ps", "-o", "stat=", "-p", "\(process)"], environment: [:]).text
    return !state.isEmpty && !state.hasPrefix("Z")
  } catch {
    return kill(process, 0) == 0
  }
}
