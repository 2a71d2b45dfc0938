/// Where a catalogue is from, which decides how its roles are grouped and ordered.
public enum Dataset: String, CaseIterable, Codable, Hashable, Sendable {
  /// Our own format: the built-in catalogue, or anybody's folder in its place.
  case builtIn = "built-in"
  case onet, esco
  /// Every source together.
  case all

  /// As lists and headings call it.
  public var title: String {
    switch self {
    case .builtIn: "Built-in"
    case .onet: "O*NET"
    case .esco: "ESCO"
    case .all: "All sources"
    }
  }

  /// Whether it is an official classification, with strengths and weights that come from its publisher's figures.
  public var isTaxonomy: Bool { self == .onet || self == .esco }
}
