import Foundation
import TestSupport

/// The explorer in a window that is dragged to every size, with every screen and overlay in it.
struct ResizePart {
  let subject: Subject
  let scale: Scale

  /// Keys that bring each screen and overlay to the front, from wherever it is.
  private static let scenes =
    ["1", "2", "3", "4", "5", "6", "7"].map { "\u{1B}\u{1B}\($0)" }
    + [
      "?", ":", "/", "f", "w", "B", "c", "T", "D", "M", "e", ",", "R", "E", "W", "Di", "1\rw", "2\re", "3R", "5i", "+",
      "s", "\r", "\u{1B}",
    ]
  private static let moves = ["j", "k", "J", "K", "g", "G", "\t", "\r", "\u{1B}[6~", "\u{1B}[5~", "\u{1B}[H", "h", "l"]
  private static let lookEvery = 500

  func trials() throws -> [Trial] {
    var trial = Trial(
      "Sizes from 1x1 to 1000x400", scale(10_000), never: "ends", "a screen that is wrong afterwards",
      "leaving the terminal changed", within: scale(.seconds(420)))
    var generator = SeededGenerator(seed: 7)
    let home = try subject.home()
    var explorer = try start(in: home)
    while trial.goesOn {
      let (columns, rows) = Self.size(using: &generator)
      explorer.resize(columns: columns, rows: rows)
      var scene = ""
      if generator.chance(30) { scene = Self.scenes[generator.number(0...Self.scenes.count - 1)] }
      if generator.chance(30) { scene += Self.moves[generator.number(0...Self.moves.count - 1)] }
      explorer.type(scene)
      explorer.settle(quiet: .milliseconds(1), patience: .milliseconds([0, 3, 20][generator.number(0...2)]))
      trial.count()
      if columns * rows > 100_000 { trial.saw("larger than 100,000 cells") }
      if columns < 13, rows < 13 { trial.saw("of 12x12 and smaller") }
      if let ending = explorer.terminal.endIfEnded() {
        trial.fault("ends", "\(ending) at \(columns)x\(rows) after \(scene.debugDescription)")
        explorer = try start(in: home)
      } else if trial.tried % Self.lookEvery == 0 {
        try check(explorer, &trial)
        explorer = try start(in: home)
      }
    }
    try check(explorer, &trial)
    return [trial]
  }

  private func start(in home: Home) throws -> ExplorerScreen {
    let explorer = try ExplorerScreen(in: home)
    guard explorer.start() else { throw Failure("The explorer does not start:\n\(explorer.text)") }
    explorer.isLookedAt = false
    return explorer
  }

  private static func size(using generator: inout SeededGenerator) -> (columns: Int, rows: Int) {
    switch generator.number(0...99) {
    case ..<20: (generator.number(1...12), generator.number(1...12))
    case ..<24: (generator.number(300...1000), generator.number(100...400))
    case ..<28: [(1, 1), (1, 400), (1000, 1), (1000, 400), (2, 2)][generator.number(0...4)]
    case ..<40: (generator.number(1...200), generator.number(1...6))
    default: (generator.number(10...200), generator.number(3...70))
    }
  }

  /// Back at a usual size the screen is whole, and the program leaves well.
  private func check(_ explorer: ExplorerScreen, _ trial: inout Trial) throws {
    explorer.look()
    guard explorer.wait(until: { $0.text.contains("Roles") || $0.text.contains("┌") }) else {
      return trial.fault("a screen that is wrong afterwards", explorer.text.prefix(400).debugDescription)
    }
    trial.saw("looks at the whole screen")
    explorer.type("\u{3}")
    guard explorer.waitForEnd() != nil else { return trial.fault("leaving the terminal changed", "it does not leave") }
    let left = explorer.leftBehind
    if !left.isEmpty { trial.fault("leaving the terminal changed", left.joined(separator: ", ")) }
  }
}
