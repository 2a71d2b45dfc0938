import Foundation
import TestSupport

/// `careers-torture PROGRAM`: does to careers what machines, people and files do to programs, and writes
/// docs/RELIABILITY.md.
///
/// Exit status: 0 when nothing was seen that must not be, 1 when something was, 2 when trying failed, 64 when used
/// wrongly.
@main
enum CareersTorture {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let report = try report(options)
      if let file = options.reportFile { try report.write(to: file) }
      exit(report.sections.contains(where: \.isFaulty) ? 1 : 0)
    } catch let error as Options.Misuse {
      tell(error.description)
      exit(64)
    } catch {
      tell("careers-torture: \(error)")
      exit(2)
    }
  }

  private static func report(_ options: Options) throws -> Report {
    // A program that ends while it is written to is a sight like any other.
    signal(SIGPIPE, SIG_IGN)
    let subject = try Subject(options.program)
    var sections: [Section] = []
    for part in options.parts {
      tell("Trying: \(part.title)")
      let start = ContinuousClock.now
      let trials = try part.trials(of: subject, options.scale)
      for line in trials.flatMap(\.lines) { tell("  \(line)") }
      sections.append(Section(part: part, trials: trials, time: ContinuousClock.now - start))
    }
    return Report(sections: sections, version: subject.version, scale: options.scale)
  }

  static func tell(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
