import ArgumentParser
import CareerModel
import CareerPages
import CareerReports
import CareerUI
import Foundation
import Synchronization

/// `careers import`: a publisher's files, brought in, or taken away again.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import O*NET, ESCO, wages or a crosswalk, as their publishers ship them, or tutors of your own.",
    usage: """
      careers import <onet|esco|wages|crosswalk> <path> [--language <code>] [--dry-run] [--force]
      careers import tutors <file> [--dry-run]
      careers import remove <onet|esco|wages|crosswalk|tutors>
      """,
    discussion: """
      What is imported replaces an earlier import of its kind, all or nothing; \(Notice.marksStay). \
      Afterwards --source onet, esco or all shows it in lists, and names are found in every source.
      """, subcommands: [ImportFiles.self, ImportTutors.self, RemoveImport.self], defaultSubcommand: ImportFiles.self)
}

struct ImportFiles: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "files", abstract: "Import files (what `import` does).")

  @Argument(help: "What to import.")
  var kind: ImportKind

  @Argument(help: "The folder of text or CSV files, unpacked; or the one file, for wages and the crosswalk.")
  var path: String

  @Option(help: ArgumentHelp("The language of ESCO's texts, as its files' names end.", valueName: "code"))
  var language: String?

  @Flag(help: Self.dryRunHelp)
  var dryRun = false

  static let dryRunHelp: ArgumentHelp = "Check and report, and write nothing."

  @Flag(help: "Import it although it seems cut, or has less than half of what the earlier import has.")
  var force = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if path.isEmpty { throw ValidationError("Name the folder or file to import.") }
    if language != nil, !kind.hasLanguages { throw ValidationError("--language is for ESCO, which has many.") }
    if language == "" { throw ValidationError("--language needs a code, such as de.") }
  }

  func run() throws {
    let request = ImportRequest(kind, path: path, language: language, isForced: force)
    let runner = ImportRunner(request: request, isDryRun: dryRun, workspace: try options.workspace, day: .today)
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
        sourcesKey: keymap.label(for: .openDatasets, in: .roles)),
      after: outcome.isDryRun ? nil : "\(outcome.imported.name) is imported")
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

/// Ctrl-C and the signals to leave, noted for work that can be ended cleanly instead of ending the program at once.
enum StopSignal {
  private static let wasRaised = Atomic(false)

  /// Whether one came since `watch`.
  static var isRaised: Bool { wasRaised.load(ordering: .relaxed) }

  /// From here on the signals are noted, and a second one ends the program at once as if nobody noted it; those that
  /// the program was started to ignore, as `nohup` does, stay ignored.
  static func watch() {
    wasRaised.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      signal(number) { number in
        guard StopSignal.wasRaised.exchange(true, ordering: .relaxed) else { return }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    sigaction(number, nil, &current)
    #if os(Linux)
      let handler = current.__sigaction_handler.sa_handler
    #else
      let handler = current.__sigaction_u.__sa_handler
    #endif
    // Handlers are functions, which do not compare in Swift.
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
