import CareerModel
import CareerPages

/// What a command found, in the forms that it is printed in.
///
///     let report = GuideReport(catalogue, topic: topic)
///     report.page.text(in: PrintStyle(width: 80))
///     report.document(as: .html, on: today)
public protocol Report: Sendable {
  /// The whole document of `--json`.
  var json: JSONValue { get }
  /// For people.
  var page: Page { get }
  /// What to say where nothing was found; nil if something was.
  var emptyText: String? { get }
  /// Whether it may speak of hours of study, of which a file says what they rest on.
  var hasHours: Bool { get }
  /// Whether nothing was found, even where the page has more to say of that than one sentence.
  var isEmpty: Bool { get }
}

extension Report {
  public var emptyText: String? { nil }
  public var hasHours: Bool { true }
  public var isEmpty: Bool { emptyText != nil }

  /// The report as the content of a file made on a day; nil in a form that it does not have.
  public func document(as format: ExportFormat, on day: Day, isASCII: Bool = false) -> String? {
    switch format {
    case .markdown: page.markdown(isASCII: isASCII)
    case .html: page.html(on: day, hasHours: hasHours, isASCII: isASCII)
    case .json: json.text(isASCII: isASCII) + "\n"
    case .csv: (self as? any ListReport)?.records.csv(isASCII: isASCII)
    case .ics: nil
    }
  }
}

/// A report that is a list, and so has a form for spreadsheets.
public protocol ListReport: Report {
  var records: Records { get }
}
