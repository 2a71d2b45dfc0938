import Foundation
import TestSupport

/// More than anybody types: a megabyte of each kind into the explorer, and Ctrl-C after a long paste.
struct FloodPart {
  let subject: Subject
  let scale: Scale
  private static let terms = ["xterm-256color", "linux", "vt100", "screen"]

  private enum Kind: CaseIterable {
    case keys, bytes, halves, pastes

    var title: String {
      switch self {
      case .keys: "Bytes of random keys"
      case .bytes: "Random bytes"
      case .halves: "Bytes of escape sequences cut short"
      case .pastes: "Bytes of pastes"
      }
    }
  }

  func trials() throws -> [Trial] { try Kind.allCases.map(flood) + [try interrupts()] }

  private func flood(_ kind: Kind) throws -> Trial {
    var trial = Trial(
      kind.title, scale(1_000_000), never: "crashes", "leaving the terminal changed", "stuck",
      "files that nobody asked for", within: scale(.seconds(100)))
    var generator = SeededGenerator(seed: 8)
    let home = try subject.home()
    var explorer: ExplorerScreen?
    var memory = 0.0
    while trial.goesOn {
      if let ended = explorer, ended.terminal.endIfEnded() != nil {
        judge(ended, &trial)
        explorer = nil
      }
      let current = try explorer ?? start(in: home, using: &generator)
      explorer = current
      let bytes = Self.chunk(of: kind, using: &generator)
      // One that is on its way out takes no more, and is not stuck.
      if !current.type(bytes), current.waitForEnd() == nil {
        trial.fault("stuck", bytes.prefix(40).debugDescription)
        current.end(by: SIGKILL)
      }
      trial.count(bytes.count)
      if generator.chance(10) { memory = max(memory, Self.peak(of: current) ?? 0) }
    }
    if let explorer, explorer.terminal.endIfEnded() == nil {
      explorer.type("\u{1B}[201~")
      explorer.settle(quiet: .milliseconds(1200))
      explorer.type("\u{3}")
      if explorer.waitForEnd() == nil {
        trial.fault("stuck", "Ctrl-C does not end it")
      } else {
        judge(explorer, &trial)
      }
    }
    trial.note(String(format: "%.0f MB of memory at most", memory))
    if let fault = StoredProfile.fault(in: home.profile) { trial.fault("a corrupt profile", fault) }
    return trial
  }

  private func start(in home: Home, using generator: inout SeededGenerator) throws -> ExplorerScreen {
    let explorer = try ExplorerScreen(in: home, term: Self.terms[generator.number(0...Self.terms.count - 1)])
    // Until then what is typed is the terminal's own: Ctrl-C ends whatever is in it.
    guard explorer.wait(until: { $0.written > 0 }) else { throw Failure("The explorer does not start") }
    explorer.settle(quiet: .milliseconds(100))
    return explorer
  }

  /// Nil once the program has ended.
  private static func peak(of explorer: ExplorerScreen) -> Double? {
    do {
      return try ProcessMemory.peak(of: explorer.terminal.process.identifier)
    } catch {
      return nil
    }
  }

  /// How it ended: left by a key, or interrupted.
  private func judge(_ explorer: ExplorerScreen, _ trial: inout Trial) {
    explorer.settle()
    switch explorer.terminal.endIfEnded() {
    case .exited(0), .exited(130): trial.saw("left by its own keys")
    // Ctrl-\ before the program has the terminal.
    case .killed(SIGQUIT): trial.saw("quit by Ctrl-\\")
    case let ending: trial.fault("crashes", ending.map { "\($0)" } ?? "running")
    }
    if explorer.terminal.modes != explorer.terminal.firstModes { trial.fault("leaving the terminal changed", "modes") }
  }

  private static func chunk(of kind: Kind, using generator: inout SeededGenerator) -> [UInt8] {
    switch kind {
    case .keys: return Array(Keys.random(200, using: &generator).utf8)
    case .bytes:
      // Ctrl-C and q now and then, or no run would be long.
      return (0..<400).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
        .filter { ![3, 26, 28, 113].contains($0) || generator.chance(3) }
    case .halves: return half(using: &generator)
    case .pastes: return paste(using: &generator)
    }
  }

  private static let openings = [
    "\u{1B}[", "\u{1B}]0;", "\u{1B}]52;c;", "\u{1B}P", "\u{1B}_", "\u{1B}^", "\u{1B}X", "\u{1B}[<0;10;", "\u{1B}[M",
    "\u{1B}[200~", "\u{1B}[?", "\u{1B}[1;", "\u{1B}O", "\u{1B}[27;5;", "\u{1B}[9999999999999999999999;", "\u{9B}",
    "\u{90}", "\u{1B}\u{1B}[", "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:ffff/", "\u{1B}[?1;2", "\u{1B}P>|xterm",
  ]

  private static func half(using generator: inout SeededGenerator) -> [UInt8] {
    (0..<25).flatMap { _ in
      var text = openings[generator.number(0...openings.count - 1)]
      let ends = Array("0123456789;:?<mMHABCDRz~ t\\\u{1B}")
      for _ in 0..<generator.number(0...12) { text.append(ends[generator.number(0...ends.count - 1)]) }
      // The same, with the bytes above 127 as they are and not as UTF-8.
      return generator.chance(50) ? Array(text.utf8) : text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }

  private static func paste(using generator: inout SeededGenerator) -> [UInt8] {
    let bodies = [
      String(repeating: "x", count: 20_000), String(repeating: "line\r\n", count: 3000),
      String(repeating: "\u{1B}[31m", count: 2000), String(repeating: "漢字", count: 4000),
      "e" + String(repeating: "\u{301}", count: 20_000), String(repeating: "\0", count: 5000),
      String(repeating: "\u{202E}", count: 3000), String(repeating: "a b", count: 9000) + "\u{1B}[201",
      String(repeating: "q", count: 1000), String(repeating: "software developer ", count: 5000),
    ]
    let field = ["/", ":", "2e", "\u{1B}", "?", "2", "Di", "5i"][generator.number(0...7)]
    let body = bodies[generator.number(0...bodies.count - 1)]
    return Array((field + "\u{1B}[200~" + body + (generator.chance(90) ? "\u{1B}[201~" : "")).utf8)
  }

  // MARK: Ctrl-C

  private static let limit = Duration.milliseconds(50)

  private func interrupts() throws -> Trial {
    let fields = [
      ("nothing", ""), ("find", "/"), ("the palette", ":"), ("a note", "2e"), ("an import's path", "Di"),
      ("a log of study", "5i"), ("settings of the plan", "5,"), ("the help", "?"),
    ]
    let texts = ["x", "software developer ", "line\r\n", "разработчик ", "漢字"]
    let size = 100_000
    var trial = Trial(
      "Ctrl-C after a paste of 100 KB, in \(fields.count) fields", scale(fields.count * texts.count * 2),
      never: "answered after more than 50 ms", "not answered", within: scale(.seconds(150)))
    let home = try subject.home()
    while trial.goesOn {
      let (name, keys) = fields[trial.tried % fields.count]
      let text = texts[trial.tried / fields.count % texts.count]
      let explorer = try ExplorerScreen(in: home)
      guard explorer.start() else { throw Failure("The explorer does not start:\n\(explorer.text)") }
      for key in keys {
        explorer.type(String(key))
        explorer.settle()
      }
      explorer.isLookedAt = false
      explorer.type("\u{1B}[200~" + String(repeating: text, count: size / text.utf8.count) + "\u{1B}[201~")
      let start = ContinuousClock.now
      explorer.type("\u{3}")
      trial.count()
      guard explorer.waitForEnd(.seconds(10)) != nil else {
        trial.fault("not answered", "\(name), \(text.debugDescription)")
        continue
      }
      let time = ContinuousClock.now - start
      trial.took(time, to: "answer")
      if time > Self.limit {
        trial.fault(
          "answered after more than 50 ms", "\(name), \(text.debugDescription): \(time / .milliseconds(1)) ms")
      }
    }
    return trial
  }
}
