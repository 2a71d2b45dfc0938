/// A path as terminals and file managers put it down when a file is dropped on a window, read as the path that it
/// means.
///
/// In quotes, with backslashes before what a shell would take for something else, or as an address: `'/a/my files'`,
/// `/a/my\ files`, `file:///a/my%20files`.
enum DroppedPath {
  /// The path that a text means; the text itself, trimmed, where it is not written in one of these ways throughout.
  static func read(_ text: String) -> String {
    let text = text.trimmed
    return address(text) ?? shellWord(text) ?? text
  }

  /// The path of an address of this machine; nil for anything else.
  private static func address(_ text: String) -> String? {
    let lead = ["file://localhost/", "file:///", "file:/"].first { text.lowercased().hasPrefix($0) }
    guard let lead else { return nil }
    var bytes: [UInt8] = Array("/".utf8)
    var rest = Array(text.utf8.dropFirst(lead.utf8.count))[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes)
  }

  /// What a shell would make of one word with quotes or backslashes; nil for several words, and for an open quote.
  private static func shellWord(_ text: String) -> String? {
    var word = ""
    var quote: Character?
    var rest = text[...]
    while let character = rest.popFirst() {
      switch (character, quote) {
      case ("'", "'"), ("\"", "\""): quote = nil
      case (_, "'"): word.append(character)
      case ("\\", "\""):
        // Between double quotes a backslash means itself before most characters.
        if let next = rest.first, "\"\\$`".contains(next) {
          word.append(rest.removeFirst())
        } else {
          word.append(character)
        }
      case (_, "\""): word.append(character)
      case ("'", _), ("\"", _): quote = character
      case ("\\", _):
        guard let next = rest.popFirst() else { return nil }
        word.append(next)
      default:
        if character.isWhitespace { return nil }
        word.append(character)
      }
    }
    return quote == nil ? word : nil
  }
}

extension String {
  /// Nil where the bytes are no UTF-8.
  fileprivate init?(validating bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard Array(text.utf8) == bytes else { return nil }
    self = text
  }
}
