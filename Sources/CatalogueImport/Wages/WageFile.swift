import Foundation

/// The national wages of the US Bureau of Labor Statistics (OEWS), its workbook saved as CSV, in dollars.
struct WageFile {
  private let path: String
  private let monitor: ReadingMonitor
  private var name: String { URL(filePath: path).lastPathComponent }

  /// `path` is the file or a folder with it.
  ///
  /// - Throws: `.unreadable`, or `.unclearFile` for a folder with no file that it could be, or several.
  init(path: String, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    self.path = try DataFolder.onlyCSV(at: path) { $0.lowercased().hasPrefix("national_m") }
    self.monitor = monitor
  }

  /// The size of the file, in bytes.
  var size: Int { DataFolder.size(of: path) }

  /// The year whose May the figures are of, from a name such as "national_M2024_dl.csv"; nil when it does not tell.
  var year: Int? {
    let digits = name.lowercased().split(separator: "_").first { $0.hasPrefix("m") && $0.utf8.count == 5 }?.dropFirst()
    return digits.flatMap { Int($0) }.flatMap { (1990...2199).contains($0) ? $0 : nil }
  }

  /// One row for each detailed occupation; groups, states and industries are passed over, and so are rows of "*" only.
  ///
  /// - Throws: what keeps a file from being read as a table.
  func wages(_ use: (WageRow) -> Void) throws(DataFileError) -> FileTotals {
    var seen: Set<SOCCode> = []
    let records = try RecordReader(path: path, name: name, dialect: .commaSeparated, monitor: monitor)
    return try TableReader<WageColumn>(records).forEachRow { (row) throws(SkippedRows.Reason) in
      guard row[.group].isLike("detailed"), row.isNational else { return false }
      let wages = WageRow(
        occupation: try row.needed(.occupation) { SOCCode($0.bytes) }, title: row[.title],
        yearly: try row.spread(.yearly10, .yearly25, .yearlyMedian, .yearly75, .yearly90, .yearlyMean),
        hourly: try row.spread(.hourly10, .hourly25, .hourlyMedian, .hourly75, .hourly90, .hourlyMean))
      guard !wages.yearly.isEmpty || !wages.hourly.isEmpty else { return false }
      guard seen.insert(wages.occupation).inserted else { throw .repeated }
      use(wages)
      return true
    }
  }
}

extension Row<WageColumn> {
  /// Whether it is about the whole country and all industries, as everything is where the columns are absent.
  fileprivate var isNational: Bool {
    let (area, industry) = (self[.areaType], self[.industry])
    return (area.isEmpty || area == "1") && (industry.isEmpty || industry.bytes.allSatisfy { $0 == UInt8(ascii: "0") })
  }

  fileprivate func spread(
    _ tenth: WageColumn, _ quarter: WageColumn, _ median: WageColumn, _ threeQuarters: WageColumn,
    _ nineTenths: WageColumn, _ mean: WageColumn
  ) throws(SkippedRows.Reason) -> WageSpread {
    WageSpread(
      tenth: try figure(tenth), quarter: try figure(quarter), median: try figure(median),
      threeQuarters: try figure(threeQuarters), nineTenths: try figure(nineTenths), mean: try figure(mean))
  }

  private func figure(_ column: WageColumn) throws(SkippedRows.Reason) -> WageFigure {
    guard let figure = WageFigure(self[column]) else { throw .malformed(column: column.name) }
    return figure
  }
}
