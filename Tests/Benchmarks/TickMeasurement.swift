import TestSupport

/// From a change of the marks to the screen that shows it in every number, and to the one that says it is saved.
struct TickMeasurement {
  private static let warmChanges = 10
  private static let changes = 200

  /// What is in front, the keys that bring it there, and the keys that change marks there, in turn.
  struct Scene {
    let name: String
    let opening: [String]
    let keys: [String]
    /// Of the redrawn screen at p99, in milliseconds.
    let limit: Double
  }

  static let undoAndRedo = ["u", "\u{12}"]
  private static let builtInScenes = [
    Scene(name: "Skills", opening: ["2"], keys: [" "], limit: 5),
    // A target, for what follows; the first asks for time and money, which Esc leaves open.
    Scene(name: "Why", opening: ["1", "t", "\u{1B}", "w"], keys: [" "], limit: 8),
    Scene(name: "Plan", opening: ["\u{1B}", "5"], keys: undoAndRedo, limit: 8),
    Scene(name: "Routes", opening: ["3", "R"], keys: undoAndRedo, limit: 8),
  ]

  let careers: MeasuredTerminal
  var scenes = builtInScenes

  func findings() throws -> [Finding] { try scenes.flatMap(findings) }

  private func findings(in scene: Scene) throws -> [Finding] {
    for key in scene.opening {
      try careers.send(key)
      _ = try careers.readFrame(quiet: Walk.quiet)
    }
    var (redrawn, saved) = (Samples<Duration>(), Samples<Duration>())
    var savings = 0
    for number in 0..<Self.warmChanges + Self.changes {
      let times = try change(by: scene.keys[number % scene.keys.count])
      savings += times.isSaving ? 1 : 0
      guard number >= Self.warmChanges else { continue }
      redrawn.append(times.redrawn)
      saved.append(times.saved)
    }
    guard savings > 0 else { throw Failure("Nothing was saved with \(scene.name) in front") }
    return [
      Finding(measure: "Tick with \(scene.name) in front, redrawn, p50", careers: redrawn.milliseconds(50)),
      Finding(
        measure: "Tick with \(scene.name) in front, redrawn, p99", careers: redrawn.milliseconds(99),
        target: .under(scene.limit)),
      Finding(measure: "Tick with \(scene.name) in front, on disk, p50", careers: saved.milliseconds(50)),
      Finding(measure: "Tick with \(scene.name) in front, on disk, p99", careers: saved.milliseconds(99)),
    ]
  }

  /// Of "saving…" and "saved ✓" what differs: curses writes no more where both have the same colour.
  private static let (saving, saved) = ("ing…", "ed ✓")

  /// The program redraws twice: with the change, and again when it is on disk; once when the disk was faster.
  private func change(by key: String) throws -> (redrawn: Duration, saved: Duration, isSaving: Bool) {
    let start = try careers.send(key)
    var output = try careers.readFrame(quiet: Walk.quiet)
    if let saving = output.firstRange(of: Self.saving) {
      var saved = output.firstRange(of: Self.saved, from: saving.upperBound)
      while saved == nil {
        let later = try careers.readFrame(quiet: Walk.quiet)
        guard later.end != nil else { throw Failure("A tick was never saved") }
        output.append(later)
        saved = output.firstRange(of: Self.saved, from: saving.upperBound)
      }
      if let saved, let redrawn = output.lastArrival(before: saved.lowerBound), let end = output.end {
        return (redrawn - start, end - start, true)
      }
    }
    guard let end = output.end else { throw Failure("A tick drew nothing") }
    return (end - start, end - start, false)
  }
}
