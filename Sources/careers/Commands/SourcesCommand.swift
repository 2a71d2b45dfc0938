import ArgumentParser
import CareerReports

/// `careers sources`: what the catalogue is made from.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List where everything comes from, with dates, licences and addresses.")

  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.console.show(SourcesReport(try options.openCatalogue()), as: format)
  }
}
