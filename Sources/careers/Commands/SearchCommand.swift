import ArgumentParser
import CareerModel
import CareerReports

/// `careers search`: roles, skills, tutors and topics together, in every source that is loaded.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find roles, skills, tutors and topics by a few letters, best first.")

  @Argument(help: ArgumentHelp("What to look for.", valueName: "query"))
  var query: [String]

  @Option(name: .customLong("kind"), help: "Only things of this kind; \(String.repeatable).")
  var kinds: [SearchResult.Category] = []

  @OptionGroup var from: DatasetOption
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  /// How many results of taxonomies are printed unless more are asked for.
  private static let usualLimit = 50

  func run() throws {
    let library = try options.openLibrary()
    let catalogues =
      try from.source.flatMap { $0 == .all ? nil : [try library.opened($0)] } ?? library.readableCatalogues
    let isOwn = catalogues.map(\.dataset) == [.standard]
    let report = SearchReport(
      query.joined(separator: " "), in: catalogues, from: try options.workspace.catalogueName,
      kinds: kinds.isEmpty ? Set(SearchResult.Category.allCases) : Set(kinds),
      limit: limit.limit ?? (isOwn ? .max : Self.usualLimit))
    try options.console.show(report, as: format)
  }
}
