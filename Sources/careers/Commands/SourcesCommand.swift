import ArgumentParser
import CareerReports

/// `careers sources`: what everything is made from.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List where everything comes from, with dates, licences and addresses.")

  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.openLibrary()
    let catalogues = [try library.opened(.standard)] + (try library.inPart)
    try options.console.show(SourcesReport(catalogues, imported: library.imported), as: format)
  }
}
