import ArgumentParser
import CareerReports

/// `careers role`: one role, whole.
struct RoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Show one role: what it is, asks for, pays and leads to, and how near it is.")

  @Argument(help: .role)
  var role: String

  @OptionGroup var from: RoleSourceOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (context, role) = try options.openSituation(of: role, in: from.source)
    try options.console.show(RoleReport(context, role: role))
  }
}
