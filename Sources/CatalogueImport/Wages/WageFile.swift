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

  /// What came of reading the rows.
  struct Totals {
    var file: FileTotals
    /// Single figures that are no number and none of the publisher's marks.
    var unreadFigures = 0
    /// Rows about states, regions and cities.
    var otherAreas = 0
  }

  /// One row for each detailed occupation; groups, states and industries are passed over, and so are rows of "*" only.
  ///
  /// - Throws: what keeps a file from being read as a table.
  func wages(_ use: (WageRow) -> Void) throws(DataFileError) -> Totals {
    var seen: Set<SOCCode> = []
    var (unreadFigures, otherAreas) = (0, 0)
    let records = try RecordReader(path: path, name: name, dialect: .commaSeparated, monitor: monitor)
    let file = try TableReader<WageColumn>(records).forEachRow { (row) throws(SkippedRows.Reason) in
      guard row.isOfTheCountry else {
        otherAreas += 1
        return false
      }
      let occupation = try row.needed(.occupation) { SOCCode($0.bytes) }
      guard row.isDetailed(occupation), row.isOfAllIndustries else { return false }
      let wages = WageRow(
        occupation: occupation, title: row[.title], employment: row.employment, yearly: row.yearly, hourly: row.hourly)
      let unread = row.unreadColumns
      guard !wages.yearly.isEmpty || !wages.hourly.isEmpty else {
        if let column = unread.first { throw .malformed(column: column.name) }
        return false
      }
      guard seen.insert(occupation).inserted else { throw .repeated }
      unreadFigures += unread.count
      use(wages)
      return true
    }
    return Totals(file: file, unreadFigures: unreadFigures, otherAreas: otherAreas)
  }
}

extension Row<WageColumn> {
  private static let country = ["US", "U.S.", "USA", "United States", "National"]

  /// Whether it is about the whole country, as everything is where the columns are absent.
  fileprivate var isOfTheCountry: Bool {
    let type = self[.areaType]
    guard type.isEmpty || type == "1" else { return false }
    return [.state, .stateCode, .area, .primaryState].allSatisfy { (column: WageColumn) in
      let name = self[column]
      return name.isEmpty || Self.country.contains(where: name.isLike)
    }
  }

  fileprivate var isOfAllIndustries: Bool { self[.industry].bytes.allSatisfy { $0 == UInt8(ascii: "0") } }

  /// Whether it is about one occupation; older files name groups only, whose codes end in a zero.
  fileprivate func isDetailed(_ occupation: SOCCode) -> Bool {
    let group = self[.group]
    return group.isEmpty ? occupation.digits % 10 != 0 : group.isLike("detailed")
  }

  fileprivate var employment: Int? {
    if case .amount(let hundredths) = WageFigure(self[.employment]) { hundredths / 100 } else { nil }
  }

  fileprivate var yearly: WageSpread {
    spread([.yearly10, .yearly25, .yearlyMedian, .yearly75, .yearly90, .yearlyMean])
  }

  fileprivate var hourly: WageSpread {
    spread([.hourly10, .hourly25, .hourlyMedian, .hourly75, .hourly90, .hourlyMean])
  }

  /// The five percentiles in order, and the mean; a figure that cannot be read is not there, and no more.
  private func spread(_ columns: [WageColumn]) -> WageSpread {
    let figures = columns.map { WageFigure(self[$0]) ?? .unavailable }
    return WageSpread(
      tenth: figures[0], quarter: figures[1], median: figures[2], threeQuarters: figures[3], nineTenths: figures[4],
      mean: figures[5])
  }

  fileprivate var unreadColumns: [WageColumn] {
    WageColumn.allCases.filter { $0.rawValue >= WageColumn.hourlyMean.rawValue && WageFigure(self[$0]) == nil }
  }
}

/// The columns of the Occupational Employment and Wage Statistics that are read.
enum WageColumn: Int, FileColumn {
  case areaType, state, stateCode, area, primaryState, industry, occupation, title, group, employment
  case hourlyMean, hourly10, hourly25, hourlyMedian, hourly75, hourly90
  case yearlyMean, yearly10, yearly25, yearlyMedian, yearly75, yearly90

  var names: [String] {
    switch self {
    case .areaType: ["AREA_TYPE"]
    case .state: ["STATE"]
    case .stateCode: ["ST"]
    case .area: ["AREA_TITLE", "AREA_NAME"]
    case .primaryState: ["PRIM_STATE"]
    case .industry: ["NAICS"]
    case .occupation: ["OCC_CODE"]
    case .title: ["OCC_TITLE"]
    case .group: ["O_GROUP", "OCC_GROUP", "GROUP"]
    case .employment: ["TOT_EMP"]
    case .hourlyMean: ["H_MEAN"]
    case .hourly10: ["H_PCT10"]
    case .hourly25: ["H_PCT25"]
    case .hourlyMedian: ["H_MEDIAN"]
    case .hourly75: ["H_PCT75"]
    case .hourly90: ["H_PCT90"]
    case .yearlyMean: ["A_MEAN"]
    case .yearly10: ["A_PCT10"]
    case .yearly25: ["A_PCT25"]
    case .yearlyMedian: ["A_MEDIAN"]
    case .yearly75: ["A_PCT75"]
    case .yearly90: ["A_PCT90"]
    }
  }

  var isNeeded: Bool { self == .occupation || self == .hourlyMedian || self == .yearlyMedian }
}
