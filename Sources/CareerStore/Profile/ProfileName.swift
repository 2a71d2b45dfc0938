/// The name of a profile: 1 to 40 letters, digits, hyphens and underscores, so that it is a folder's name everywhere.
public struct ProfileName: Hashable, Sendable, Comparable, CustomStringConvertible {
  public static let maximumLength = 40

  /// The profile that is made when there is none.
  public static let standard = ProfileName(unchecked: "default")

  public let text: String

  /// - Throws: `StoreError.invalidProfileName`.
  public init(_ text: String) throws(StoreError) {
    guard (1...Self.maximumLength).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else {
      throw .invalidProfileName(text)
    }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }

  public var description: String { text }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// How many characters have to be put in, taken out or replaced to make one name from the other, capitals aside.
  func distance(to other: ProfileName) -> Int {
    let (left, right) = (Array(text.lowercased()), Array(other.text.lowercased()))
    // One row of the table of distances between beginnings: `left` as far as it was read, `right` up to each place.
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, candidate) in right.enumerated() {
        let replaced = diagonal + (character == candidate ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
