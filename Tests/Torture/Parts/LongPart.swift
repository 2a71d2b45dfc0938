import Foundation
import TestSupport

/// Many actions on every screen with every source in turn, and what the program holds of memory meanwhile.
struct LongPart {
  let subject: Subject
  let scale: Scale
  private static let limit = 1.0
  private static let (warmCount, count) = (2_000, 20_000)

  /// As people press them: mostly to move.
  private static let keys =
    Array(repeating: "j", count: 20) + Array(repeating: "k", count: 14)
    + [
      "J", "K", "\u{1B}[6~", "\u{1B}[5~", "g", "G", "\t", "h", "l", "\r", "\u{1B}", " ", " ", "x", "u", "\u{12}", "b",
      "s", "S", "1", "2", "3", "4", "5", "6", "H", "L", "]", "[", "+", "w", "B", "R", "c", "M", "T", "d", "W", "f", "a",
      "r", "n", "?", "D", ".", "t",
    ]

  /// Those that open something over the panes, or another screen.
  private static let openings: Set<String> = [
    "1", "2", "3", "4", "5", "6", "w", "B", "R", "c", "M", "T", "W", "f", "n", "?", "D",
  ]

  func trials() throws -> [Trial] {
    var trial = Trial(
      "Actions with all sources", scale(Self.count), never: "megabyte or more of growth", "ends", "not leaving",
      within: scale(.seconds(900)))
    var generator = SeededGenerator(seed: 10)
    let home = try subject.importedHome()
    let explorer = try ExplorerScreen(in: home, columns: 140, rows: 45)
    guard explorer.start() else { throw Failure("The explorer does not start:\n\(explorer.text)") }
    explorer.isLookedAt = false
    let process = explorer.terminal.process.identifier
    let warmCount = scale(Self.warmCount)
    var warm = 0.0
    var source = 0
    while trial.goesOn {
      // At first all keys in turn with each source, each from the roles, so that everything that is kept has been made;
      // then at random.
      let isWarm = trial.tried >= warmCount
      let turn = isWarm ? 300 : Self.keys.count
      if trial.tried % turn == 0 {
        show(source % 4, in: explorer)
        source += 1
      }
      if trial.tried % turn == turn / 2 { typeTexts(trial.tried, in: explorer, using: &generator) }
      let place = isWarm ? generator.number(0...Self.keys.count - 1) : trial.tried % Self.keys.count
      if !isWarm, Self.openings.contains(Self.keys[place]) {
        // Longer than the explorer waits for the rest of a sequence that begins with Esc.
        for key in ["\u{1B}", "\u{1B}", "1"] {
          explorer.type(key)
          explorer.readFrame(patience: .milliseconds(150))
        }
      }
      explorer.type(Self.keys[place])
      explorer.readFrame(patience: .milliseconds(80))
      trial.count()
      if let ending = explorer.terminal.endIfEnded() {
        trial.fault("ends", "\(ending) at action \(trial.tried)")
        return [trial]
      }
      if trial.tried == warmCount { warm = try memoryAtRest(of: explorer) }
    }
    let last = try memoryAtRest(of: explorer)
    trial.note(String(format: "%.1f MB after %d actions, %.1f MB at the end", warm, warmCount, last))
    trial.note(String(format: "%.1f MB at most", try ProcessMemory.peak(of: process)))
    if last - warm >= Self.limit { trial.fault("megabyte or more of growth", String(format: "%.1f MB", last - warm)) }
    explorer.type("\u{3}")
    if explorer.waitForEnd() == nil { trial.fault("not leaving", "Ctrl-C") }
    return [trial]
  }

  /// With the same in front each time, our own roles; the least that is seen for a while, as some work is done ahead.
  private func memoryAtRest(of explorer: ExplorerScreen) throws -> Double {
    show(0, in: explorer)
    return try (0..<30).map { _ in
      explorer.read(for: .milliseconds(100))
      return try ProcessMemory.resident(of: explorer.terminal.process.identifier)
    }.min() ?? 0
  }

  /// Puts a source in front, by its place in their list.
  private func show(_ place: Int, in explorer: ExplorerScreen) {
    for key in ["\u{1B}", "\u{1B}", "1", "D", "g"] + Array(repeating: "j", count: place) + ["\r"] {
      explorer.type(key)
      explorer.readFrame(patience: .milliseconds(300))
    }
    explorer.settle(quiet: .milliseconds(300), patience: .seconds(2))
    explorer.type("\u{1B}")
  }

  /// Finds, asks the palette and writes a note.
  private func typeTexts(_ number: Int, in explorer: ExplorerScreen, using generator: inout SeededGenerator) {
    func pick(_ texts: String...) -> [String] { texts[generator.number(0...texts.count - 1)].map(String.init) }
    let lines = [
      ["\u{1B}", "/"] + pick("data", "nurse", "python", "eng", "zz") + ["\r", "n", "\u{1B}"],
      ["\u{1B}", ":"] + pick("data e", "nurse", "pyth", "crane") + ["\r"],
      ["\u{1B}", "2", "e"] + "some note \(number)".map(String.init) + ["\u{1B}"],
    ]
    for key in lines.flatMap(\.self) {
      explorer.type(key)
      explorer.readFrame(patience: .milliseconds(80))
    }
  }
}
