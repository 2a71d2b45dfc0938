import ArgumentParser
import CareerModel
import CareerReports

/// `careers similar`: roles alike.
struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "List the roles most like one, in every source: what they do, are called and ask for.")

  @Argument(help: .role)
  var role: String

  @OptionGroup var limit: LimitOption
  @OptionGroup var from: DatasetOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  /// As many as a screen has room for, where nobody asks for a number.
  private static let usualCount = 10

  func run() throws {
    let loaded = try options.load()
    let role = try loaded.role(role)
    let home = try loaded.library.opened(loaded.dataset(holding: [role]))
    let wanted = from.source == .all ? nil : from.source
    // A source that is asked for must be there.
    let traits = try wanted.map { try loaded.library.opened($0).traits }
    let count = limit.limit ?? Self.usualCount
    let matches = home.similar(to: role, limit: count, of: wanted)
    let context = try loaded.context(holding: [role] + matches.map(\.role))
    try options.console.show(SimilarReport(context, role: role, matches: matches, of: traits), as: format)
  }
}
