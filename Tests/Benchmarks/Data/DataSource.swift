/// What can be imported.
enum DataSource: String, CaseIterable {
  case onet, esco, wages, crosswalk

  /// How the names of its folders begin.
  var prefix: String { self == .wages ? "oews" : rawValue }

  var title: String {
    switch self {
    case .onet: "O*NET"
    case .esco: "ESCO"
    case .wages: "Wages"
    case .crosswalk: "Crosswalk"
    }
  }
}
