import Foundation
import TestSupport

/// A program in a pseudo-terminal of 160 x 50 with the time of everything that it writes; all that it is answered is
/// what kind of terminal that is, as by every terminal.
final class MeasuredTerminal {
  /// Just before the terminal was opened and the program started in it.
  let startTime: SuspendingClock.Instant
  private let terminal: PseudoTerminal
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(_ program: Program) throws {
    startTime = .now
    terminal = try PseudoTerminal(program.command, environment: program.environment, columns: 160, rows: 50)
  }

  /// Types a key and returns the time just before.
  @discardableResult
  func send(_ key: String) throws -> SuspendingClock.Instant {
    let bytes = Array(key.utf8)
    let time = SuspendingClock.now
    guard write(terminal.descriptor, bytes, bytes.count) == bytes.count else { throw Failure.system("Cannot type") }
    return time
  }

  /// Reads until nothing has come for `quiet`; nothing at all when nothing came within `patience`.
  ///
  /// A frame has no mark at its end: curses writes it in pieces, and a terminal only sees a stream. So it is taken
  /// to be complete when the stream has paused. The pause is in no time: each piece has that of its arrival.
  func readFrame(quiet: Duration, patience: Duration = .seconds(10)) throws -> Output {
    var output = Output()
    while try wait(output.bytes.isEmpty ? patience : quiet) {
      let count = read(terminal.descriptor, &buffer, buffer.count)
      let time = SuspendingClock.now
      guard count > 0 else { throw Failure("The program has left its terminal") }
      if buffer[..<count].firstRange(of: Array("\u{1B}[c".utf8)) != nil { try send("\u{1B}[?62c") }
      output.append(buffer[..<count], at: time)
    }
    return output
  }

  /// The whole screen: a frame holds only what is new, unless it is asked to be drawn again.
  func redrawnScreen() throws -> Output {
    try send("\u{0C}")
    return try readFrame(quiet: StartMeasurement.quiet)
  }

  /// Presses q, and reads on, so that the program can write, until it has ended.
  ///
  /// - Throws: `Failure` when it does not end.
  func quit() throws {
    // A terminal drops what is typed just before a program takes it over: a key may have to be pressed again.
    for _ in 1...5 {
      try send("q")
      let deadline = SuspendingClock.now + .seconds(2)
      while SuspendingClock.now < deadline {
        if terminal.endIfEnded() != nil { return }
        if try wait(.milliseconds(1)) { _ = read(terminal.descriptor, &buffer, buffer.count) }
      }
    }
    throw Failure("The program does not quit")
  }

  /// The most memory that the program has held so far, in megabytes.
  func peakMemory() throws -> Double { try ProcessMemory.peak(of: terminal.process.identifier) }

  /// Whether there is something to read before the time is up.
  private func wait(_ time: Duration) throws -> Bool {
    var polled = pollfd(fd: terminal.descriptor, events: Int16(POLLIN), revents: 0)
    let count = poll(&polled, 1, Int32(time / .milliseconds(1)))
    guard count >= 0 else { throw Failure.system("Cannot wait for output") }
    return count > 0
  }
}
