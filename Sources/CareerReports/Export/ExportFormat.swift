import CareerModel

extension ListReport {
  /// The report as the content of a file; nil as a calendar, for which a report has no days.
  public func document(as format: ExportFormat, isASCII: Bool = false) -> String? {
    switch format {
    case .markdown: page.markdown(isASCII: isASCII)
    case .html: page.html(isASCII: isASCII)
    case .csv: records.csv(isASCII: isASCII)
    case .json: json.text(isASCII: isASCII) + "\n"
    case .ics: nil
    }
  }
}
