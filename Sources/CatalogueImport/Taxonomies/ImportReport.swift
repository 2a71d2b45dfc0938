import CareerModel

/// What an import found, took and left out.
public struct ImportReport: Hashable, Sendable {
  public let source: Source.ID
  /// The publisher's number, such as "29.3", or "2024" for wages; nil where neither the files nor the folder tell.
  public let release: String?
  /// Every file that was read, in the order of reading; of a taxonomy that of occupations first.
  public let files: [FileTotals]
  public let counts: ImportCounts
  public let warnings: [ImportWarning]

  /// The rows that could not be used, a file and a reason each; one number of rows and the first of them.
  public var skipped: [SkippedLines] {
    files.flatMap { file in
      file.skipped.entries.map {
        SkippedLines(file: file.file, line: $0.firstLine, reason: "\($0.reason)", count: $0.count)
      }
    }
  }

  /// What speaks for files that were cut while they were fetched.
  public enum Cut: Hashable, Sendable {
    /// A file has a first line and no row.
    case noRows(file: String)
    /// Many rows name an occupation or a skill that the other files do not have.
    case strangers(Int, of: Int)
  }

  /// Whether files were cut; nil where nothing speaks for it.
  ///
  /// Publishers have no file without rows, and less than one row of strangers in a thousand; a file of occupations or of
  /// skills that was cut leaves the more of them in the others the more it lacks.
  public var cut: Cut? {
    if let empty = files.first(where: { $0.rows == 0 }) { return .noRows(file: empty.file) }
    let rows = files.reduce(0) { $0 + $1.rows }
    let strangers = files.flatMap(\.skipped.entries).reduce(0) { $0 + ($1.reason.isOfStranger ? $1.count : 0) }
    return strangers * 100 > rows ? .strangers(strangers, of: rows) : nil
  }
}

extension SkippedRows.Reason {
  fileprivate var isOfStranger: Bool { if case .unknown = self { true } else { false } }
}
