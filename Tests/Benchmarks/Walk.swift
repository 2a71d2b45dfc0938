import TestSupport

/// Moves of the cursor down a list and up again to where it was, with the time and the bytes of each.
struct Walk {
  /// The keys that move down and up, and how often at most.
  struct Moves {
    let down: String
    let up: String
    let longest: Int

    static let rows = Moves(down: "j", up: "k", longest: 60)
    static let pages = Moves(down: "\u{1B}[6~", up: "\u{1B}[5~", longest: 30)
  }

  static let quiet = Duration.milliseconds(30)
  private static let fewestMovesPerRound = 100
  /// How long nothing may come where there may be nothing to move to, and where there is.
  private static let (briefPatience, patience) = (Duration.milliseconds(500), Duration.seconds(5))

  private(set) var times = Samples<Duration>()
  private(set) var bytes = Samples<Int>()
  /// How many moves it takes to the end of the list, or as many as are made; 0 where there is nothing to move to.
  let depth: Int
  private let terminal: MeasuredTerminal
  /// The keys that show the list; none when it is always in front.
  private let opening: [String]
  private let moves: Moves

  /// Goes as far down as there is something to go to, and back: this warms the list too.
  ///
  /// - Throws: `Failure` when there is nothing, unless that `mayBeEmpty`.
  init(
    in terminal: MeasuredTerminal, opening: [String] = [], by moves: Moves = .rows, mayBeEmpty: Bool = false
  ) throws {
    self.terminal = terminal
    self.opening = opening
    self.moves = moves
    try Self.open(opening, in: terminal)
    var depth = 0
    while depth < moves.longest, try Self.output(of: moves.down, in: terminal) != nil { depth += 1 }
    guard depth > 0 || mayBeEmpty else {
      throw Failure("A list has nothing to move to, opened by \(opening)")
    }
    self.depth = depth
    for _ in 0..<depth { _ = try Self.output(of: moves.up, in: terminal) }
  }

  mutating func measureRound() throws {
    guard depth > 0 else { return }
    try Self.open(opening, in: terminal)
    let keys = Array(repeating: moves.down, count: depth) + Array(repeating: moves.up, count: depth)
    for _ in stride(from: 0, to: Self.fewestMovesPerRound, by: 2 * depth) {
      for key in keys {
        guard let (time, count) = try Self.output(of: key, in: terminal, patience: Self.patience) else {
          throw Failure("A move drew nothing (\(key.debugDescription) after \(opening), \(depth) down)")
        }
        times.append(time)
        bytes.append(count)
      }
    }
  }

  private static func open(_ keys: [String], in terminal: MeasuredTerminal) throws {
    for key in keys { _ = try output(of: key, in: terminal) }
  }

  /// From typing a key to the last byte of its frame; nil when it writes nothing.
  private static func output(
    of key: String, in terminal: MeasuredTerminal, patience: Duration = briefPatience
  ) throws -> (time: Duration, bytes: Int)? {
    let start = try terminal.send(key)
    let output = try terminal.readFrame(quiet: quiet, patience: patience)
    return output.end.map { ($0 - start, output.bytes.count) }
  }
}
