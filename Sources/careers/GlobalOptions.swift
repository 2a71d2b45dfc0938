import ArgumentParser
import CareerModel
import CareerReports
import CareerStore

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  @Option(help: ArgumentHelp("Work in this profile instead of the one in use.", valueName: "name"))
  var profile: String?

  @Option(
    name: .customLong("data-dir"),
    help: ArgumentHelp("Keep everything below this folder instead of your own.", valueName: "dir"))
  var dataDirectory: String?

  @Option(help: ArgumentHelp("Read this catalogue folder instead of the built-in one.", valueName: "dir"))
  var catalogue: String?

  @Flag(help: "Print ASCII only.")
  var ascii = false

  @Flag(name: .customLong("no-colour"), help: "Print without bold and dim, and draw without colours.")
  var noColour = false

  func validate() throws {
    for (name, path) in [("--data-dir", dataDirectory), ("--catalogue", catalogue)] where path == "" {
      throw ValidationError("\(name) needs the name of a folder.")
    }
  }
}

extension GlobalOptions {
  var workspace: Workspace {
    Workspace(dataDirectory: dataDirectory, catalogueFolder: catalogue, profileName: profile)
  }

  var console: Console { Console(isJSON: json, isASCII: ascii, isPlain: noColour) }

  /// The catalogue alone, for what is the same for everybody; a profile that was named must exist all the same.
  func openCatalogue() throws -> Catalogue {
    if profile != nil { _ = try workspace.profile() }
    return try workspace.catalogue()
  }

  /// The catalogue and the profile.
  func openSituation() throws -> Situation {
    let catalogue = try workspace.catalogue()
    return situation(of: try workspace.profile().load().profile, in: catalogue)
  }

  /// Changes the profile in one step of undo, and prints what changed and which matches moved.
  /// - Parameter edit: what to do, given how things are; without changes nothing is written.
  func change(_ edit: (Situation) throws -> ProfileEdit) throws {
    let catalogue = try workspace.catalogue()
    let store = try workspace.profile()
    var profile = try store.load().profile
    let before = situation(of: profile, in: catalogue)
    let edit = try edit(before)
    if !edit.changes.isEmpty { try store.record(edit, at: .now) }
    profile.apply(edit)
    try console.show(ChangeReport(edit, before: before, after: situation(of: profile, in: catalogue)))
  }

  private func situation(of profile: Profile, in catalogue: Catalogue) -> Situation {
    Situation(profile: profile, in: catalogue, from: workspace.catalogueName)
  }
}

extension Workspace {
  /// What reports call the catalogue: the last part of its folder's path.
  var catalogueName: String {
    catalogueFolder.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "built-in"
  }
}
