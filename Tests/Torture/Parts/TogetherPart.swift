import Foundation
import TestSupport

/// Two explorers open on one profile while commands change it.
struct TogetherPart {
  let subject: Subject
  let scale: Scale
  private static let commandCount = 10
  /// How long a window may show what is no longer so.
  private static let patience = Duration.seconds(1)

  func trials() throws -> [Trial] {
    var trial = Trial(
      "Rounds of ten commands and a tick in each window", scale(200), never: "windows not right within a second",
      "changes not in the file", "commands that failed", "corrupt", within: scale(.seconds(360)))
    var generator = SeededGenerator(seed: 3)
    let home = try subject.home()
    let windows = try (0..<2).map { _ in try ExplorerScreen(in: home, columns: 110, rows: 185) }
    for window in windows {
      guard window.start(), window.showAllSkills() else { throw Failure("No list of skills:\n\(window.text)") }
    }
    let ids = Dictionary(subject.skills.map { ($0.name, $0.id) }) { first, _ in first }
    // What the windows tick is in the first half of their lists, and what the commands mark is in the second.
    let order = windows[0].tickOrder.compactMap { ids[$0] }
    let far = Array(order.suffix(order.count / 2))
    var wanted = try home.marks()
    while trial.goesOn {
      let chosen = generator.some(Self.commandCount, of: far)
      let marks = chosen.map { _ in generator.chance(60) ? "have" : "none" }
      let runs = try launch(zip(chosen, marks).map { ["mark", $0, "--as", $1] }, in: home)
      for window in windows {
        window.type(Array(repeating: "j", count: generator.number(0...3)).joined() + " ")
      }
      for run in runs where run.wait(atMost: .seconds(20)) != .exited(0) { trial.fault("commands that failed", "") }
      for (skill, mark) in zip(chosen, marks) { wanted[skill] = mark == "none" ? nil : mark }
      let end = ContinuousClock.now
      var late = Set(windows.indices)
      var stored: [String: String] = [:]
      while !late.isEmpty, ContinuousClock.now < end + Self.patience {
        for window in windows { window.settle(quiet: .milliseconds(5), patience: .milliseconds(20)) }
        stored = try StoredProfile.marks(in: home.profile)
        for place in late where Self.agrees(windows[place], with: stored, ids) {
          late.remove(place)
          trial.took(ContinuousClock.now - end, to: "show what the last command did")
        }
      }
      trial.count()
      for place in late {
        trial.fault("windows not right within a second", Self.difference(windows[place], from: stored, ids))
      }
      for skill in far where stored[skill] != wanted[skill] {
        trial.fault("changes not in the file", "\(skill) is \(stored[skill] ?? "none")")
      }
      if let fault = StoredProfile.fault(in: home.profile) { trial.fault("corrupt", fault) }
      for window in windows { window.type("g") }
    }
    return [trial]
  }

  private func launch(_ commands: [[String]], in home: Home) throws -> [ChildProcess] {
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { throw Failure.system("No null device") }
    defer { close(nowhere) }
    return try commands.map {
      try ChildProcess([home.executable] + $0, environment: home.environment, output: nowhere, errors: nowhere)
    }
  }

  private static func agrees(_ window: ExplorerScreen, with marks: [String: String], _ ids: [String: String]) -> Bool {
    let ticks = window.ticks
    return window.isSaved && ticks.count > 100 && differences(ticks, marks, ids).isEmpty
  }

  private static func differences(_ ticks: [String: String], _ marks: [String: String], _ ids: [String: String])
    -> [String]
  {
    ticks.filter { name, sign in ids[name].map { (sign == "✓") != (marks[$0] == "have") } ?? false }.map(\.key)
  }

  private static func difference(_ window: ExplorerScreen, from marks: [String: String], _ ids: [String: String])
    -> String
  {
    let names = differences(window.ticks, marks, ids).sorted()
    return "\(window.topLine.trimmingCharacters(in: .whitespaces)): \(names.prefix(4).joined(separator: ", "))"
  }
}
