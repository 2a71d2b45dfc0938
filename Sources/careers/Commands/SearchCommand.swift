import ArgumentParser
import CareerReports

/// `careers search`: roles, skills, tutors and topics together.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find roles, skills, tutors and topics by a few letters, best first.")

  @Argument(help: ArgumentHelp("What to look for.", valueName: "query"))
  var query: [String]

  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let report = SearchReport(query.joined(separator: " "), in: try options.openCatalogue())
    try options.console.show(report, as: format)
  }
}
