import TerminalText

/// The name of a profile: 1 to 40 letters, digits, hyphens and underscores, so that it is a folder's name everywhere.
public struct ProfileName: Hashable, Sendable, Comparable, CustomStringConvertible {
  public static let maximumLength = 40

  /// The profile that is made when there is none.
  public static let standard = ProfileName(unchecked: "default")

  public let text: String

  /// Nil where the text cannot be one.
  public init?(reading text: String) {
    guard (1...Self.maximumLength).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }

  public var description: String { text }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// How far the names are apart, capitals aside.
  public func distance(to other: ProfileName) -> Int {
    EditDistance.between(Array(text.lowercased().utf8), Array(other.text.lowercased().utf8))
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
