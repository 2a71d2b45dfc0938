import CareerModel

/// Reads the national wages of the US Bureau of Labor Statistics (OEWS), its workbook saved as CSV.
public struct WageImport {
  private let file: WageFile
  private let known: Set<Role.ID>?

  /// What the file tells.
  public struct Outcome: Sendable {
    /// One entry for each occupation that has a figure, by code.
    public let wages: [OccupationWages]
    /// How many people occupations employ, by the code of the Standard Occupational Classification.
    public let employment: [String: Int]
    /// What the figures cite.
    public let source: Source
    public let report: ImportReport
  }

  /// - Parameters:
  ///   - path: The file or a folder with it.
  ///   - known: The roles of the O*NET that is imported, to count those that are paid; nil counts none.
  /// - Throws: `DataFileError` when there is no such file, or a folder holds several that it could be.
  public init(
    path: String, known: Set<Role.ID>? = nil, monitor: ReadingMonitor = ReadingMonitor()
  ) throws(DataFileError) {
    self.known = known
    file = try WageFile(path: path, monitor: monitor)
  }

  /// How many bytes `read` will read.
  public var size: Int { file.size }

  /// What the figures cite, told without reading them.
  public var source: Source { .wageStatistics(year: file.year) }

  /// Everything or nothing.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be, and when the person stopped it.
  public func read() throws(DataFileError) -> Outcome {
    var wages: [OccupationWages] = []
    var employment: [String: Int] = [:]
    let totals = try file.wages { row in
      let occupation = OccupationWages(row, year: file.year)
      employment[occupation.occupation] = row.employment
      if !occupation.figures.isEmpty { wages.append(occupation) }
    }
    if wages.isEmpty && totals.otherAreas > 0 { throw DataFileError(file: totals.file.file, reason: .otherAreas) }
    try [totals.file].needRows("pay figure of the whole country", in: totals.file.file, wages.count)
    wages.sort { $0.occupation < $1.occupation }
    var counts = ImportCounts()
    counts.salaries = wages.reduce(0) { $0 + $1.figures.count }
    return Outcome(
      wages: wages, employment: employment, source: source,
      report: ImportReport(
        source: Source.oews, release: file.year.map { "\($0)" }, files: [totals.file], counts: counts,
        warnings: (file.year == nil ? [.unknownRelease] : []) + coverage(of: wages)
          + (totals.unreadFigures > 0 ? [.unreadFigures(totals.unreadFigures)] : [])))
  }

  /// Which roles of O*NET the wages are for.
  private func coverage(of wages: [OccupationWages]) -> [ImportWarning] {
    guard let known else { return [] }
    let paid = Set(wages.map(\.occupation))
    let codes = Set(known.map { String($0.rawValue.prefix(7)) })
    let unknown = paid.subtracting(codes).count
    let count = known.count { paid.contains(String($0.rawValue.prefix(7))) }
    // A few codes join several occupations in every year; another list differs in more than one of twenty.
    return [.paidRoles(count, of: known.count)]
      + (unknown * 20 > paid.count ? [.otherCodes(unknown, of: paid.count)] : [])
  }
}
