import CareerModel

/// What an import found, took and left out.
public struct ImportReport: Hashable, Sendable {
  public let source: Source.ID
  /// The publisher's number, such as "29.3", or "2024" for wages; nil where neither the files nor the folder tell.
  public let release: String?
  /// Every file that was read, in the order of reading.
  public let files: [FileTotals]
  public let counts: ImportCounts
  public let warnings: [ImportWarning]

  /// The rows that could not be used, a file and a reason each; one number of rows and the first of them.
  public var skipped: [Skipped] {
    files.flatMap { file in
      file.skipped.entries.map {
        Skipped(file: file.file, line: $0.firstLine, reason: "\($0.reason)", count: $0.count)
      }
    }
  }

  public struct Skipped: Hashable, Sendable {
    public let file: String
    /// Where the first such row starts, counted from 1.
    public let line: Int
    public let reason: String
    public let count: Int
  }
}
