import Canvas
import Foundation
import TestSupport

@testable import TerminalProbe

/// The probe running in a pseudo-terminal, and the screen that it drew.
final class Probe {
  let terminal: PseudoTerminal
  private(set) var screen: VirtualScreen
  private(set) var colourDepth = ColourDepth.palette256
  /// How much of the output has been looked at.
  private var position = 0

  init(
    _ options: String..., size: Size = Size(width: 80, height: 24), environment: [String: String] = [:]
  ) throws {
    screen = VirtualScreen(size: size)
    terminal = try Self.run([try Self.path] + options, environment: Self.environment(environment), size: size)
  }

  /// Runs the probe from a shell script, in which it is `"$0"`.
  init(script: String, size: Size = Size(width: 80, height: 24)) throws {
    screen = VirtualScreen(size: size)
    let command = ["/bin/sh", "-m", "-c", script, try Self.path]
    terminal = try Self.run(command, environment: Self.environment([:]), size: size)
  }

  private static func run(_ command: [String], environment: [String: String], size: Size) throws -> PseudoTerminal {
    try PseudoTerminal(command, environment: environment, columns: size.width, rows: size.height)
  }

  static func environment(_ changes: [String: String]) -> [String: String] {
    ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"].merging(changes) { $1 }
  }

  /// The probe lies beside the tests.
  static var path: String {
    get throws {
      let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      let path = folder.appendingPathComponent("TerminalProbe").path
      guard FileManager.default.isExecutableFile(atPath: path) else {
        throw Failure("the probe is not built: \(path)")
      }
      return path
    }
  }

  /// Waits for the first frame; returns what was written for it.
  @discardableResult
  func start(_ colourDepth: ColourDepth = .palette256, _ look: Look = .unicode) throws -> [UInt8] {
    self.colourDepth = colourDepth
    return try expect("ready \(screen.size.width)x\(screen.size.height) \(colourDepth) \(look)")
  }

  /// Covers what is shown, as the message of another program does.
  func damageScreen() { screen.write(Array("\u{1B}[H\u{1B}[Jgarbage".utf8)) }

  func resize(to size: Size) {
    screen.resize(to: size)
    terminal.resize(columns: size.width, rows: size.height)
  }

  /// Types text and reads on to the report; returns what was written to the screen in between.
  @discardableResult
  func type(_ text: String, expecting report: String) throws -> [UInt8] {
    try terminal.send(text)
    return try expect(report)
  }

  /// Reads on to the next report, which must be this one; returns what was written to the screen before it.
  @discardableResult
  func expect(_ report: String) throws -> [UInt8] {
    let (text, written) = try next(awaiting: report)
    guard text == report else { throw Failure("reported \"\(text)\" and not \"\(report)\"") }
    return written
  }

  /// Reads on to reports in their order, with that of a signal anywhere among them: it comes beside what is typed.
  func expect(_ reports: [String], besides signal: String) throws {
    var (left, isSignalled) = (reports[...], false)
    while !left.isEmpty || !isSignalled {
      let awaited = left.first ?? signal
      let (text, _) = try next(awaiting: awaited)
      if text == signal, !isSignalled {
        isSignalled = true
      } else if text != left.popFirst() {
        throw Failure("reported \"\(text)\" and not \"\(awaited)\"")
      }
    }
  }

  /// The next report, and what was written before it.
  private func next(awaiting report: String) throws -> (text: String, written: [UInt8]) {
    var found: (text: String, range: Range<Int>)?
    try terminal.wait("the report \"\(report)\"") {
      found = Report.first(in: terminal.output, from: position)
      return found != nil
    }
    guard let found else { throw Failure("reported nothing and not \"\(report)\"") }
    defer { position = found.range.upperBound }
    return (found.text, take(to: found.range.lowerBound))
  }

  /// Reads on to some text that is no report; returns what was written up to its end.
  @discardableResult
  func read(through text: String) throws -> [UInt8] {
    var end: Int?
    try terminal.wait("\"\(text)\"") {
      let wanted = Array(text.utf8)
      end = terminal.output.indices.dropFirst(position).first { terminal.output[$0...].starts(with: wanted) }
      return end != nil
    }
    return take(to: (end ?? position) + text.utf8.count)
  }

  /// Reads to the end of the program; returns what was written to the screen since the last report.
  func finish() throws -> (ending: ChildProcess.Ending, written: [UInt8]) {
    let ending = try terminal.waitForEnd()
    return (ending, take(to: terminal.output.count))
  }

  /// Shows the output up to a position on the screen, and returns it.
  private func take(to end: Int) -> [UInt8] {
    let written = Array(terminal.output[position..<end])
    position = end
    screen.write(written)
    return written
  }
}
