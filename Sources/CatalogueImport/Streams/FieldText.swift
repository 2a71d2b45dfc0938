import TerminalText

/// The text of one field, which lies in the reader's memory: valid until the next row is read, and copied when asked.
///
/// It is known to be UTF-8 and holds no NUL.
struct FieldText {
  private let start: UnsafePointer<UInt8>
  /// In bytes.
  let count: Int

  init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  var isEmpty: Bool { count == 0 }

  /// As it stands in the file.
  var string: String { String(decoding: bytes, as: UTF8.self) }
  /// As one line that is fit for a terminal.
  var line: String { TerminalText.clean(string) }

  /// Whether nothing would be left of it on a terminal.
  var isBlank: Bool {
    // Anything visible in ASCII settles it, which is nearly always the first byte.
    !bytes.contains { $0 > 0x20 && $0 < 0x7F } && (isEmpty || line.isEmpty)
  }

  /// Without ASCII blanks at both ends.
  var trimmed: FieldText {
    var (first, end) = (0, count)
    while first < end && start[first] <= 0x20 { first += 1 }
    while end > first && start[end - 1] <= 0x20 { end -= 1 }
    return FieldText(start: start + first, count: end - first)
  }

  /// Its lines that are not blank, each without ASCII blanks at both ends: how ESCO writes several labels in one field.
  func forEachLine(_ use: (FieldText) -> Void) {
    var lineStart = 0
    for place in 0...count where place == count || start[place] == UInt8(ascii: "\n") {
      let line = FieldText(start: start + lineStart, count: place - lineStart).trimmed
      if !line.isBlank { use(line) }
      lineStart = place + 1
    }
  }

  /// What follows a text that it starts with; nil when it does not.
  func after(_ prefix: StaticString) -> FieldText? {
    let length = prefix.utf8CodeUnitCount
    guard count >= length, prefix.withUTF8Buffer({ bytes.starts(with: $0) }) else { return nil }
    return FieldText(start: start + length, count: count - length)
  }

  /// Byte for byte.
  static func == (left: Self, right: StaticString) -> Bool {
    left.count == right.utf8CodeUnitCount
      && right.withUTF8Buffer { left.bytes.elementsEqual($0) }
  }

  /// Byte for byte, the letters of ASCII compared without their case.
  func isLike(_ text: String) -> Bool {
    bytes.elementsEqual(text.utf8) { $0 == $1 || $0 | 0x20 == $1 | 0x20 && (0x61...0x7A).contains($0 | 0x20) }
  }
}

extension FieldText {
  /// A whole number that is not negative, of at most nine digits; nil for anything else.
  var number: Int? {
    guard (1...9).contains(count) else { return nil }
    var number = 0
    for byte in bytes {
      guard let digit = byte.digit else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// A decimal number that is not negative, in units of the last of so many places, half up; nil for anything else.
  ///
  /// "4.12" is 412 with two places, and so is "4.1249". At most nine digits may stand before the point, at least one.
  /// A separator may stand anywhere between those and says nothing.
  func decimal(places: Int, separator: UInt8? = nil) -> Int? {
    var number = 0
    var wholeDigits = 0
    var decimals: Int?
    for byte in bytes {
      if byte == UInt8(ascii: ".") && decimals == nil {
        decimals = 0
        continue
      }
      if byte == separator && wholeDigits > 0 && decimals == nil { continue }
      guard let digit = byte.digit else { return nil }
      guard let place = decimals else {
        wholeDigits += 1
        guard wholeDigits <= 9 else { return nil }
        number = number * 10 + digit
        continue
      }
      if place < places { number = number * 10 + digit }
      if place == places && digit >= 5 { number += 1 }
      decimals = place + 1
    }
    guard wholeDigits > 0 && decimals != 0 else { return nil }
    for _ in min(decimals ?? 0, places)..<places { number *= 10 }
    return number
  }

  /// True for "Y", false for "N", nil for anything else.
  var flag: Bool? { self == "Y" ? true : self == "N" ? false : nil }
}

extension UInt8 {
  /// The value of an ASCII digit.
  var digit: Int? { self &- 0x30 < 10 ? Int(self &- 0x30) : nil }
}
