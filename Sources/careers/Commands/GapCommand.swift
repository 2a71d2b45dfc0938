import ArgumentParser
import CareerReports

/// `careers gap`: what is missing for a role.
struct GapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap", abstract: "List what you lack for a role, with hours and what each skill adds.")

  @Argument(help: .role)
  var role: String

  @OptionGroup var from: RoleSourceOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (context, role) = try options.openSituation(of: role, in: from.source)
    try options.console.show(GapReport(context, role: role), as: format)
  }
}
