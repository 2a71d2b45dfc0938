/// What can be imported.
public enum DataSource: String, CaseIterable, Sendable {
  case onet, esco, wages, crosswalk

  /// How the names of its folders begin.
  public var prefix: String { self == .wages ? "oews" : rawValue }

  public var title: String {
    switch self {
    case .onet: "O*NET"
    case .esco: "ESCO"
    case .wages: "Wages"
    case .crosswalk: "Crosswalk"
    }
  }
}
