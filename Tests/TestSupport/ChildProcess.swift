import Foundation

/// A program started with every signal at its default, which a `Process` of Foundation does not promise.
///
/// The first word of a command is a path, or a name that is looked for in the folders of PATH. There is nothing in the
/// program's environment but what is given.
public struct ChildProcess: Sendable {
  public enum Ending: Hashable, Sendable {
    /// With a status.
    case exited(Int32)
    /// By a signal.
    case killed(Int32)

    /// The exit status, or 128 and the signal, as a shell tells it.
    public var status: Int32 {
      switch self {
      case .exited(let status): status
      case .killed(let signal): 128 + signal
      }
    }
  }

  public let identifier: pid_t

  /// Starts a program with nothing to read.
  ///
  /// - Parameters:
  ///   - output: the open file that it writes its standard output to.
  ///   - errors: the same for standard error.
  public init(_ command: [String], environment: [String: String], output: Int32, errors: Int32) throws {
    identifier = try Self.spawn(command, environment) { actions in
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    }
  }

  /// Starts a program as the leader of a session, with a terminal as its standard input, output and error.
  ///
  /// - Parameter terminal: the path of the terminal.
  public init(_ command: [String], environment: [String: String], terminal: String) throws {
    identifier = try Self.spawn(command, environment, flags: Self.newSession) { actions in
      // The first terminal that the leader of a session opens becomes the one that controls it.
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    }
  }

  /// Waits for the end, which is told once.
  @discardableResult
  public func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return Self.ending(status)
  }

  /// Waits for the end, and brings it about by SIGKILL when it has not come in time.
  public func wait(atMost patience: Duration) -> Ending {
    let deadline = ContinuousClock.now + patience
    while ContinuousClock.now < deadline {
      if let ending = endIfEnded() { return ending }
      usleep(500)
    }
    kill(identifier, SIGKILL)
    return wait()
  }

  /// The end, which is told once; nil while the program runs.
  public func endIfEnded() -> Ending? {
    var status: Int32 = 0
    return waitpid(identifier, &status, WNOHANG) == identifier ? Self.ending(status) : nil
  }

  private static func ending(_ status: Int32) -> Ending {
    status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(status & 0x7F)
  }

  #if canImport(Darwin)
    private typealias FileActions = posix_spawn_file_actions_t?
    private static let newSession = 0x400
  #else
    private typealias FileActions = posix_spawn_file_actions_t
    private static let newSession = 0x80
  #endif

  private static func spawn(
    _ command: [String], _ environment: [String: String], flags: Int = 0, open: (inout FileActions) -> Void
  ) throws -> pid_t {
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
    open(&actions)
    var everySignal = sigset_t()
    sigfillset(&everySignal)
    posix_spawnattr_setsigdefault(&attributes, &everySignal)
    var noSignal = sigset_t()
    sigemptyset(&noSignal)
    posix_spawnattr_setsigmask(&attributes, &noSignal)
    posix_spawnattr_setflags(&attributes, Int16(flags | Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK)))

    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    let problem = posix_spawnp(&process, command[0], &actions, &attributes, &arguments, &variables)
    guard problem == 0 else { throw Failure.system("Cannot start \(command[0])", problem) }
    return process
  }
}
