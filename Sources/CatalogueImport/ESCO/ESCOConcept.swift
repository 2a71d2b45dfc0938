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

/// Reads and writes a UUID as 128 bits: the relations of ESCO hold a quarter of a million of them.
enum UUIDText {
  /// How many characters one has.
  static let count = 36

  /// Nil for other text, and for capitals, which could not be written again as they were read.
  static func bits(_ text: FieldText) -> (high: UInt64, low: UInt64)? {
    guard text.count == count else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (place, byte) in text.bytes.enumerated() {
      switch (place, byte) {
      case (8, UInt8(ascii: "-")), (13, UInt8(ascii: "-")), (18, UInt8(ascii: "-")), (23, UInt8(ascii: "-")): continue
      case (8, _), (13, _), (18, _), (23, _): return nil
      default:
        guard let digit = value(of: byte) else { return nil }
        if place < 18 { high = high << 4 | digit } else { low = low << 4 | digit }
      }
    }
    return (high, low)
  }

  static func text(high: UInt64, low: UInt64) -> String {
    let digits = [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
    var rest = Substring(digits)
    return [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }

  private static func value(of digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
