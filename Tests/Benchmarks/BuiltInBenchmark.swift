/// What is measured with nothing but the built-in catalogue.
struct BuiltInBenchmark {
  let executable: String
  let tig: Program

  func section() throws -> Section {
    let careers = try Installation(executable).explorer
    CareersBench.tell("starts")
    var findings = try StartMeasurement(careers: careers, tig: tig).findings()
    let explorer = try MeasuredTerminal(careers)
    let peer = try MeasuredTerminal(tig)
    for terminal in [explorer, peer] { _ = try terminal.readFrame(quiet: StartMeasurement.quiet) }
    CareersBench.tell("keys")
    findings += try KeyMeasurement(careers: explorer, tig: peer).findings()
    CareersBench.tell("ticks")
    findings += try TickMeasurement(careers: explorer).findings()
    findings.append(
      Finding(
        measure: "Peak memory, every screen walked", careers: .megabytes(try explorer.peakMemory()),
        peer: .megabytes(try peer.peakMemory()), target: .under(40)))
    return Section(title: "The built-in catalogue alone", peer: Peer.tig.rawValue, findings: findings)
  }
}
