import TestSupport

/// Moves of the cursor down a list and up again to where it was, with the time and the bytes of each.
struct Walk {
  static let quiet = Duration.milliseconds(30)
  private static let longest = 60
  private static let fewestMovesPerRound = 100

  private(set) var times = Samples<Duration>()
  private(set) var bytes = Samples<Int>()
  private let terminal: MeasuredTerminal
  /// The key that shows the list; nil when it is always in front.
  private let opening: String?
  private let depth: Int

  /// Goes as far down as there is something to go to, and back: this warms the list too.
  init(in terminal: MeasuredTerminal, opening: String? = nil) throws {
    self.terminal = terminal
    self.opening = opening
    try Self.open(opening, in: terminal)
    var depth = 0
    while depth < Self.longest, try Self.output(of: "j", in: terminal) != nil { depth += 1 }
    guard depth > 0 else { throw Failure("A list has nothing to move to\(opening.map { " (key \($0))" } ?? "")") }
    self.depth = depth
    for _ in 0..<depth { _ = try Self.output(of: "k", in: terminal) }
  }

  mutating func measureRound() throws {
    try Self.open(opening, in: terminal)
    for _ in stride(from: 0, to: Self.fewestMovesPerRound, by: 2 * depth) {
      for key in Array(repeating: "j", count: depth) + Array(repeating: "k", count: depth) {
        guard let (time, count) = try Self.output(of: key, in: terminal) else { throw Failure("A move drew nothing") }
        times.append(time)
        bytes.append(count)
      }
    }
  }

  private static func open(_ key: String?, in terminal: MeasuredTerminal) throws {
    guard let key else { return }
    _ = try output(of: key, in: terminal)
  }

  /// From typing a key to the last byte of its frame; nil when it writes nothing.
  private static func output(of key: String, in terminal: MeasuredTerminal) throws -> (time: Duration, bytes: Int)? {
    let start = try terminal.send(key)
    let output = try terminal.readFrame(quiet: quiet, patience: .milliseconds(500))
    return output.end.map { ($0 - start, output.bytes.count) }
  }
}
