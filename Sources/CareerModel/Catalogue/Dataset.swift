/// Where a catalogue is from; what that decides stands in `DatasetTraits`.
public enum Dataset: String, CaseIterable, Codable, Hashable, Sendable {
  /// Our own format: the built-in catalogue, or anybody's folder in its place.
  case builtIn = "built-in"
  case onet, esco
  /// Every dataset together.
  case all

  /// The one that is in front until somebody chooses another.
  public static let standard = builtIn

  /// Those that stand by themselves, our own first.
  public static let single = allCases.filter { !$0.traits.isJoined }

  /// Those of publishers, whom our own catalogue names the counterparts of its skills in.
  public static let published = single.filter { $0.traits.attribution != nil }

  /// As lists and headings call it.
  public var title: String { traits.title }
}

extension Dataset {
  /// The dataset that makes ids of this form: the one place that knows how their ids look, beside `IdentifierForm`.
  ///
  /// Only for an id that no catalogue at hand has, such as a target in a dataset that is not open.
  public init(making id: String) {
    self = IdentifierForm.allCases.first { $0.matches(id) }?.dataset ?? .standard
  }
}

/// How publishers form their ids, by which those of different datasets are told apart; ours are none of these.
public enum IdentifierForm: CaseIterable, Sendable {
  /// An occupation of O*NET: "15-1252.00".
  case occupationCode
  /// An element of O*NET's content model: "2.B.3.e".
  case element
  /// A technology of O*NET, which publishes no ids for them: "tool-python".
  case technology
  /// A concept of ESCO: a UUID.
  case concept

  /// What the ids of technologies begin with.
  public static let technologyPrefix = "tool-"

  public var dataset: Dataset {
    switch self {
    case .occupationCode, .element, .technology: .onet
    case .concept: .esco
    }
  }

  func matches(_ id: String) -> Bool {
    let bytes = Array(id.utf8)
    func isDigit(_ index: Int) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) }
    func has(_ sign: Unicode.Scalar, at places: Int...) -> Bool {
      places.allSatisfy { bytes[$0] == UInt8(ascii: sign) }
    }
    return switch self {
    case .occupationCode: bytes.count == 10 && has("-", at: 2) && has(".", at: 7) && isDigit(0) && isDigit(9)
    case .element: bytes.count > 3 && isDigit(0) && has(".", at: 1)
    case .technology: id.hasPrefix(Self.technologyPrefix)
    case .concept: bytes.count == 36 && has("-", at: 8, 13, 18, 23)
    }
  }
}
