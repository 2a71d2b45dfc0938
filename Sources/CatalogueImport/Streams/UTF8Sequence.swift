/// Characters of two to four bytes.
enum UTF8Sequence {
  /// How many bytes the sequence has that starts here; nil when it is not valid.
  ///
  /// The shortest form only, no surrogates, and nothing beyond U+10FFFF: table 3-7 of the Unicode Standard. Three bytes
  /// after the first may be read.
  static func length(at bytes: UnsafePointer<UInt8>) -> Int? {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[0] {
    case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
    case 0xE0: (second, length) = (0xA0...0xBF, 3)
    case 0xE1...0xEC, 0xEE...0xEF: (second, length) = (0x80...0xBF, 3)
    case 0xED: (second, length) = (0x80...0x9F, 3)
    case 0xF0: (second, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
    case 0xF4: (second, length) = (0x80...0x8F, 4)
    default: return nil
    }
    guard second.contains(bytes[1]) else { return nil }
    for place in 2..<max(2, length) where bytes[place] & 0xC0 != 0x80 { return nil }
    return length
  }
}
