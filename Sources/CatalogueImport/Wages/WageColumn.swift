/// The columns of the Occupational Employment and Wage Statistics that are read.
enum WageColumn: Int, FileColumn {
  case areaType, state, stateCode, area, primaryState, industry, occupation, title, group
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
