/// Takes what a terminal sends as a string, up to BEL or ESC \: an answer, or nothing of interest.
struct StringDecoder {
  /// What a byte does to the string.
  enum Step: Equatable {
    case more
    /// It ends, with what it says as far as an answer goes.
    case ended([UInt8])
    /// It is given up, and nothing comes of it.
    case dropped
    /// It was cut off by Esc, with which and this byte something else has begun.
    case cutOff
  }

  /// The second bytes that begin a string: of OSC, DCS, APC, PM and SOS.
  static let starts = Set("]P_^X".utf8)

  /// What goes beyond is typed, after a string that never ends.
  private static let limit = 1 << 20
  /// An answer is shorter.
  private static let answerLimit = 64
  private static let escape: UInt8 = 0x1B

  private let isUTF8: Bool
  /// The beginning of it, as far as an answer goes; nil in one that is none.
  private var answer: [UInt8]?
  private var previous: UInt8?
  private var length = 0

  /// - Parameter start: The second byte, after Esc.
  init(start: UInt8, isUTF8: Bool) {
    self.isUTF8 = isUTF8
    answer = start == UInt8(ascii: "]") ? [] : nil
  }

  /// Whether a person may have pressed so many keys within the time that the rest is waited for.
  var mayBeTyped: Bool { length <= Self.answerLimit }

  mutating func take(_ byte: UInt8) -> Step {
    length += 1
    switch byte {
    // Cancel and substitute.
    case 0x18, 0x1A: return .dropped
    case 0x07: return .ended(answer ?? [])
    case UInt8(ascii: "\\") where previous == Self.escape: return .ended(answer ?? [])
    case 0x9C where !isUTF8 || previous == 0xC2: return .ended(answer ?? [])
    case _ where previous == Self.escape: return .cutOff
    default:
      previous = byte
      if length <= Self.answerLimit, byte != Self.escape { answer?.append(byte) }
      return length > Self.limit ? .dropped : .more
    }
  }
}
