import ArgumentParser
import CareerReports

/// `careers paths`: the tree of moves from a role, or to it.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: "Show where a role can lead, move by move.")

  @Argument(help: .role)
  var role: String

  @Flag(help: "Show who gets to the role instead.")
  var backwards = false

  @Option(
    help: ArgumentHelp(
      "How many moves deep: \(PathsReport.usualDepth), or fewer where that is more than can be read.", valueName: "n"),
    transform: wholeNumber(from: 1))
  var depth: Int?

  @OptionGroup var from: RoleSourceOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (context, role) = try options.openSituation(of: role, in: from.source)
    try options.console.show(
      PathsReport(
        context, role: context.catalogue.roles[role].id, direction: backwards ? .backwards : .forwards,
        depth: depth))
  }
}
