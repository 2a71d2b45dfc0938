import TestSupport

/// Keys pressed one after the other in a list, with the time of each to the last byte of its frame.
///
/// The explorer works out ahead what the likeliest next keys would do. Most of these it does not expect.
struct KeyScript {
  let name: String
  let keys: [String]

  private static let (down, up, pageDown, pageUp) = ("j", "k", "\u{1B}[6~", "\u{1B}[5~")
  private static let length = 100

  /// Keys that tig has too.
  static let all = [
    KeyScript(name: "down and up by turns", keys: repeating([down, up])),
    KeyScript(name: "a page down and up by turns", keys: repeating([pageDown, pageUp])),
    KeyScript(name: "random keys", keys: random),
  ]

  private static func repeating(_ keys: [String]) -> [String] {
    (0..<length).map { keys[$0 % keys.count] }
  }

  /// Rather down than up, so that few of them end at the top, where they would draw nothing.
  private static let random: [String] = {
    var generator = SeededGenerator(seed: 7)
    let choice = [down, down, pageDown, pageDown, up, pageUp]
    return (0..<length).map { _ in choice.randomElement(using: &generator) ?? down }
  }()

  /// Presses the keys from where the list is; one that draws nothing is not counted.
  func press(in terminal: MeasuredTerminal, into times: inout Samples<Duration>) throws {
    for key in keys {
      let start = try terminal.send(key)
      let output = try terminal.readFrame(quiet: Walk.quiet, patience: .milliseconds(200))
      if let end = output.end { times.append(end - start) }
    }
  }
}

/// Keys that nobody expects in a list, beside the same ones in tig.
struct UnexpectedKeys {
  let careers: MeasuredTerminal
  let tig: MeasuredTerminal
  /// The keys that show the list from its top.
  let opening: [String]
  let list: String

  func findings() throws -> [Finding] {
    try KeyScript.all.flatMap { script -> [Finding] in
      var (times, peer) = (Samples<Duration>(), Samples<Duration>())
      for _ in 0..<KeyMeasurement.rounds {
        for key in opening {
          try careers.send(key)
          _ = try careers.readFrame(quiet: Walk.quiet, patience: .milliseconds(500))
        }
        try script.press(in: careers, into: &times)
        try script.press(in: tig, into: &peer)
      }
      return [50, 99].map { percent in
        Finding(
          measure: "\(list), \(script.name), p\(percent)", careers: times.milliseconds(percent),
          peer: peer.milliseconds(percent))
      }
    }
  }
}
