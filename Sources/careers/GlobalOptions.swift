import ArgumentParser
import CareerModel
import CareerPages
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
    get throws(HomeError) {
      try Workspace(dataDirectory: dataDirectory, catalogueFolder: catalogue, profileName: profile)
    }
  }

  var console: Console { Console(isJSON: json, isASCII: ascii, isPlain: noColour) }

  /// Every source, for what is the same for everybody; a profile that was named must exist all the same.
  func openLibrary() throws -> Library {
    if profile != nil { _ = try workspace.profileToRead() }
    return try library()
  }

  /// Our own catalogue, for what is the same for everybody.
  func openCatalogue() throws -> Catalogue { try openLibrary().opened(.standard) }

  /// Every source, and the profile as far as it can be read.
  func load() throws -> CommandContext { try load(workspace.profileToRead()) }

  /// Every source, and a profile that is open; what is doubtful about it is told.
  private func load(_ store: ProfileStore) throws -> CommandContext {
    let library = try library()
    let workspace = try workspace
    if profile == nil { console.warn(of: workspace.profiles.choice.problem) }
    if let obstacle = store.obstacle { console.notify("careers: \(obstacle.message)") }
    console.warn(of: store.doubt)
    return CommandContext(library: library, profile: try store.load().profile, name: workspace.catalogueName)
  }

  private func library() throws -> Library {
    let library = try workspace.library()
    OpenedLibraries.add(library)
    return library
  }

  /// The person in our own catalogue.
  func openSituation() throws -> PageContext { try load().context() }

  /// A role by what people call it, by its position, and the person in the source that has it.
  func openSituation(of role: String, in dataset: Dataset?) throws -> (context: PageContext, role: Int) {
    let (context, roles) = try openSituation(of: [role], in: dataset)
    guard let position = roles.first else { throw NameError(kind: .role, text: role, problem: .unknown(nearest: [])) }
    return (context, position)
  }

  /// Roles by what people call them, by position, and the person where they are.
  func openSituation(of roles: [String], in dataset: Dataset?) throws -> (context: PageContext, roles: [Int]) {
    let loaded = try load()
    let ids = try roles.map { try loaded.role($0, in: dataset) }
    let context = try loaded.context(holding: ids)
    return (context, ids.compactMap(context.catalogue.rolePosition))
  }

  /// Changes the profile in one step of undo, and prints what changed and which matches moved.
  /// - Parameter decide: what to do, given how things are, and where to report it; without changes nothing is written.
  func change(_ decide: (CommandContext) throws -> (edit: ProfileEdit, before: PageContext)) throws {
    let store = try workspace.profile()
    let loaded = try load(store)
    let (edit, before) = try decide(loaded)
    try record(edit, in: store)
    let after = PageContext(profile: loaded.applying(edit).profile, in: before.catalogue, from: loaded.name)
    try console.show(
      ChangeReport(edit, before: before, after: after), after: edit.changes.isEmpty ? nil : "The change is kept")
  }

  /// Changes the profile in one step of undo, and says nothing of it.
  func keep(_ decide: (CommandContext) throws -> ProfileEdit) throws -> CommandContext {
    let store = try workspace.profile()
    let loaded = try load(store)
    let edit = try decide(loaded)
    try record(edit, in: store)
    return loaded.applying(edit)
  }

  /// Without changes nothing is written.
  private func record(_ edit: ProfileEdit, in store: ProfileStore) throws {
    guard !edit.changes.isEmpty else { return }
    try store.record(edit, at: .now)
    backUp(store)
  }

  /// How old the newest copy must be before a command makes another one, so that many commands make few.
  private static let copyAge = 3600.0

  /// Copies the profile as it is after a change, which does not depend on it.
  private func backUp(_ store: ProfileStore) {
    do {
      try store.backUp(at: .now, after: Self.copyAge)
    } catch {
      console.notify("careers: \(error.withoutCopy)")
    }
  }
}

extension Workspace {
  /// What reports call the catalogue: the last part of its folder's path.
  var catalogueName: String {
    catalogueFolder.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "built-in"
  }
}
