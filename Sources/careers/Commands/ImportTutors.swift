import ArgumentParser
import CareerModel
import CareerReports
import CatalogueImport

/// `careers import tutors`: tutors of the person's own, beside those of the catalogue.
struct ImportTutors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutors", abstract: "Add tutors of your own from a CSV file.",
    discussion: """
      The first line names the columns: name, subjects (with semicolons between them), price, and where you have them rating, \
      reviews, first lesson (free or paid), link, currency. A tutor of a name that you added before takes the place of the earlier one.
      """)

  @Argument(help: "The file.")
  var path: String

  @Flag(help: ImportFiles.dryRunHelp)
  var dryRun = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try options.openLibrary()
    let tutors = library.tutors
    let list: (tutors: [Tutor], file: FileTotals)
    do throws(DataFileError) {
      list = try tutors.list(at: path)
      try [list.file].needRows("tutor", in: list.file.file, list.tutors.count)
    } catch {
      throw UnreadableTutors(error: error)
    }
    let total = dryRun ? nil : try tutors.make(list.tutors.map { .keep($0, inPlaceOf: nil) })
    try options.console.show(
      ImportedTutorsReport(
        list.tutors, leftOut: list.file.skippedLines, total: total, in: try library.opened(.standard)),
      after: total.map { _ in "The tutors are added" })
  }
}

/// A file is no list of tutors.
private struct UnreadableTutors: ExplainedError {
  let error: DataFileError

  var code: String { error.code }
  var message: String { "\(error)." }
  var hint: String {
    switch error.reason {
    case .empty, .missingColumns, .nothingUsable:
      "The first line of such a list is: name,subjects,price,rating,reviews,first lesson,link"
    default: error.hint
    }
  }
  var status: ExitStatus { .failed }
}

extension FileTotals {
  /// The rows that could not be used, by reason.
  var skippedLines: [SkippedLines] {
    skipped.entries.map {
      SkippedLines(file: file, line: $0.firstLine, reason: "\($0.reason)", count: $0.count, lines: $0.lines)
    }
  }
}
