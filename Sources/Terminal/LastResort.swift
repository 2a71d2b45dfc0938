import CNcurses

/// Gives the terminal back when the program ends without closing it: by `exit`, by a trap, by any signal that ends it.
///
/// The handlers are C and call nothing that a signal handler must not; Swift only prepares what they need.
enum LastResort {
  /// Every signal that ends a program unless it is handled, those of the real time among them; not those that
  /// `SignalInput` makes input of.
  static let signals = (1..<NSIG).filter { !endless.contains($0) && !SignalInput.numbers.contains($0) }

  /// Those that end nothing, and those that nobody can handle.
  private static let endless: Set<Int32> = {
    var signals: Set = [
      SIGKILL, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGCHLD, SIGCONT, SIGURG, SIGWINCH,
    ]
    #if os(macOS)
      signals.insert(SIGINFO)
    #endif
    return signals
  }()

  /// Memory that is never freed and that Swift does not track, since a handler may read it in the middle of anything.
  nonisolated(unsafe) private static let resort: UnsafeMutablePointer<careers_last_resort> = {
    let resort = UnsafeMutablePointer<careers_last_resort>.allocate(capacity: 1)
    resort.initialize(to: careers_last_resort())
    resort.pointee.previous = .allocate(capacity: Int(NSIG))
    resort.pointee.previous.initialize(repeating: sigaction(), count: Int(NSIG))
    atexit { careers_give_back(LastResort.resort) }
    return resort
  }()

  private static let handler: @convention(c) (Int32) -> Void = { careers_give_back_and_raise(resort, $0) }

  /// Handles the signals that end the program, and remembers how to leave the terminal and what its modes were.
  static func install(leaving: [UInt8], modes: termios) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: leaving.count)
    _ = bytes.initialize(from: leaving)
    resort.pointee.bytes?.deallocate()
    resort.pointee.bytes = UnsafePointer(bytes.baseAddress)
    resort.pointee.count = leaving.count
    resort.pointee.modes = modes
    provideStack()
    for signal in signals where !careers_is_ignored(signal) {
      careers_handle(signal, handler, SA_ONSTACK, resort.pointee.previous + Int(signal))
    }
  }

  static func uninstall() {
    for signal in signals where !careers_is_ignored(signal) {
      sigaction(signal, resort.pointee.previous + Int(signal), nil)
    }
  }

  /// From here on the terminal is ours.
  static func arm() { _ = careers_set_armed(resort, 1) }

  /// From here on the terminal is somebody else's.
  static func disarm() { _ = careers_set_armed(resort, 0) }

  /// A stack of their own for the handlers, since what went wrong may be that there is no more stack.
  private static func provideStack() {
    var stack = stack_t()
    sigaltstack(nil, &stack)
    guard stack.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    stack.ss_size = 65_536
    stack.ss_sp = .allocate(byteCount: stack.ss_size, alignment: 16)
    stack.ss_flags = 0
    sigaltstack(&stack, nil)
  }
}
