/// What is measured with nothing but the built-in catalogue.
struct BuiltInBenchmark {
  let executable: String
  let tig: Program

  func sections() throws -> [Section] {
    let installation = try Installation(executable)
    let careers = installation.explorer
    CareersBench.tell("starts")
    var findings = try StartMeasurement(careers: careers, tig: tig).findings()
    let explorer = try MeasuredTerminal(careers)
    let peer = try MeasuredTerminal(tig)
    for terminal in [explorer, peer] { _ = try terminal.readFrame(quiet: StartMeasurement.quiet) }
    CareersBench.tell("keys")
    findings += try KeyMeasurement(careers: explorer, tig: peer).findings()
    findings += try UnexpectedKeys(careers: explorer, tig: peer, opening: ["1", "g"], list: "Roles").findings()
    CareersBench.tell("ticks")
    findings += try TickMeasurement(careers: explorer).findings()
    findings.append(
      Finding(
        measure: "Peak memory, every screen walked", careers: .megabytes(try explorer.peakMemory()),
        peer: .megabytes(try peer.peakMemory()), target: .under(40)))
    CareersBench.tell("keys without what makes them quick")
    return [Section(title: "The built-in catalogue alone", peer: Peer.tig.rawValue, findings: findings)]
      + (try SpeedupMeasurement(installation: installation).sections())
  }
}
