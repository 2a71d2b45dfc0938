import CareerModel

/// Reads the national wages of the US Bureau of Labor Statistics (OEWS), its workbook saved as CSV.
public struct WageImport {
  private let file: WageFile

  /// What the file tells.
  public struct Outcome: Sendable {
    /// One entry for each occupation that has a figure, by code.
    public let wages: [OccupationWages]
    /// What the figures cite.
    public let source: Source
    public let report: ImportReport
  }

  /// `path` is the file or a folder with it.
  ///
  /// - Throws: `DataFileError` when there is no such file, or a folder holds several that it could be.
  public init(path: String, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    file = try WageFile(path: path, monitor: monitor)
  }

  /// How many bytes `read` will read.
  public var size: Int { file.size }

  /// Everything or nothing.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be, and when the person stopped it.
  public func read() throws(DataFileError) -> Outcome {
    var wages: [OccupationWages] = []
    let totals = try file.wages { row in
      let occupation = OccupationWages(row, year: file.year)
      if !occupation.figures.isEmpty { wages.append(occupation) }
    }
    wages.sort { $0.occupation < $1.occupation }
    var counts = ImportCounts()
    counts.salaries = wages.reduce(0) { $0 + $1.figures.count }
    return Outcome(
      wages: wages, source: .wageStatistics(year: file.year),
      report: ImportReport(
        source: Source.oews, release: file.year.map { "\($0)" }, files: [totals], counts: counts,
        warnings: file.year == nil ? [.unknownRelease] : []))
  }
}
