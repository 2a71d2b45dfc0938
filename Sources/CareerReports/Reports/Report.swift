import CareerPages

/// What a command found, in the forms that it is printed in.
public protocol Report: Sendable {
  /// The whole document of `--json`.
  var json: JSONValue { get }
  /// For people.
  var page: Page { get }
  /// What to say where nothing was found; nil if something was.
  var emptyText: String? { get }
}

extension Report {
  public var emptyText: String? { nil }
}

/// A report that is a list, and so has a form for spreadsheets.
public protocol ListReport: Report {
  var records: Records { get }
}
