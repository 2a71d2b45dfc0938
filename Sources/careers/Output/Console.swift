import ArgumentParser
import CareerReports
import CareerStore
import Foundation
import TerminalText

/// Standard output and standard error, and the manner in which everything is printed there.
struct Console {
  let isJSON: Bool
  let style: PrintStyle

  /// - Parameters:
  ///   - isJSON: whether one JSON document is all that goes to standard output.
  ///   - isASCII: whether to print ASCII only, as is done without a UTF-8 locale anyway.
  ///   - isPlain: whether to leave out bold and dim, which only go to a terminal anyway.
  init(isJSON: Bool, isASCII: Bool, isPlain: Bool) {
    let surroundings = Environment.current
    self.isJSON = isJSON
    style = PrintStyle(
      width: surroundings.size?.columns ?? (surroundings.isTerminal ? 80 : PrintStyle.unbounded),
      isASCII: isASCII || !surroundings.isUTF8,
      isStyled: surroundings.showsStyles && !isPlain)
  }

  /// Prints a report.
  /// - Throws: `ExitCode` where it found nothing, once that is said.
  func show(_ report: some Report) throws {
    if isJSON {
      try write(report.json.addingOtherMeanings())
    } else if report.emptyText == nil {
      try write(report.page.text(in: style))
    }
    try endIfEmpty(report)
  }

  /// Prints a list in the form asked for.
  /// - Throws: `UsageError` when two forms are asked for, and what printing a report throws.
  func show(_ report: some ListReport, as format: ListFormat) throws {
    if isJSON, let choice = format.choice {
      throw UsageError(message: "--json and --\(choice.rawValue) exclude each other.", hint: "Leave one of them out.")
    }
    switch format.choice {
    case .csv: try write(report.records.csv(isASCII: style.isASCII))
    case .markdown: try write(report.page.markdown(isASCII: style.isASCII))
    case nil: return try show(report)
    }
    try endIfEmpty(report)
  }

  /// Prints what came of something that is done, and says so where that cannot be printed, lest it be done twice.
  /// - Parameter done: the thing as a sentence without its end, such as "The change is kept"; nil where nothing was done.
  func show(_ report: some Report, after done: String?) throws {
    do {
      try show(report)
    } catch var error as OutputError {
      error.done = done
      throw error
    }
  }

  private func endIfEmpty(_ report: some Report) throws {
    guard report.isEmpty else { return }
    if !isJSON, let text = report.emptyText { notify(text) }
    throw ExitCode(ExitStatus.nothingFound.rawValue)
  }

  func write(_ document: JSONValue) throws(OutputError) { try write(document.text(isASCII: style.isASCII) + "\n") }

  func write(_ text: String) throws(OutputError) { try Self.write(text, to: STDOUT_FILENO) }

  /// Prints lines to standard error.
  func notify(_ text: String) { writeError(style.shown(TerminalText.cleanLines(text)) + "\n") }

  /// Draws over the last line of the terminal that standard error goes to; nothing to draw clears it.
  func overwriteErrorLine(with text: String) { writeError("\r\(style.shown(TerminalText.clean(text)))\u{1B}[K") }

  private func writeError(_ text: String) {
    do {
      try Self.write(text, to: STDERR_FILENO)
    } catch {
      // There is nowhere left to say so.
    }
  }

  /// - Throws: `OutputError` when the text could not be written whole; a reader that has gone away is no error.
  private static func write(_ text: String, to file: Int32) throws(OutputError) {
    do {
      try PrivateFiles.write(text, to: file)
    } catch {
      if error.code != EPIPE { throw OutputError(reason: error.reason) }
    }
  }
}

/// What was printed did not arrive, as on a full disk.
struct OutputError: ExplainedError {
  let reason: String
  /// What was done all the same.
  var done: String?

  var code: String { "output" }

  var message: String {
    done.map { "\($0), but standard output cannot be written to: \(reason)." }
      ?? "Standard output cannot be written to: \(reason)."
  }

  var hint: String { done == nil ? "Print to somewhere else." : "There is no need to do it again." }
}
