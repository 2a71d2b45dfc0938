import ArgumentParser
import CareerModel
import CareerPages
import CareerReports
import CareerStore

/// `careers profile`: more than one person, or more than one plan.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "List, make, change, rename and delete profiles, or put back a copy.",
    subcommands: [
      ListProfiles.self, NewProfile.self, UseProfile.self, RenameProfile.self, DeleteProfile.self, RestoreProfile.self,
    ],
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

private struct RenameProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a profile another name; all that is in it stays.")

  @Argument(help: "Its name.")
  var name: String

  @Argument(help: ArgumentHelp("The name it gets.", valueName: "new-name"))
  var newName: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.workspace.profiles.rename(ProfileName(name), to: ProfileName(newName))
    try options.showProfiles(after: "The profile \(name) is now called \(newName)")
  }
}

private struct DeleteProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Set a profile aside until the explorer starts next, or delete it for good.")

  @Flag(help: "Delete it for good, with every copy and all that is set aside of it.")
  var purge = false

  @OptionGroup var named: NamedProfile

  func run() throws {
    let name = named.name
    let console = named.options.console
    if purge {
      let copies = try named.options.workspace.profiles.purge(ProfileName(name))
      console.notify(Notice.purged(name, copies: copies))
      try named.options.showProfiles(after: "The profile \(name) is gone")
    } else {
      try named.change("is set aside") { try $0.delete($1) }
      console.notify(
        "\(name) is set aside: `careers profile restore --profile \(name)` brings it back until the explorer starts next."
      )
    }
  }
}

private struct RestoreProfile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put back an earlier copy of the profile, the present one being kept beside it, or a deleted profile.")

  @Argument(help: "The day or time of the copy, in UTC; without it the newest that is sound.")
  var date: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.workspace
    if let name = try workspace.profileName.map(ProfileName.init), date == nil,
      try workspace.profiles.deleted().contains(name)
    {
      try workspace.profiles.bringBack(name)
      return try options.showProfiles(after: "The profile \(name) is back")
    }
    let (copy, setAside) = try workspace.profiles.restore(workspace.name(), from: date)
    try options.console.show(
      RestoreReport(
        profile: workspace.name().text, time: copy.text, description: copy.brief, setAside: setAside),
      after: "The copy is back")
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
