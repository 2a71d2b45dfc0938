/// The number of a release as publishers write it into names: "29.3" of "db_29_3_text", "1.2.0" of "esco-1.2.0".
enum ReleaseNumber {
  /// The first two or three short numbers in a row that points or underscores join; nil when there are none.
  static func first(in text: some StringProtocol) -> String? {
    var numbers: [String] = []
    var digits = ""
    var joins = false
    for byte in text.utf8 {
      if byte.digit != nil {
        if digits.isEmpty && !joins { numbers = [] }
        digits.unicodeScalars.append(Unicode.Scalar(byte))
        continue
      }
      if !digits.isEmpty { numbers.append(digits) }
      joins = !digits.isEmpty && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_"))
      digits = ""
      if !joins, let release = release(numbers) { return release }
    }
    return release(digits.isEmpty ? numbers : numbers + [digits])
  }

  private static func release(_ numbers: [String]) -> String? {
    (2...3).contains(numbers.count) && numbers.allSatisfy { $0.count <= 2 } ? numbers.joined(separator: ".") : nil
  }
}
