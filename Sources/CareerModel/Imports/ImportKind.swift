/// What can be imported: each kind once, kept in a file of its own, replaced by the next import of its kind.
public enum ImportKind: String, CaseIterable, Codable, Hashable, Sendable {
  case onet, esco
  /// What occupations pay in the United States, which O*NET's roles take over.
  case wages
  /// Which occupations of ESCO and O*NET are twins.
  case crosswalk

  /// As lists and headings call it.
  public var title: String {
    switch self {
    case .onet, .esco: dataset?.title ?? rawValue
    case .wages: "US wages"
    case .crosswalk: "ESCO to O*NET"
    }
  }

  /// Whether its publisher offers it in several languages, of which one is imported.
  public var hasLanguages: Bool { self == .esco }

  /// The taxonomy that it is; nil for what only adds to one.
  public var dataset: Dataset? {
    switch self {
    case .onet: .onet
    case .esco: .esco
    case .wages, .crosswalk: nil
    }
  }
}
