import ArgumentParser
import CareerModel
import CareerReports
import CareerUI

/// `careers import`: a publisher's files, brought in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import O*NET, ESCO, wages or a crosswalk, as their publishers ship them.",
    discussion: """
      What is imported replaces an earlier import of its kind, all or nothing; what you have ticked and noted stays. \
      Afterwards --source onet, esco or all shows it in lists, and names are found in every source.
      """)

  @Argument(help: "What to import.")
  var kind: ImportKind

  @Argument(help: "The folder of text or CSV files, unpacked; or the one file, for wages and the crosswalk.")
  var path: String

  @Option(help: ArgumentHelp("The language of ESCO's texts, as its files' names end.", valueName: "code"))
  var language: String?

  @Flag(help: "Check and report, and write nothing.")
  var dryRun = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if path.isEmpty { throw ValidationError("Name the folder or file to import.") }
    if language != nil, kind != .esco { throw ValidationError("--language is for ESCO, which has many.") }
    if language == "" { throw ValidationError("--language needs a code, such as de.") }
  }

  func run() throws {
    var runner = ImportRunner(kind: kind, path: path, workspace: try options.workspace, day: .today)
    if let language { runner.language = language }
    runner.isDryRun = dryRun
    StopSignal.watch()
    let log = ImportLog(options.console)
    let outcome: ImportOutcome
    do {
      outcome = try runner.run(report: log.show) { StopSignal.isRaised }
    } catch {
      log.finish(isDone: false)
      throw error
    }
    log.finish(isDone: true)
    try options.console.show(
      ImportedReport(
        outcome.imported, replacing: outcome.earlier, isDryRun: outcome.isDryRun,
        sourcesKey: keymap.label(for: .openSources, in: .roles)))
  }

  /// The person's own keys; where their settings have mistakes, which the explorer tells, the standard ones.
  private var keymap: Keymap {
    do {
      return try Settings.read(from: options.workspace.folders.config).keymap
    } catch {
      return .standard
    }
  }
}
