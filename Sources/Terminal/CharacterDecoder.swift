import CNcurses

/// Puts bytes together to characters of the locale, however they are cut.
struct CharacterDecoder {
  private var state = mbstate_t()

  enum Outcome: Equatable {
    case scalar(Unicode.Scalar)
    /// The character goes on.
    case partial
    case noCharacter
  }

  mutating func take(_ byte: UInt8) -> Outcome {
    var value: UInt32 = 0
    switch careers_decode_byte(&state, byte, &value) {
    case 0: return .partial
    case 1: return Unicode.Scalar(value).map(Outcome.scalar) ?? .noCharacter
    default: return .noCharacter
    }
  }

  /// Forgets a character that has begun.
  mutating func reset() { state = mbstate_t() }

  /// A whole text; what is no character of the locale is left out.
  static func decode(_ bytes: [UInt8]) -> String {
    var decoder = CharacterDecoder()
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if byte < 0x80 { decoder.reset() }
      if case .scalar(let scalar) = decoder.take(byte) { text.append(scalar) }
    }
    return String(text)
  }
}
