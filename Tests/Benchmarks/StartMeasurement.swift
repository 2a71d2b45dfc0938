import TestSupport

/// From starting a program to the last byte of its first full frame.
struct StartMeasurement {
  /// Longer than after a key: tig draws an empty view first and fills it when git has answered.
  static let quiet = Duration.milliseconds(100)
  private static let warmRounds = 3
  private static let rounds = 15

  let careers: Program
  let tig: Program
  var measure = "First full frame, median"
  /// What must be on the screen that careers starts with.
  var heading = ""

  /// One start of each in every round, so that whatever else the machine does slows both.
  func findings() throws -> [Finding] {
    var (careersTimes, tigTimes) = (Samples<Duration>(), Samples<Duration>())
    for round in 0..<Self.warmRounds + Self.rounds {
      let times = (careers: try time(of: careers, showing: heading), tig: try time(of: tig))
      guard round >= Self.warmRounds else { continue }
      careersTimes.append(times.careers)
      tigTimes.append(times.tig)
    }
    return [
      Finding(
        measure: measure, careers: careersTimes.milliseconds(50), peer: tigTimes.milliseconds(50),
        target: .timesPeer(1.5))
    ]
  }

  private func time(of program: Program, showing heading: String = "") throws -> Duration {
    let terminal = try MeasuredTerminal(program)
    let frame = try terminal.readFrame(quiet: Self.quiet)
    guard let end = frame.end else { throw Failure("\(program.command[0]) drew nothing") }
    guard heading.isEmpty || frame.firstRange(of: heading) != nil else {
      throw Failure("\(program.command[0]) started without \(heading) on its screen")
    }
    try terminal.quit()
    return end - terminal.startTime
  }
}
