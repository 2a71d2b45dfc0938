import Foundation
import TestSupport

/// `careers-bench PROGRAM`: measures careers beside its peers, prints the tables and writes docs/PERFORMANCE.md.
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
      try report.markdown.write(toFile: reportFile, atomically: true, encoding: .utf8)
      exit(report.sections.contains(where: \.isMissed) ? 1 : 0)
    } catch {
      complain("careers-bench: \(error)")
      exit(2)
    }
  }

  private static func report(on executable: String) throws -> Report {
    let machine = try Machine.current()
    let folder = try TemporaryFolder()
    let tig = try Program.tig(in: folder)
    let data = try TaxonomyData(scratch: folder)
    // Each part as soon as it is measured, so that what goes wrong in a later one does not lose it.
    let builtIn = try BuiltInBenchmark(executable: executable, tig: tig).sections()
    print(builtIn.map(\.text).joined(separator: "\n\n"))
    let loaded = try LoadedBenchmark(executable: executable, tig: tig, data: data).sections()
    print("\n" + loaded.map(\.text).joined(separator: "\n\n"))
    return Report(
      sections: builtIn + loaded, machine: machine, peers: try Peer.allCases.map { try $0.version() },
      data: data.description)
  }

  static func tell(_ step: String) { complain("Measuring: \(step)") }

  private static func complain(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
