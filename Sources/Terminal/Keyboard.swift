import CNcurses
import Canvas

/// Reads keys, pastes and mouse events from the terminal on standard input, without waiting for them.
///
/// The bytes are read here and not by curses, which loses a character that comes in two reads, takes Ctrl-C for one key
/// among many, and types what it does not know.
final class Keyboard {
  /// How long Esc may be the beginning of a sequence: enough for a slow line, too little to be noticed.
  private static let escapeDelay = Duration.milliseconds(100)
  /// How long the rest of a sequence may take to come.
  private static let sequenceDelay = Duration.milliseconds(500)
  /// How long a string may take in all that is short enough to be typed: each key would put off its end otherwise.
  private static let stringDelay = Duration.seconds(1)
  /// How long the rest of a paste may take to come.
  private static let pasteDelay = Duration.seconds(1)
  /// What is beyond stays with the system until there is room.
  private static let mostWaiting = 1 << 18
  /// How many keys Ctrl-C lets pass that were pressed before it; it overtakes a longer queue.
  private static let mostBeforeInterrupt = 16

  private var decoder: KeyDecoder
  private let escapeDelay: Duration
  /// What has come and was not asked for yet, from `first` on.
  private var waiting: [Input] = []
  private var first = 0
  private var lastByte = ContinuousClock.now
  /// When the string began that is being taken.
  private var stringStart = ContinuousClock.now
  private var chunk = [UInt8](repeating: 0, count: 4096)

  init(usesMouse: Bool) {
    decoder = KeyDecoder(
      keys: KeyTable { Terminfo.string($0) }, usesMouse: usesMouse, isUTF8: careers_locale_is_utf8())
    escapeDelay = Self.escapeDelay(from: getenv("ESCDELAY").map { String(cString: $0) })
  }

  /// What the variable ESCDELAY asks for, in milliseconds, as for every program on curses.
  static func escapeDelay(from variable: String?) -> Duration {
    guard let number = variable.flatMap({ Int($0) }), (0...10_000).contains(number) else { return escapeDelay }
    return .milliseconds(number)
  }

  /// The next input that has come already.
  func next() -> Input? {
    readWhatHasCome()
    guard first < waiting.count else { return nil }
    let input = waiting[first]
    first += 1
    // Rarely, since the rest moves up.
    if first == waiting.count || first > 4096 {
      waiting.removeFirst(first)
      first = 0
    }
    return input
  }

  /// When what has begun is taken for what it is by itself; nil when nothing has begun.
  var deadline: ContinuousClock.Instant? {
    switch decoder.patience {
    case .none: nil
    case .escape: lastByte + escapeDelay
    case .sequence: restDeadline
    case .string: min(restDeadline, stringStart + max(Self.stringDelay, escapeDelay))
    case .paste: lastByte + Self.pasteDelay
    }
  }

  private var restDeadline: ContinuousClock.Instant { lastByte + max(Self.sequenceDelay, escapeDelay) }

  var answers: TerminalAnswers { decoder.answers }

  /// Reads on until the terminal has answered all questions or the time is over; keys that come meanwhile are kept.
  func awaitAnswers(until deadline: ContinuousClock.Instant) {
    while true {
      readWhatHasCome()
      let left = Int32((deadline - .now) / .milliseconds(1))
      guard !answers.areComplete, left > 0 else { return }
      var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      // Cut short by a signal or at the end of the time; a terminal that is gone has nothing to say.
      guard poll(&polled, 1, left) > 0, careers_bytes_waiting(STDIN_FILENO) > 0 else { return }
    }
  }

  private func readWhatHasCome() {
    while waiting.count - first < Self.mostWaiting, careers_bytes_waiting(STDIN_FILENO) > 0 {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      guard count > 0 else { break }
      lastByte = .now
      for byte in chunk.prefix(count) {
        let wasString = decoder.patience == .string
        take(decoder.take(byte))
        if !wasString, decoder.patience == .string { stringStart = lastByte }
      }
    }
    if let deadline, .now >= deadline { take(decoder.giveUp()) }
  }

  private func take(_ inputs: [Input]) {
    waiting += inputs
    guard inputs.contains(.interrupt), let last = waiting.lastIndex(of: .interrupt) else { return }
    if last - first > Self.mostBeforeInterrupt { first = last }
  }
}
