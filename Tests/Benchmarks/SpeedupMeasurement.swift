import TestSupport

/// What each thing is worth that the explorer keeps or works out ahead: keys with it and without it.
struct SpeedupMeasurement {
  /// As `CAREERS_WITHOUT` names them.
  private static let names = ["rehearsal", "rows", "details", "pages", "lists"]
  private static let rounds = 3

  let installation: Installation
  /// Nil for the built-in catalogue.
  var front: SourceInFront?

  func sections() throws -> [Section] {
    let omissions = [""] + Self.names + [Self.names.joined(separator: " ")]
    let terminals = try omissions.map { omission in
      let terminal = try MeasuredTerminal(installation.explorer(without: omission))
      _ = try terminal.readFrame(quiet: StartMeasurement.quiet)
      try front?.show(in: terminal)
      return terminal
    }
    var times = omissions.map { _ in KeyScript.all.map { _ in Samples<Duration>() } }
    // All of them in every round, so that whatever else the machine does slows all.
    for _ in 0..<Self.rounds {
      for (index, terminal) in terminals.enumerated() {
        for (number, script) in KeyScript.all.enumerated() {
          for key in ["1", "g"] {
            try terminal.send(key)
            _ = try terminal.readFrame(quiet: Walk.quiet, patience: .milliseconds(500))
          }
          try script.press(in: terminal, into: &times[index][number])
        }
      }
    }
    for terminal in terminals { try terminal.quit() }
    let findings = omissions.indices.dropFirst().flatMap { index in
      KeyScript.all.enumerated().flatMap { number, script in
        [50, 99].map { percent in
          Finding(
            measure: "Roles, \(script.name), without \(Self.title(omissions[index])), p\(percent)",
            careers: times[index][number].milliseconds(percent), peer: times[0][number].milliseconds(percent))
        }
      }
    }
    return [Section(title: title, peer: "with all", findings: findings)]
  }

  private var title: String { "What is kept and worked out ahead, \(front?.title ?? "built-in") in front" }

  private static func title(_ omission: String) -> String { omission.contains(" ") ? "all of them" : omission }
}
