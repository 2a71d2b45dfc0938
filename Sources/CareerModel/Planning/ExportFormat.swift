/// The forms of a file that something is exported to.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case markdown, html, ics, csv, json

  /// What the name of such a file ends in, without the dot.
  public var fileExtension: String { self == .markdown ? "md" : rawValue }
}
