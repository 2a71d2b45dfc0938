import TestSupport

/// The explorer with everything imported: starts, and keys and ticks with one source in front after another.
struct LoadedMeasurement {
  private static let fronts = [SourceInFront.onet, .esco, .all]
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
      try Self.showAllSkills(in: explorer)
      findings += try keys(in: explorer, front)
      findings += try TickMeasurement(careers: explorer, scenes: Self.scenes(front)).findings()
      // Out of the sum of a match, in which the last ticks were.
      try explorer.send("\u{1B}")
      _ = try explorer.readFrame(quiet: StartMeasurement.quiet)
    }
    return findings
  }

  /// From the first row each, so that going down and up again comes back to it.
  private func lists(_ front: SourceInFront) -> [KeyMeasurement.List] {
    // Paths go from the role that was chosen last, and the roles of ESCO have none.
    let choosing = front == .esco ? [] : [":", occupation, "\r"]
    return [
      .init(name: "Roles", opening: ["1", "g"]), .init(name: "Roles, a page", opening: ["1", "g"], moves: .pages),
      .init(name: "Skills, all", opening: ["2", "g"]), .init(name: "Paths", opening: choosing + ["3", "g"]),
      .init(name: "Tutors", opening: ["4", "g"]), .init(name: "Guide", opening: ["6", "g"]),
    ]
  }

  /// The skills of all roles, which are a choice that stays.
  private static func showAllSkills(in explorer: MeasuredTerminal) throws {
    for key in ["2", "a"] {
      try explorer.send(key)
      _ = try explorer.readFrame(quiet: StartMeasurement.quiet)
      if try explorer.redrawnScreen().firstRange(of: "· all skills") != nil { return }
    }
    throw Failure("The skills of all roles are not shown")
  }

  /// Lists in which this source has nothing are left out.
  private func keys(in explorer: MeasuredTerminal, _ front: SourceInFront) throws -> [Finding] {
    var walks = try lists(front).map {
      (list: $0, walk: try Walk(in: explorer, opening: $0.opening, by: $0.moves, mayBeEmpty: true))
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

  /// Where many matches are on the screen, and the sum of one: of a target, the first of which asks for time and money,
  /// which Esc leaves open.
  private static func scenes(_ front: SourceInFront) -> [TickMeasurement.Scene] {
    [
      // The first row may be the heading of a group, the second is a skill.
      .init(name: "Skills, \(front.title)", opening: ["2", "g", "j"], keys: [" "], limit: 8),
      .init(name: "Roles, \(front.title)", opening: ["1"], keys: TickMeasurement.undoAndRedo, limit: 8),
      .init(name: "Why, \(front.title)", opening: ["g", "j", "t", "\u{1B}", "w"], keys: [" "], limit: 8),
    ]
  }
}
