/// From ticking a skill to the screen that shows the new match, and to the one that says it is saved.
struct TickMeasurement {
  private static let warmTicks = 10
  private static let ticks = 200

  let careers: PseudoTerminal

  func findings() throws -> [Finding] {
    try careers.send("2")
    _ = try careers.readFrame(quiet: Walk.quiet)
    var (redrawn, saved) = (Samples<Duration>(), Samples<Duration>())
    for number in 0..<Self.warmTicks + Self.ticks {
      let times = try tick()
      guard number >= Self.warmTicks else { continue }
      redrawn.append(times.redrawn)
      saved.append(times.saved)
    }
    return [
      Finding(measure: "Tick to redrawn screen, p50", careers: redrawn.milliseconds(50)),
      Finding(measure: "Tick to redrawn screen, p99", careers: redrawn.milliseconds(99), target: .under(5)),
      Finding(measure: "Tick to saved on disk, p50", careers: saved.milliseconds(50)),
      Finding(measure: "Tick to saved on disk, p99", careers: saved.milliseconds(99)),
    ]
  }

  /// The program redraws twice: with the change, and again when it is on disk; once when the disk was faster.
  private func tick() throws -> (redrawn: Duration, saved: Duration) {
    let start = try careers.send(" ")
    var output = try careers.readFrame(quiet: Walk.quiet)
    if let saving = output.firstRange(of: "saving…") {
      var saved = output.firstRange(of: "saved", from: saving.upperBound)
      while saved == nil {
        let later = try careers.readFrame(quiet: Walk.quiet)
        guard later.end != nil else { throw Failure("A tick was never saved") }
        output.append(later)
        saved = output.firstRange(of: "saved", from: saving.upperBound)
      }
      if let saved, let redrawn = output.lastArrival(before: saved.lowerBound), let end = output.end {
        return (redrawn - start, end - start)
      }
    }
    guard let end = output.end else { throw Failure("A tick drew nothing") }
    return (end - start, end - start)
  }
}
