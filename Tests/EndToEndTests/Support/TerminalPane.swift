import Foundation
import TestSupport

/// One terminal with a shell in it, typed into and looked at through tmux.
final class TerminalPane {
  private let name: String
  private let server: TerminalServer
  private var askedCount = 0

  init(name: String, server: TerminalServer) throws {
    self.name = name
    self.server = server
    try wait(for: "shell>")
  }

  // MARK: Typing

  /// Types characters as they are.
  func type(_ text: String) throws { try server.run(["send-keys", "-t", name, "-l", "--", text]) }

  /// Presses keys by their names in tmux, such as `Enter`, `Escape`, `C-z` or `j`.
  func press(_ keys: String...) throws { try server.run(["send-keys", "-t", name, "--"] + keys) }

  /// Gives a line to the shell.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  func resize(width: Int, height: Int) throws {
    try server.run(["resize-window", "-t", name, "-x", "\(width)", "-y", "\(height)"])
  }

  /// Closes the terminal, as a window that is closed.
  func close() throws { try server.run(["kill-session", "-t", name]) }

  // MARK: Looking

  /// What is on the screen, line by line, without blanks at the ends.
  var screen: String { get throws { try server.run(["capture-pane", "-p", "-t", name]) } }

  /// The same with the sequences that colour it.
  var styledScreen: String { get throws { try server.run(["capture-pane", "-p", "-e", "-t", name]) } }

  /// Copies what programs write from now on, byte by byte, to a file.
  func record(to file: String) throws { try server.run(["pipe-pane", "-t", name, "cat > '\(file)'"]) }

  /// What tmux knows of the terminal, such as `cursor_flag`.
  func value(of variable: String) throws -> String {
    try server.run(["display-message", "-p", "-t", name, "#{\(variable)}"]).trimmingCharacters(in: .newlines)
  }

  // MARK: Waiting

  /// Looks at the screen again and again until the condition holds; returns that screen.
  ///
  /// - Throws: `Failure` with the last screen, after 20 seconds.
  @discardableResult
  func wait(_ what: String, until condition: (String) throws -> Bool) throws -> String {
    let deadline = ContinuousClock.now + .seconds(20)
    while true {
      let screen = try screen
      if try condition(screen) { return screen }
      guard ContinuousClock.now < deadline else {
        throw Failure("waited in vain for \(what); the screen:\n\(screen)")
      }
      usleep(20_000)
    }
  }

  @discardableResult
  func wait(for texts: String...) throws -> String {
    try wait(texts.joined(separator: ", ")) { screen in texts.allSatisfy(screen.contains) }
  }

  /// How the terminal is set and what it was switched to: the same before a program and after it.
  func condition() throws -> [String] {
    let switches = ["cursor_flag", "alternate_on", "keypad_flag", "keypad_cursor_flag", "mouse_any_flag"]
    return [try ask("stty -a")] + (try switches.map { "\($0) \(try value(of: $0))" })
  }

  /// What a command prints when the shell runs it in this terminal.
  func ask(_ command: String) throws -> String {
    askedCount += 1
    let file = "answer-\(name)-\(askedCount)"
    try enter("{ \(command); } > \"$HOME/unfinished\"; mv \"$HOME/unfinished\" \"$HOME/\(file)\"")
    try wait("the answer to \(command)") { _ in server.home.content(of: file) != nil }
    return server.home.content(of: file) ?? ""
  }

  // MARK: The program

  /// Starts the program and waits until it has drawn.
  ///
  /// - Parameters:
  ///   - setting: variables in front of the command, such as `LANG=C`.
  ///   - text: what its first screen must show.
  @discardableResult
  func start(setting: String = "", showing text: String) throws -> String {
    try enter("clear; \(setting) careers; echo ended $?")
    return try wait(for: text)
  }

  /// Starts the program for the first time, and leaves the welcome.
  func startAfresh(setting: String = "") throws {
    try start(setting: setting, showing: "step 1")
    try press("Escape")
    try wait(for: "ROLES 1/")
  }

  /// Waits until the program has ended and the shell asks for the next command; returns the exit status.
  func end() throws -> Int32 {
    let screen = try wait("the end of the program") { $0.contains(#/ended \d+\nshell>/#) }
    guard let match = screen.firstMatch(of: #/ended (\d+)/#), let status = Int32(match.1) else {
      throw Failure("no exit status:\n\(screen)")
    }
    return status
  }

  /// Leaves the program by its own key, which first closes what was gone into.
  func quit() throws {
    for _ in 0..<8 where try !screen.contains(#/ended \d+/#) {
      let before = try screen
      try press("q")
      // Between the program and the shell there is a moment with neither on the screen.
      try wait("what q does") { $0 != before && ($0.contains(#/ended \d+\nshell>/#) || $0.contains("1 Roles")) }
    }
    guard try end() == 0 else { throw Failure("q did not end well:\n\(try screen)") }
  }

  /// Leaves the program from where it is, which the next start comes back to.
  func interrupt() throws {
    try press("C-c")
    guard try end() == 130 else { throw Failure("Ctrl-C did not end well:\n\(try screen)") }
  }

  /// Goes to a skill by its name, whatever the lists show.
  func select(skill: String) throws {
    try press("C-p")
    try wait(for: "a role, skill, tutor, topic or command")
    try type(skill)
    try wait(for: "▌ \(skill)")
    try press("Enter")
    try wait(for: "Study  about")
    let isInList = { (text: String) in text.contains("▌ [ ] \(skill)") || text.contains("▌ [✓] \(skill)") }
    // Where there is no room for the list beside it.
    if try !isInList(screen) { try press("Escape") }
    try wait("\(skill) in the list", until: isInList)
  }

  /// Goes to a skill, ticks it and waits until it is on disk.
  func tick(skill: String) throws {
    try select(skill: skill)
    try press("Space")
    try wait(for: "▌ [✓] \(skill)", "saved ✓")
  }

  /// The number of the program that was started last.
  func process() throws -> pid_t {
    let text = server.home.content(of: "process-\(try value(of: "pane_id"))") ?? ""
    guard let process = pid_t(text.trimmingCharacters(in: .newlines)) else {
      throw Failure("the program has not told its number: \(text)")
    }
    return process
  }

  func send(_ signal: Int32) throws { kill(try process(), signal) }
}
