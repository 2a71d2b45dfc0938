import CNcurses

/// Signals turned into input: each one puts its number into a pipe that the reader polls.
///
/// A signal that the program was started to ignore, as `nohup` does, stays ignored. SIGWINCH is read like the others:
/// left to curses, one that comes between asking curses and waiting would go unnoticed until the next key.
final class SignalInput {
  /// In the order in which they are answered.
  static let numbers = [SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH]

  /// Where the handler writes; in memory of its own, since Swift tracks access to its variables.
  nonisolated(unsafe) private static let target: UnsafeMutablePointer<Int32> = {
    let target = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    target.initialize(to: -1)
    return target
  }()

  private static let handler: @convention(c) (Int32) -> Void = { careers_write_byte(target.pointee, UInt8($0)) }

  private let pipe: WakePipe
  private var previous: [Int32: sigaction] = [:]
  private var pending: Set<Int32> = []

  /// The handlers are in place from here to `stop`.
  init() throws(TerminalError) {
    pipe = try WakePipe()
    Self.target.pointee = pipe.writer
    for number in Self.numbers where !careers_is_ignored(number) { previous[number] = handle(number) }
  }

  /// To be polled.
  var descriptor: Int32 { pipe.reader }

  /// The most urgent signal that came, once for any number of times that it came.
  func next() -> Int32? {
    pending.formUnion(pipe.drain().map(Int32.init))
    let first = Self.numbers.first(where: pending.contains)
    if let first { pending.remove(first) }
    return first
  }

  /// Whether a shell is there that may stop the program.
  var canStopProgram: Bool { previous[SIGTSTP] != nil }

  /// Stops the program and its process group as Ctrl-Z does, and returns when it runs again.
  ///
  /// `next` then tells SIGCONT, also when there is no shell that would have stopped and continued it.
  func stopProgram() {
    guard var stopping = previous[SIGTSTP] else { return }
    sigaction(SIGTSTP, &stopping, nil)
    kill(0, SIGTSTP)
    _ = handle(SIGTSTP)
    pipe.send(UInt8(SIGCONT))
  }

  /// Gives every signal back to whoever handled it before.
  func stop() {
    for (number, var action) in previous { sigaction(number, &action, nil) }
    previous = [:]
    Self.target.pointee = -1
  }

  private func handle(_ number: Int32) -> sigaction {
    var previous = sigaction()
    careers_handle(number, Self.handler, SA_RESTART, &previous)
    return previous
  }
}
