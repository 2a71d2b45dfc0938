import ArgumentParser
import CareerReports

/// `careers why`: the match as a sum.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Show the match with a role as a sum, term by term, and what would change it.")

  @Argument(help: .role)
  var role: String

  @OptionGroup var from: RoleSourceOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (context, role) = try options.openSituation(of: role, in: from.source)
    try options.console.show(WhyReport(context, role: role), as: format)
  }
}
