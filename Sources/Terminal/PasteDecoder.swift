import TerminalText

/// Makes the text of a paste of its bytes, without the sequences that hide in it.
struct PasteDecoder {
  static let start = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)
  /// What goes beyond is dropped.
  private static let limit = 1 << 20
  /// The longest sequence that is left out.
  private static let sequenceLimit = 64
  private static let escape: UInt8 = 0x1B

  private var text: [UInt8] = []
  /// What has come of a sequence.
  private var pending: [UInt8] = []

  /// - Returns: Whether the paste ends with this byte.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.escape {
      pending = [byte]
    } else if pending.isEmpty {
      add(byte)
    } else {
      pending.append(byte)
      if pending == Self.end { return true }
      let isSequence = pending.count == 2 ? byte == UInt8(ascii: "[") : (0x20...0x7E).contains(byte)
      if !isSequence {
        pending = []
        add(byte)
      } else if pending.count > 2, byte >= 0x40 || pending.count > Self.sequenceLimit {
        pending = []
      }
    }
    return false
  }

  /// The text so far; what comes next is another paste.
  mutating func end(isUTF8: Bool) -> String {
    defer { self = Self() }
    return TerminalText.cleanPaste(isUTF8 ? String(decoding: text, as: UTF8.self) : CharacterDecoder.decode(text))
  }

  private mutating func add(_ byte: UInt8) {
    if text.count < Self.limit { text.append(byte) }
  }
}
