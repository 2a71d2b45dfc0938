import TerminalText

/// Texts that publishers wrote for web pages: without tags, and with characters for their names.
///
/// Tags that divide paragraphs become line ends, others nothing. What only looks like a tag, such as "a < b" or
/// "map<int>", stays.
enum MarkupText {
  private static let blocks: Set<String> = [
    "p", "br", "div", "ul", "ol", "li", "table", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
  ]
  private static let spans: Set<String> = [
    "a", "abbr", "b", "em", "font", "i", "s", "small", "span", "strong", "sub", "sup", "u",
  ]
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Hardly any text has a tag or a name in it.
    guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var output: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if let tag = tag(in: bytes, at: place) {
        if tag.isBlock { output.append(UInt8(ascii: "\n")) }
        place = tag.end
      } else if let character = character(in: bytes, at: place) {
        output.append(contentsOf: String(character.scalar).utf8)
        place = character.end
      } else {
        output.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func tag(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (isBlock: Bool, end: Int)? {
    guard bytes[start] == UInt8(ascii: "<") else { return nil }
    var nameStart = start + 1
    if nameStart < bytes.count && bytes[nameStart] == UInt8(ascii: "/") { nameStart += 1 }
    let name = bytes[nameStart...].prefix(8).prefix { $0.isLetterOrDigit }
    let word = String(decoding: name, as: UTF8.self).lowercased()
    guard blocks.contains(word) || spans.contains(word) else { return nil }
    let rest = bytes[name.endIndex...].prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
    guard rest.endIndex < bytes.count, bytes[rest.endIndex] == UInt8(ascii: ">"),
      rest.first.map({ $0 <= 0x20 || $0 == UInt8(ascii: "/") }) ?? true
    else { return nil }
    return (blocks.contains(word), rest.endIndex + 1)
  }

  /// A name such as "&amp;" or a number such as "&#39;" and "&#x27;".
  private static func character(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (
    scalar: Unicode.Scalar, end: Int
  )? {
    guard bytes[start] == UInt8(ascii: "&") else { return nil }
    let name = bytes[(start + 1)...].prefix(9).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
    let word = String(decoding: name, as: UTF8.self)
    guard let scalar = names[word] ?? numbered(word) else { return nil }
    return (scalar, name.endIndex + 1)
  }

  private static func numbered(_ word: String) -> Unicode.Scalar? {
    let digits = word.dropFirst()
    guard word.first == "#" else { return nil }
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { $0 > 0 ? Unicode.Scalar($0) : nil }
  }
}

extension FieldText {
  /// As one line that is fit for a terminal, without tags.
  var plainLine: String { TerminalText.clean(MarkupText.plain(bytes)) }

  /// As paragraphs that are fit for a terminal, without tags, none of them empty.
  var plainParagraphs: [String] {
    let text = TerminalText.cleanLines(MarkupText.plain(bytes))
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { digit != nil || (0x61...0x7A).contains(self | 0x20) }
}
