/// A source that was imported, and how the import went.
public struct ImportRecord: Hashable, Sendable {
  public let kind: ImportKind
  /// Title, publisher, licence and the attribution to show.
  public let source: Source
  /// The publisher's number, such as "29.3"; nil where the files did not tell.
  public let release: String?
  /// When it was imported.
  public let day: Day
  public let counts: ImportCounts
  public let skipped: [SkippedLines]
  /// A sentence for each thing to know about an import that worked.
  public let warnings: [String]

  public init(
    kind: ImportKind, source: Source, release: String? = nil, day: Day, counts: ImportCounts = ImportCounts(),
    skipped: [SkippedLines] = [], warnings: [String] = []
  ) {
    self.kind = kind
    self.source = source
    self.release = release
    self.day = day
    self.counts = counts
    self.skipped = skipped
    self.warnings = warnings
  }
}

/// The rows of a file that could not be used for one reason.
public struct SkippedLines: Hashable, Sendable {
  public let file: String
  /// Where the first such row starts, counted from 1.
  public let line: Int
  public let reason: String
  public let count: Int
  /// Where each of them starts; empty where that was not kept.
  public let lines: [Int]

  public init(file: String, line: Int, reason: String, count: Int, lines: [Int] = []) {
    self.file = file
    self.line = line
    self.reason = reason
    self.count = count
    self.lines = lines
  }
}

extension ImportRecord {
  /// As it is called, with its release: "O*NET 29.3".
  public var name: String { kind.title + (release.map { " \($0)" } ?? "") }
}
