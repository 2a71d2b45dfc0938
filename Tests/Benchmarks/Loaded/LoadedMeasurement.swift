import TestSupport

/// The explorer with everything imported: starts, and keys and ticks with one source in front after another.
struct LoadedMeasurement {
  private static let fronts = [SourceInFront.onet, .esco, .all]
  private static let lists = [
    KeyMeasurement.List(name: "Roles", key: "1"),
    KeyMeasurement.List(name: "Roles, a page", key: "1", moves: .pages),
    KeyMeasurement.List(name: "Skills, all", key: "2"),
    KeyMeasurement.List(name: "Paths", key: "3"), KeyMeasurement.List(name: "Tutors", key: "4"),
    KeyMeasurement.List(name: "Guide", key: "6"),
  ]

  let installation: Installation
  let tig: Program
  /// The title of an occupation of O*NET that others are related to.
  let occupation: String

  func starts() throws -> [Finding] {
    var findings = try StartMeasurement(careers: installation.explorer, tig: tig, measure: Self.start(.builtIn))
      .findings()
    // It starts with the source that was in front when it was left.
    let explorer = try MeasuredTerminal(installation.explorer)
    _ = try explorer.readFrame(quiet: StartMeasurement.quiet)
    try SourceInFront.esco.show(in: explorer)
    try explorer.quit()
    findings += try StartMeasurement(
      careers: installation.explorer, tig: tig, measure: Self.start(.esco), heading: SourceInFront.esco.heading
    ).findings()
    return findings
  }

  private static func start(_ front: SourceInFront) -> String { "First full frame, \(front.title) in front, median" }

  /// - Parameter explorer: with its first frame drawn; it is left with all sources in front.
  func keysAndTicks(in explorer: MeasuredTerminal) throws -> [Finding] {
    var findings: [Finding] = []
    for front in Self.fronts {
      try front.show(in: explorer)
      // Paths go from the role that was chosen last, and only roles of O*NET have any here.
      let choosing = front == .esco ? [] : [":", occupation, "\r"]
      for keys in choosing + ["2", "a"] {
        try explorer.send(keys)
        _ = try explorer.readFrame(quiet: StartMeasurement.quiet)
      }
      findings += try keys(in: explorer, front)
      findings += try TickMeasurement(careers: explorer, scenes: Self.scenes(front)).findings()
      // Out of the sum of a match, in which the last ticks were.
      try explorer.send("\u{1B}")
      _ = try explorer.readFrame(quiet: StartMeasurement.quiet)
    }
    return findings
  }

  /// Lists in which this source has nothing are left out.
  private func keys(in explorer: MeasuredTerminal, _ front: SourceInFront) throws -> [Finding] {
    var walks = try Self.lists.map {
      (list: $0, walk: try Walk(in: explorer, opening: $0.key, by: $0.moves, mayBeEmpty: true))
    }.filter { $0.walk.depth > 0 }
    for _ in 0..<KeyMeasurement.rounds {
      for index in walks.indices { try walks[index].walk.measureRound() }
    }
    return walks.flatMap { list, walk in
      let measure = "Move in \(list.name), \(front.title) in front"
      return [
        Finding(measure: "\(measure), p50", careers: walk.times.milliseconds(50), target: .under(1)),
        Finding(measure: "\(measure), p99", careers: walk.times.milliseconds(99), target: .under(4)),
      ]
    }
  }

  /// Where many matches are on the screen, and the sum of one.
  private static func scenes(_ front: SourceInFront) -> [TickMeasurement.Scene] {
    [
      // The first row may be the heading of a group, the second is a skill.
      .init(name: "Skills, \(front.title)", opening: ["2", "g", "j"], keys: [" "], limit: 8),
      .init(name: "Roles, \(front.title)", opening: ["1"], keys: TickMeasurement.undoAndRedo, limit: 8),
      .init(name: "Why, \(front.title)", opening: ["g", "j", "t", "w"], keys: [" "], limit: 8),
    ]
  }
}
