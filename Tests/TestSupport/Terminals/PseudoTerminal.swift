import Foundation

/// A pseudo-terminal with a program running in it, as the leader of its session.
public final class PseudoTerminal {
  /// Everything that the program wrote and that was read so far.
  public internal(set) var output: [UInt8] = []
  public let process: ChildProcess
  /// How the terminal was before the program had it.
  public let firstModes: termios
  /// Our side of it, -1 once it is hung up.
  public private(set) var descriptor: Int32
  private let path: String
  private var ending: ChildProcess.Ending?

  /// One at a time, or a program would inherit the terminal of another, which could then not be hung up.
  private static let opening = NSLock()

  /// Starts a program with nothing in its environment but what is given.
  public init(_ command: [String], environment: [String: String], columns: Int, rows: Int) throws {
    (descriptor, path, process, firstModes) = try Self.opening.withLock {
      var (ours, theirs): (Int32, Int32) = (-1, -1)
      var size = Self.windowSize(columns: columns, rows: rows)
      guard openpty(&ours, &theirs, nil, nil, &size) == 0 else { throw Failure.system("No pseudo-terminal") }
      defer { close(theirs) }
      var modes = termios()
      tcgetattr(theirs, &modes)
      for side in [ours, theirs] { _ = fcntl(side, F_SETFD, FD_CLOEXEC) }
      let path = String(cString: ttyname(theirs))
      do {
        return (ours, path, try ChildProcess(command, environment: environment, terminal: path), modes)
      } catch {
        close(ours)
        throw error
      }
    }
  }

  deinit {
    hangUp()
    guard endIfEnded() == nil else { return }
    kill(process.identifier, SIGKILL)
    process.wait()
  }

  public func resize(columns: Int, rows: Int) {
    var size = Self.windowSize(columns: columns, rows: rows)
    _ = ioctl(descriptor, Request.setSize, &size)
  }

  /// Whether the program has read all that was typed.
  public var isEverythingRead: Bool {
    let side = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(side) }
    var count: Int32 = 0
    return ioctl(side, Request.bytesToRead, &count) == 0 && count == 0
  }

  /// Closes the terminal, as a window that is closed or a connection that breaks.
  public func hangUp() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Sends a signal to the jobs that are in front, as Ctrl-Z reaches them.
  public func signalForeground(_ signal: Int32) { kill(-tcgetpgrp(descriptor), signal) }

  /// How the terminal treats what is typed and written now.
  public var modes: termios {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return modes
  }

  /// How the program ended; nil while it runs.
  public func endIfEnded() -> ChildProcess.Ending? {
    if ending == nil { ending = process.endIfEnded() }
    return ending
  }

  private static func windowSize(columns: Int, rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}

/// What Swift does not import from the headers of the system.
private enum Request {
  #if canImport(Darwin)
    static let setSize: UInt = 0x8008_7467
    static let bytesToRead: UInt = 0x4004_667F
  #else
    static let setSize: UInt = 0x5414
    static let bytesToRead: UInt = 0x541B
  #endif
}
