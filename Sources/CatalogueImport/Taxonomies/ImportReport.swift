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

  /// Rows about occupations that the release does not have.
  public struct Strangers: Hashable, Sendable {
    public let count: Int
    /// How many rows all files have.
    public let of: Int
    /// The file that should have named the occupations.
    public let missingFrom: String
  }

  /// Such rows, where they are more than one in twenty: publishers have less than one in a thousand, a file of occupations
  /// that was cut has more the more it lacks.
  public var strangers: Strangers? {
    let all = files.reduce(0) { $0 + $1.rows }
    let count = files.flatMap(\.skipped.entries).reduce(0) { $0 + ($1.reason.isOfOccupations ? $1.count : 0) }
    return files.first.flatMap { count * 20 > all ? Strangers(count: count, of: all, missingFrom: $0.file) : nil }
  }
}

extension SkippedRows.Reason {
  /// Whether a row names an occupation that nothing else has, and not a skill.
  fileprivate var isOfOccupations: Bool {
    guard case .unknown(let column) = self else { return false }
    return [
      ONETOccupationColumn.code.name, ONETRelationColumn.related.name, ESCORequirementColumn.occupation.name,
    ].contains(column)
  }
}
