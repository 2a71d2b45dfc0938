/// What an ESCO URI such as "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34" names, in a
/// few bytes: a UUID as its 128 bits, another last part as its characters.
struct ESCOConcept: Hashable, Comparable, Sendable {
  enum Kind: UInt8, Hashable, Comparable, CaseIterable, Sendable {
    case occupation, skill, iscoGroup, fieldOfEducation

    /// As in a URI.
    var path: StaticString {
      switch self {
      case .occupation: "occupation/"
      case .skill: "skill/"
      case .iscoGroup: "isco/"
      case .fieldOfEducation: "isced-f/"
      }
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private enum Name: Hashable, Comparable {
    case uuid(high: UInt64, low: UInt64)
    case code(PackedText)
  }

  private static let base: StaticString = "http://data.europa.eu/esco/"

  /// Skills and groups of skills are of one kind in a URI.
  let kind: Kind
  private let name: Name

  /// Nil for a URI of another form.
  init?(uri: FieldText) {
    guard let path = uri.after(Self.base) else { return nil }
    for kind in Kind.allCases {
      guard let last = path.after(kind.path) else { continue }
      guard let name = Self.name(last) else { return nil }
      self.kind = kind
      self.name = name
      return
    }
    return nil
  }

  private static func name(_ text: FieldText) -> Name? {
    guard text.count == UUIDText.count else { return PackedText(text).map(Name.code) }
    return UUIDText.bits(text).map { .uuid(high: $0.high, low: $0.low) }
  }

  /// The last part of the URI, which is unique among those of its kind.
  var lastPart: String {
    switch name {
    case .code(let text): text.description
    case .uuid(let high, let low): UUIDText.text(high: high, low: low)
    }
  }

  static func < (left: Self, right: Self) -> Bool { (left.kind, left.name) < (right.kind, right.name) }
}
