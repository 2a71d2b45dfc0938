import CNcurses
import Canvas

extension Key {
  /// The key behind one byte of ASCII; nil for a byte beyond it.
  init?(ascii byte: UInt8) {
    switch byte {
    case 0: self.init(" ", .control)
    case 0x08, 0x7F: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0A, 0x0D: self.init(.enter)
    case 0x1B: self.init(.escape)
    case 0x01...0x1A: self.init(Character(Unicode.Scalar(byte + 0x60)), .control)
    case 0x1C...0x1F: self.init(Character(Unicode.Scalar(byte + 0x40)), .control)
    case 0x20...0x7E: self.init(Character(Unicode.Scalar(byte)))
    default: return nil
    }
  }

  /// The key behind a code of curses; nil when this program has no use for it.
  init?(cursesCode code: Int32) {
    if (KEY_F0...KEY_F0 + 63).contains(code) {
      self.init(.function(Int(code - KEY_F0)))
    } else if let named = Self.cursesCodes[code] {
      self.init(named)
    } else if let name = keyname(code), let key = Key(terminfoName: String(cString: name)) {
      self = key
    } else {
      return nil
    }
  }

  /// The key behind a name such as "kUP5", which terminfo gives to arrows and the like with other keys held.
  init?(terminfoName name: String) {
    // One more than the sum of shift 1, alt 2 and control 4.
    guard let held = name.last?.wholeNumberValue, (2...8).contains(held),
      let code = Self.terminfoNames[String(name.dropLast())]
    else { return nil }
    var modifiers: Modifiers = []
    if (held - 1) & 2 != 0 { modifiers.insert(.alt) }
    if (held - 1) & 4 != 0 { modifiers.insert(.control) }
    self.init(code, modifiers)
  }

  /// Keys with shift held count as the keys themselves.
  private static let cursesCodes: [Int32: Code] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end,
    KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown, KEY_SHOME: .home, KEY_SEND: .end,
    // The number pad without its lock.
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace,
    KEY_DC: .delete, KEY_SDC: .delete, KEY_IC: .insert, KEY_SIC: .insert,
  ]

  private static let terminfoNames: [String: Code] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right,
    "kPRV": .pageUp, "kNXT": .pageDown, "kHOM": .home, "kEND": .end,
    "kDC": .delete, "kIC": .insert,
  ]
}
