import ArgumentParser
import CareerModel
import CareerReports

/// `careers similar`: roles alike.
struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "List the roles most like one, in every source: what they do, are called and ask for.")

  @Argument(help: "The role, by id or name.")
  var role: String

  @Option(help: ArgumentHelp("Print so many at most.", valueName: "n"))
  var limit = 10

  @OptionGroup var from: SourceOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit needs a number from 1 up.") }
  }

  func run() throws {
    let loaded = try options.load()
    let role = try loaded.role(role)
    let home = try loaded.situation(holding: [role]).catalogue
    let wanted = from.source ?? .all
    // A source that is asked for must be there.
    _ = try loaded.library.opened(wanted)
    let everything = home.similar(to: role, limit: wanted == .all ? limit : .max)
    let matches = everything.lazy.filter { wanted == .all || $0.origin == wanted }.prefix(limit)
    let situation = try loaded.situation(holding: [role] + matches.map(\.role))
    try options.console.show(SimilarReport(situation, role: role, matches: Array(matches)), as: format)
  }
}
