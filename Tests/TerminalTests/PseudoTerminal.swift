import Canvas
import Foundation

/// A pseudo-terminal with a program running in it, as the leader of its session.
final class PseudoTerminal {
  enum Ending: Equatable { case exited(Int32), killed(Int32) }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Everything that the program wrote so far.
  private(set) var output: [UInt8] = []
  let process: pid_t
  /// How the terminal was before the program had it.
  let firstModes: termios
  private let path: String
  private var master: Int32
  private var ending: Ending?

  /// One at a time, or a program would inherit the terminal of another, which could then not be hung up.
  private static let opening = NSLock()

  /// Starts a program with nothing in its environment but what is given.
  init(_ command: [String], environment: [String: String], size: Size) throws {
    (master, path, process, firstModes) = try Self.opening.withLock {
      var ends: (master: Int32, terminal: Int32) = (-1, -1)
      var value = Self.windowSize(size)
      guard openpty(&ends.master, &ends.terminal, nil, nil, &value) == 0 else {
        throw Failure(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
      }
      defer { close(ends.terminal) }
      var modes = termios()
      tcgetattr(ends.terminal, &modes)
      for end in [ends.master, ends.terminal] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let path = String(cString: ttyname(ends.terminal))
      let process = try Self.spawn(command, environment: environment, terminal: path)
      return (ends.master, path, process, modes)
    }
  }

  deinit {
    hangUp()
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    try wait("room to write") {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 { rest.removeFirst(written) }
      return rest.isEmpty
    }
  }

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func resize(to size: Size) {
    var value = Self.windowSize(size)
    _ = ioctl(master, Request.setSize, &value)
  }

  /// Whether the program has read all that was typed.
  var isEverythingRead: Bool {
    let side = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(side) }
    var count: Int32 = 0
    return ioctl(side, Request.bytesToRead, &count) == 0 && count == 0
  }

  /// Closes the terminal, as a window that is closed or a connection that breaks.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// The jobs that are in front, as Ctrl-Z reaches them.
  func signalForeground(_ signal: Int32) { kill(-tcgetpgrp(master), signal) }

  /// How the terminal treats what is typed and written now.
  var modes: termios {
    var modes = termios()
    tcgetattr(master, &modes)
    return modes
  }

  /// Reads on until the condition holds.
  func wait(_ what: String, until condition: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try !condition() {
      guard ContinuousClock.now < deadline else {
        throw Failure(description: "waited in vain for \(what); the last output: \(Self.readable(output.suffix(400)))")
      }
      readOutput()
    }
  }

  /// Reads on until the program has ended.
  func waitForEnd() throws -> Ending {
    try wait("the end of the program") {
      var status: Int32 = 0
      guard ending == nil, waitpid(process, &status, WNOHANG) == process else { return ending != nil }
      ending = status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(status & 0x7F)
      return true
    }
    // What was written last may still be on its way.
    while readOutput() {}
    guard let ending else { throw Failure(description: "the program did not end") }
    return ending
  }

  /// Waits a moment for output; false when none came.
  @discardableResult
  private func readOutput() -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, 10) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &chunk, chunk.count)
    // A terminal that its program has left reports errors at once, again and again.
    guard count > 0 else { return false }
    output += chunk.prefix(count)
    return true
  }

  static func readable(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).debugDescription
  }

  private static func windowSize(_ size: Size) -> winsize {
    winsize(ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
  }

  private static func spawn(_ command: [String], environment: [String: String], terminal: String) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that the leader of a session opens becomes the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var everySignal = sigset_t()
    sigfillset(&everySignal)
    posix_spawnattr_setsigdefault(&attributes, &everySignal)
    var noSignal = sigset_t()
    sigemptyset(&noSignal)
    posix_spawnattr_setsigmask(&attributes, &noSignal)
    posix_spawnattr_setflags(
      &attributes, Int16(Request.newSession | Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK)))

    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    let problem = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &variables)
    guard problem == 0 else { throw Failure(description: "\(command[0]): \(String(cString: strerror(problem)))") }
    return process
  }
}

/// What Swift does not import from the headers of the system.
private enum Request {
  #if canImport(Darwin)
    static let setSize: UInt = 0x8008_7467
    static let bytesToRead: UInt = 0x4004_667F
    static let newSession = 0x400
  #else
    static let setSize: UInt = 0x5414
    static let bytesToRead: UInt = 0x541B
    static let newSession = 0x80
  #endif
}

extension termios: @retroactive Equatable {
  /// Every flag and every special character.
  public static func == (left: termios, right: termios) -> Bool {
    func bytes(_ modes: termios) -> [UInt8] { withUnsafeBytes(of: modes.c_cc) { Array($0) } }
    return left.c_iflag == right.c_iflag && left.c_oflag == right.c_oflag && left.c_cflag == right.c_cflag
      && left.c_lflag == right.c_lflag && bytes(left) == bytes(right)
  }
}
