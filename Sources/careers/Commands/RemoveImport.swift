import ArgumentParser
import CareerModel
import CareerPages
import CareerReports
import CareerStore

/// `careers import remove`: takes an import away.
struct RemoveImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take an import away; \(Notice.marksStay).")

  @Argument(help: "What to remove: onet, esco, wages, crosswalk or tutors.")
  var source: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    if source == "tutors" { return try removeTutors() }
    let folder = try options.workspace.importFolder
    guard let kind = ImportKind(rawValue: source) else { throw UnknownImport(name: source, isKind: false) }
    let imported: ImportRecord?
    do {
      imported = try ImportLibrary(folder: folder).source(kind)
    } catch StoreError.unreadableImport {
      // It can go all the same, and then there is nothing to tell about it.
      imported = nil
    }
    guard try kind.removeImport(in: folder) else { throw UnknownImport(name: source, isKind: true) }
    try options.console.show(RemovedImportReport(kind, imported), after: "The import is removed")
  }

  /// The person's own, for good.
  private func removeTutors() throws {
    let tutors = try options.openLibrary().tutors
    guard let removal = try tutors.remove() else { throw UnknownImport(name: source, isKind: true) }
    try options.console.show(
      RemovedTutorsReport(removal.path, keeping: removal.kept), after: "Your own tutors are removed")
  }
}

/// What is to be removed was never imported.
private struct UnknownImport: ExplainedError {
  let name: String
  /// Whether it is something that could have been imported.
  let isKind: Bool

  var code: String { isKind ? "not-imported" : "unknown-source" }
  private var isTutors: Bool { name == "tutors" }

  var message: String {
    if isTutors { return "You have no tutors of your own." }
    return isKind ? "\(name) is not imported." : "There is no import “\(name)”."
  }

  var hint: String {
    if isTutors { return "`careers import tutors FILE` adds some." }
    return isKind ? "`careers sources` lists what is." : "onet, esco, wages, crosswalk and tutors can be imported."
  }
  var status: ExitStatus { .nothingFound }
}
