/// Finds the aliases of YAML, such as `*base`, before the parser expands them.
///
/// Ten short lines of them can stand for billions of values. It does not look at quotes, so two words like `&base` and
/// `*base` in one file are refused even inside texts. In return nothing that the parser would take for an alias slips
/// through.
enum AliasScan {
  /// The index of the first `*name` for which the file has a `&name`.
  static func firstAlias(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(ampersand), bytes.contains(asterisk) else { return nil }
    let anchors = Set(bytes.indices.compactMap { name(at: $0, after: ampersand, in: bytes) })
    return bytes.indices.first { index in
      name(at: index, after: asterisk, in: bytes).map(anchors.contains) ?? false
    }
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let asterisk = UInt8(ascii: "*")

  /// The name after a sign that does not stand inside a word.
  private static func name(at index: Int, after sign: UInt8, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard bytes[index] == sign, index == 0 || !isLetterOrDigit(bytes[index - 1]) else { return nil }
    let name = bytes[(index + 1)...].prefix {
      isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    return name.isEmpty ? nil : name
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
