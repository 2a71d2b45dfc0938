/// What came of reading one file.
public struct FileTotals: Hashable, Sendable {
  /// The file's name.
  public let file: String
  /// All rows below the first line, blank lines left out.
  public var rows = 0
  /// Those that were handed on; the rest was skipped, or is about something that nobody asked for.
  public var used = 0
  public var skipped = SkippedRows()

  public init(file: String) { self.file = file }
}

extension [FileTotals] {
  /// Checks that an import has what it is nothing without.
  ///
  /// - Parameters:
  ///   - what: such as "occupation".
  ///   - file: where it was looked for.
  ///   - count: how many were found.
  /// - Throws: `.nothingUsable` for none, with the reason for which the first row was skipped.
  public func needRows(_ what: String, in file: String, _ count: Int) throws(DataFileError) {
    guard count == 0 else { return }
    let skipped = first { $0.file == file }?.skipped.entries.first
    throw DataFileError(
      file: file, line: skipped?.firstLine, reason: .nothingUsable(what, because: skipped?.reason))
  }
}
