import ArgumentParser
import CareerReports
import CareerStore

/// `careers profile`: more than one person, or more than one plan.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "List profiles, make one, or change to another one.",
    subcommands: [ListProfiles.self, NewProfile.self, UseProfile.self], defaultSubcommand: ListProfiles.self)
}

private struct ListProfiles: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the profiles.")

  @OptionGroup var options: GlobalOptions

  func run() throws { try options.showProfiles() }
}

private struct NewProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make an empty profile; the one in use stays in use.")

  @Argument(help: "The name of the profile.")
  var name: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.workspace.profiles.create(ProfileName(name))
    try options.showProfiles()
  }
}

private struct UseProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Change to a profile, from the next command on.")

  @Argument(help: "The name of the profile.")
  var name: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.workspace.profiles.use(ProfileName(name))
    try options.showProfiles()
  }
}

extension GlobalOptions {
  fileprivate func showProfiles() throws {
    let profiles = workspace.profiles
    try console.show(ProfilesReport(names: try profiles.names().map(\.text), current: try profiles.current.text))
  }
}
