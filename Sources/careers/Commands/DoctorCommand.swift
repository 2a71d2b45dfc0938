import ArgumentParser
import CareerReports

/// `careers doctor`: looks at everything that the program depends on.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check terminal, locale, folders, settings, catalogue, imports and profile.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let report = ChecksReport(Diagnosis(workspace: try options.workspace, surroundings: .current).checks)
    try options.console.show(report)
    if !report.isFine { throw ExitCode(ExitStatus.failed.rawValue) }
  }
}
