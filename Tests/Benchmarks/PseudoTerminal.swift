import Foundation

/// A program in a pseudo-terminal of 160 x 50 that answers nothing, as the leader of its session.
final class PseudoTerminal {
  /// Just before the program was started.
  let startTime: SuspendingClock.Instant
  private let process: pid_t
  private let terminal: Int32
  private var hasEnded = false
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(_ program: Program) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var size = winsize(ws_row: 50, ws_col: 160, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.master, &ends.slave, nil, nil, &size) == 0 else { throw Failure.system("No pseudo-terminal") }
    // Neither end may stay open in a program, or it would never see the terminal go.
    for end in [ends.master, ends.slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends.slave) }
    terminal = ends.master
    startTime = .now
    process = try program.spawn(on: String(cString: ttyname(ends.slave)))
  }

  deinit {
    close(terminal)
    guard !hasEnded else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Types a key and returns the time just before.
  @discardableResult
  func send(_ key: String) throws -> SuspendingClock.Instant {
    let bytes = Array(key.utf8)
    let time = SuspendingClock.now
    guard write(terminal, bytes, bytes.count) == bytes.count else { throw Failure.system("Cannot type") }
    return time
  }

  /// Reads until nothing has come for `quiet`; nothing at all when nothing came within `patience`.
  ///
  /// A frame has no mark at its end: curses writes it in pieces, and a terminal only sees a stream. So it is taken
  /// to be complete when the stream has paused. The pause is in no time: each piece has that of its arrival.
  func readFrame(quiet: Duration, patience: Duration = .seconds(10)) throws -> Output {
    var output = Output()
    while try wait(output.bytes.isEmpty ? patience : quiet) {
      let count = read(terminal, &buffer, buffer.count)
      let time = SuspendingClock.now
      guard count > 0 else { throw Failure("The program has left its terminal") }
      output.append(buffer[..<count], at: time)
    }
    return output
  }

  /// Reads on, so that the program can write, until it has ended.
  func waitForEnd() throws {
    while !hasEnded {
      if try wait(.milliseconds(1)) { _ = read(terminal, &buffer, buffer.count) }
      hasEnded = waitpid(process, nil, WNOHANG) == process
    }
  }

  /// The most memory that the program has held so far, in megabytes.
  func peakMemory() throws -> Double { try PeakMemory.megabytes(of: process) }

  /// Whether there is something to read before the time is up.
  private func wait(_ time: Duration) throws -> Bool {
    var polled = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    let count = poll(&polled, 1, Int32(time / .milliseconds(1)))
    guard count >= 0 else { throw Failure.system("Cannot wait for output") }
    return count > 0
  }
}
