import ArgumentParser
import CareerModel
import CareerReports

/// The form of what is exported, and where it goes.
struct ExportArguments: ParsableArguments {
  @Option(help: "The form of the file.")
  var format: ExportFormat

  @OptionGroup var output: OutputArguments

  var options: GlobalOptions { output.options }

  func validate() throws { try output.validate(format) }

  func send(_ text: String) throws { try output.send(text, as: format) }

  func send(_ report: some Report, isPrivate: Bool = false) throws {
    try output.send(report, as: format, isPrivate: isPrivate)
  }
}

/// Where an exported file goes.
struct OutputArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Write this file; without it, or as -, print.", valueName: "file"))
  var output: String?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  @OptionGroup var options: GlobalOptions

  func validate(_ format: ExportFormat) throws {
    if let output, output.allSatisfy(\.isWhitespace) { throw ValidationError("--output needs the name of a file.") }
    if force, output == nil { throw ValidationError("--force goes with --output.") }
    if options.json, file == nil, format != .json {
      throw ValidationError("--json prints one document of JSON; name a file for the rest with --output.")
    }
  }

  /// The file to write; nil for standard output.
  private var file: String? { output == "-" ? nil : output }

  /// Writes or prints a text, and says on standard error where it went.
  ///
  /// - Parameter isPrivate: whether it holds what the person keeps to themselves, so that a new file is for them alone.
  func send(_ text: String, as format: ExportFormat, isPrivate: Bool = false) throws {
    guard let file else { return try options.console.write(text) }
    try OutputFile(path: file, replaces: force, isPrivate: isPrivate).write(text)
    if options.json {
      try options.console.write(
        JSONValue.object(["file": file, "format": format.rawValue]).addingOtherMeanings())
    } else {
      options.console.notify("Wrote \(file).")
    }
  }

  /// Delivers a report, which is empty where there is nothing to export.
  func send(_ report: some Report, as format: ExportFormat, isPrivate: Bool = false) throws {
    if let text = report.emptyText { throw NothingToExport(reason: text) }
    guard let text = report.document(as: format, on: .today, isASCII: options.console.style.isASCII) else {
      let message =
        format == .ics ? "Only a plan has days for a calendar." : "A handout has no rows for a spreadsheet."
      throw UsageError(message: message, hint: "Choose another --format.")
    }
    try send(text, as: format, isPrivate: isPrivate)
  }
}

/// There is nothing that a file could hold.
struct NothingToExport: ExplainedError {
  let reason: String

  var code: String { "nothing-to-export" }
  var message: String { reason }
  var hint: String { "" }
  var status: ExitStatus { .nothingFound }
}
