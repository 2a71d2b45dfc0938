import TestSupport

/// From a letter typed into the palette to the last byte of the frame with its results.
struct PaletteMeasurement {
  private static let open = ":"
  private static let clear = "\u{15}"
  private static let leave = "\u{1B}"

  let explorer: MeasuredTerminal
  /// What is typed, letter by letter.
  let queries: [String]

  func times() throws -> Samples<Duration> {
    _ = try frame(after: Self.open)
    var times = Samples<Duration>()
    for query in queries {
      for letter in query { times.append(try frame(after: String(letter))) }
      _ = try frame(after: Self.clear)
    }
    _ = try frame(after: Self.leave)
    return times
  }

  private func frame(after key: String) throws -> Duration {
    let start = try explorer.send(key)
    guard let end = try explorer.readFrame(quiet: Walk.quiet).end else { throw Failure("A letter drew nothing") }
    return end - start
  }
}
