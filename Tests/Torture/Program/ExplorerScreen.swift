import Canvas
import Foundation
import TestSupport

/// The explorer in a pseudo-terminal, and what the terminal shows of it.
final class ExplorerScreen {
  let terminal: PseudoTerminal
  private(set) var screen: VirtualScreen
  /// Whether what is written is shown; a flood of it is only counted.
  var isLookedAt = true
  private(set) var written = 0
  private static let piece = 256

  /// - Parameters:
  ///   - words: a program in front of the program, such as strace.
  ///   - keptEnvironment: what the surroundings of the home are changed to.
  init(
    in home: Home, columns: Int = 120, rows: Int = 40, term: String = "xterm-256color", before words: [String] = [],
    arguments: [String] = []
  ) throws {
    screen = VirtualScreen(size: Size(width: columns, height: rows))
    // What it exports goes to the home.
    let script = ["/bin/sh", "-c", #"cd "$HOME" && exec "$0" "$@""#]
    let environment = home.environment.merging(["TERM": term]) { $1 }
    terminal = try PseudoTerminal(
      script + words + [home.executable] + arguments, environment: environment, columns: columns, rows: rows)
  }

  var text: String { screen.text }
  var topLine: String { screen.text(ofRow: 0) }
  var isSaved: Bool { topLine.contains("saved") && !topLine.contains("saving") && !topLine.contains("NOT") }

  /// Types bytes, and reads on so that the program can write; false when it ended or did not read them in time.
  @discardableResult
  func type(_ bytes: [UInt8], patience: Duration = .seconds(10)) -> Bool {
    var rest = bytes[...]
    var deadline = ContinuousClock.now + patience
    while !rest.isEmpty {
      var polled = pollfd(fd: terminal.descriptor, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&polled, 1, 100) >= 0, ContinuousClock.now < deadline else { return false }
      if polled.revents & Int16(POLLIN) != 0 { take() }
      if polled.revents & Int16(POLLOUT) != 0 {
        let count = rest.withUnsafeBytes { write(terminal.descriptor, $0.baseAddress, min($0.count, Self.piece)) }
        guard count > 0 else { return false }
        rest.removeFirst(count)
        deadline = ContinuousClock.now + patience
      }
      if polled.revents & Int16(POLLHUP | POLLERR) != 0 || terminal.endIfEnded() != nil { return false }
    }
    return true
  }

  @discardableResult
  func type(_ text: String) -> Bool { type(Array(text.utf8)) }

  /// Reads on until nothing has come for a moment.
  @discardableResult
  func settle(quiet: Duration = .milliseconds(40), patience: Duration = .seconds(5)) -> Bool {
    let isQuiet = terminal.settle(quiet: quiet, patience: patience)
    show()
    return isQuiet
  }

  /// Reads what a key draws, if it draws anything within some time.
  func readFrame(patience: Duration) {
    terminal.settle(quiet: .milliseconds(3), patience: patience, isAwaited: true)
    show()
  }

  /// Reads what there is for a while, whether or not it ends in the middle of a frame.
  func read(for time: Duration) {
    let deadline = ContinuousClock.now + time
    repeat { terminal.settle(quiet: time, patience: min(time, .milliseconds(5))) } while ContinuousClock.now < deadline
    show()
  }

  /// Reads on until the screen is right; false when it does not come to be.
  func wait(_ patience: Duration = .seconds(8), until condition: (ExplorerScreen) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + patience
    while true {
      settle(quiet: .milliseconds(15), patience: .milliseconds(200))
      if condition(self) { return true }
      guard ContinuousClock.now < deadline, terminal.endIfEnded() == nil else { return false }
    }
  }

  /// Waits for the first frame.
  func start() -> Bool { wait { $0.text.contains("step 1") || ($0.text.contains("Roles") && $0.isSaved) } }

  /// Waits until all keys typed so far have been obeyed: the help opens after them, and is closed again.
  func waitForKeys() -> Bool {
    let help = "type to search"
    type("?")
    guard wait(until: { $0.text.contains(help) }) else { return false }
    type("\u{1B}")
    return wait { !$0.text.contains(help) }
  }

  /// Waits for the end; nil when it does not come.
  func waitForEnd(_ patience: Duration = .seconds(5)) -> ChildProcess.Ending? {
    let deadline = ContinuousClock.now + patience
    while ContinuousClock.now < deadline {
      if let ending = terminal.endIfEnded() {
        settle(quiet: .milliseconds(20), patience: .milliseconds(300))
        return ending
      }
      terminal.settle(quiet: .milliseconds(2), patience: .milliseconds(4))
    }
    return nil
  }

  func end(by signal: Int32) { kill(terminal.process.identifier, signal) }

  func resize(columns: Int, rows: Int) {
    if isLookedAt { screen.resize(to: Size(width: columns, height: rows)) }
    terminal.resize(columns: columns, rows: rows)
  }

  /// Has the screen drawn anew at a size, for whoever has not looked so far.
  func look(columns: Int = 120, rows: Int = 40) {
    settle(quiet: .milliseconds(60))
    isLookedAt = true
    screen = VirtualScreen(size: Size(width: columns, height: rows))
    terminal.resize(columns: columns, rows: rows)
    settle(quiet: .milliseconds(60))
    type("\u{0C}")
    settle(quiet: .milliseconds(60))
  }

  /// What the program has left changed in the terminal; empty when nothing is.
  var leftBehind: [String] {
    var left: [String] = []
    if terminal.modes != terminal.firstModes { left.append("the modes") }
    if !screen.isCursorShown { left.append("the cursor is hidden") }
    let modes = screen.modes.subtracting([7, 12, 25])
    if !modes.isEmpty { left.append("modes \(modes.sorted()) are on") }
    return left
  }

  private func take() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(terminal.descriptor, &chunk, chunk.count)
    guard count > 0 else { return }
    terminal.add(chunk.prefix(count))
  }

  private func show() {
    let bytes = terminal.takeOutput()
    written += bytes.count
    if isLookedAt { screen.write(bytes) }
  }
}

extension ExplorerScreen {
  /// Shows all skills, from the first.
  func showAllSkills() -> Bool {
    type("2")
    guard wait(until: { $0.text.contains("SKILLS") }) else { return false }
    if ticks.count < 100 { type("a") }
    guard wait(until: { $0.ticks.count > 100 }) else { return false }
    type("g")
    settle()
    return true
  }

  /// The names of skills in the list with the sign in their boxes.
  var ticks: [String: String] { Dictionary(tickLines, uniquingKeysWith: { first, _ in first }) }

  /// The names of skills in the list, from the top.
  var tickOrder: [String] { tickLines.map(\.name) }

  private var tickLines: [(name: String, sign: String)] {
    text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /\[(.)\] (\S.*?)(?:\s{2,}|│|$)/).map { (String($0.2), String($0.1)) }
    }
  }
}
