import TestSupport

/// From starting a program to the last byte of its first full frame.
struct StartMeasurement {
  /// Longer than after a key: tig draws an empty view first and fills it when git has answered.
  static let quiet = Duration.milliseconds(100)
  private static let warmRounds = 3
  private static let rounds = 15

  let careers: Program
  let tig: Program

  /// One start of each in every round, so that whatever else the machine does slows both.
  func findings() throws -> [Finding] {
    var (careersTimes, tigTimes) = (Samples<Duration>(), Samples<Duration>())
    for round in 0..<Self.warmRounds + Self.rounds {
      let times = (careers: try time(of: careers), tig: try time(of: tig))
      guard round >= Self.warmRounds else { continue }
      careersTimes.append(times.careers)
      tigTimes.append(times.tig)
    }
    return [
      Finding(
        measure: "First full frame, median", careers: careersTimes.milliseconds(50), tig: tigTimes.milliseconds(50),
        target: .timesPeer(1.5))
    ]
  }

  private func time(of program: Program) throws -> Duration {
    let terminal = try MeasuredTerminal(program)
    guard let end = try terminal.readFrame(quiet: Self.quiet).end else {
      throw Failure("\(program.command[0]) drew nothing")
    }
    try terminal.send("q")
    try terminal.waitForEnd()
    return end - terminal.startTime
  }
}
