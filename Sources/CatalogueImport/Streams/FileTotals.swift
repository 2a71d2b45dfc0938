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
