import ArgumentParser
import CareerReports
import CareerStore

/// `careers profile`: more than one person, or more than one plan.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "List profiles, make one, change to another one, or put back a copy.",
    subcommands: [ListProfiles.self, NewProfile.self, UseProfile.self, RestoreProfile.self],
    defaultSubcommand: ListProfiles.self)
}

private struct ListProfiles: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the profiles.")

  @OptionGroup var options: GlobalOptions

  func run() throws { try options.showProfiles() }
}

private struct NewProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make an empty profile; the one in use stays in use.")

  @OptionGroup var named: NamedProfile

  func run() throws { try named.change("is made") { try $0.create($1) } }
}

private struct UseProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Change to a profile, from the next command on.")

  @OptionGroup var named: NamedProfile

  func run() throws { try named.change("is in use") { try $0.use($1) } }
}

private struct RestoreProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put back an earlier copy of the profile; the present one is kept beside it.")

  @Argument(help: "The day or time of the copy, in UTC; without it the newest that is sound.")
  var date: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.workspace
    let (copy, setAside) = try workspace.profiles.restore(workspace.name(), from: date)
    try options.console.show(
      RestoreReport(
        profile: workspace.name().text, time: copy.text, description: copy.brief, setAside: setAside))
  }
}

/// What a command about one profile takes.
private struct NamedProfile: ParsableArguments {
  @Argument(help: "The name of the profile.")
  var name: String

  @OptionGroup var options: GlobalOptions

  /// Makes a change with the profile of that name, and lists the profiles as they are then.
  /// - Parameter done: what it then is, such as "is made".
  func change(_ done: String, _ change: (Profiles, ProfileName) throws -> Void) throws {
    try change(options.workspace.profiles, ProfileName(name))
    try options.showProfiles(after: "The profile \(name) \(done)")
  }
}

extension GlobalOptions {
  fileprivate func showProfiles(after done: String? = nil) throws {
    let profiles = try workspace.profiles
    console.warn(of: profiles.choice.problem)
    try console.show(
      ProfilesReport(names: try profiles.names().map(\.text), current: profiles.current.text), after: done)
  }
}
