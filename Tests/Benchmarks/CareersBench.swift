import Foundation
import TestSupport

/// `careers-bench PROGRAM`: measures careers beside tig, prints the table and writes it to docs/PERFORMANCE.md.
///
/// Exit status: 0 when every target is met, 1 when one is missed, 2 when measuring failed, 64 when used wrongly.
@main
enum CareersBench {
  private static let reportFile = "docs/PERFORMANCE.md"

  static func main() {
    guard CommandLine.arguments.count == 2 else {
      complain("Usage: careers-bench PROGRAM   (from the project's folder: it writes \(reportFile))")
      exit(64)
    }
    do {
      let report = try report(on: CommandLine.arguments[1])
      print(report.text)
      try report.markdown.write(toFile: reportFile, atomically: true, encoding: .utf8)
      exit(report.findings.allSatisfy { $0.isMet != false } ? 0 : 1)
    } catch {
      complain("careers-bench: \(error)")
      exit(2)
    }
  }

  private static func report(on executable: String) throws -> Report {
    let folder = try TemporaryFolder()
    let machine = try Machine.current()
    let tig = try Program.tig(in: folder)
    let careers = Program.careers(executable, in: folder)
    try dismissWelcome(of: careers)

    tell("Starts")
    var findings = try StartMeasurement(careers: careers, tig: tig).findings()
    let explorer = try MeasuredTerminal(careers)
    let peer = try MeasuredTerminal(tig)
    for terminal in [explorer, peer] { _ = try terminal.readFrame(quiet: StartMeasurement.quiet) }
    tell("Keys")
    findings += try KeyMeasurement(careers: explorer, tig: peer).findings()
    tell("Ticks")
    findings += try TickMeasurement(careers: explorer).findings()
    findings.append(
      Finding(
        measure: "Peak memory, every screen walked", careers: .megabytes(try explorer.peakMemory()),
        tig: .megabytes(try peer.peakMemory()), target: .under(40)))
    return Report(findings: findings, machine: machine, tigVersion: try Command.firstLine(of: ["tig", "--version"]))
  }

  /// The first start makes the profile and the compiled catalogue; Esc leaves the welcome for good.
  private static func dismissWelcome(of careers: Program) throws {
    let terminal = try MeasuredTerminal(careers)
    for key in ["\u{1B}", "q"] {
      _ = try terminal.readFrame(quiet: StartMeasurement.quiet)
      try terminal.send(key)
    }
    try terminal.waitForEnd()
  }

  private static func tell(_ step: String) { complain("Measuring: \(step.lowercased())") }

  private static func complain(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
