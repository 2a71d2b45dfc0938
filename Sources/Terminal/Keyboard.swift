import CNcurses
import Canvas
import TerminalText

/// Reads keys, pastes, mouse events and resizes from curses, without waiting for them.
///
/// Bytes are put together to characters here and not by `get_wch`, which loses a character that comes in two reads.
final class Keyboard {
  private static let pasteStart: Int32 = KEY_MAX + 0x1000
  private static let pasteEnd: Int32 = KEY_MAX + 0x1001
  /// What goes beyond is dropped.
  private static let pasteLimit = 1 << 20
  /// How long the rest of a paste may take to come, in milliseconds.
  private static let pastePatience: Int32 = 500

  /// What arrows and the like send when a terminal does not keep to its terminfo entry.
  private static let commonSequences = [
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}[F", KEY_END), ("\u{1B}[1~", KEY_HOME), ("\u{1B}[4~", KEY_END),
    ("\u{1B}[Z", KEY_BTAB),
  ]

  /// Curses redraws a window that it reads from, but never a pad.
  private let window = newpad(1, 1)
  private var decoder = mbstate_t()

  init(usesMouse: Bool) {
    // Learns the keys of terminfo, which are changed below.
    keypad(window, true)
    nodelay(window, true)
    if let start = Terminfo.string("PS"), let end = Terminfo.string("PE") {
      define_key(start, Self.pasteStart)
      define_key(end, Self.pasteEnd)
    }
    // Else curses takes the start of a mouse event for a key and leaves the rest to be typed.
    if !usesMouse, let mouse = Terminfo.string("kmous") { define_key(mouse, 0) }
    for (sequence, code) in Self.commonSequences where key_defined(sequence) == 0 { define_key(sequence, code) }
  }

  /// Has the terminal send the keys that terminfo describes; once after every return to the terminal.
  func enter() { keypad(window, true) }

  func close() { delwin(window) }

  /// The next input that has come already.
  func next() -> Input? {
    while let code = nextCode() {
      if let input = input(for: code) { return input }
    }
    return nil
  }

  /// A byte, or a code of curses from 256 up.
  private func nextCode() -> Int32? {
    let code = wgetch(window)
    return code == ERR ? nil : code
  }

  /// Nil for what means nothing, and for a byte that needs more to be a character.
  private func input(for code: Int32) -> Input? {
    switch code {
    case 0x03: .interrupt
    case 0x1B: afterEscape()
    case KEY_RESIZE: .resize(Screen.size)
    case KEY_MOUSE: mouse().map(Input.mouse)
    case Self.pasteStart: .paste(paste())
    case ..<0x100: character(UInt8(truncatingIfNeeded: code)).map(Input.key)
    default: Key(cursesCode: code).map(Input.key)
    }
  }

  private func character(_ byte: UInt8) -> Key? {
    if let key = Key(ascii: byte) {
      decoder = mbstate_t()
      return key
    }
    var value: UInt32 = 0
    guard careers_decode_byte(&decoder, byte, &value) == 1, let scalar = Unicode.Scalar(value) else { return nil }
    return scalar.isSafeInTerminal ? Key(Character(scalar)) : nil
  }

  /// The Esc key when nothing follows at once; else a key with alt held, or a sequence that terminfo does not know.
  private func afterEscape() -> Input? {
    guard let code = nextCode() else { return .key(.escape) }
    if code == 0x1B {
      ungetch(code)
      return .key(.escape)
    }
    if code == UInt8(ascii: "[") || code == UInt8(ascii: "O"), skipSequence() { return nil }
    guard let input = input(for: code) ?? next() else { return nil }
    guard case .key(var key) = input else { return input }
    key.modifiers.insert(.alt)
    return .key(key)
  }

  /// Skips the rest of a sequence, so that what a terminal sends by itself is not taken for keys; false without a rest.
  private func skipSequence() -> Bool {
    guard var code = nextCode() else { return false }
    // Parameters come before the byte that ends it.
    while (0x20...0x3F).contains(code), let next = nextCode() { code = next }
    return true
  }

  private func mouse() -> Mouse? {
    var x: Int32 = 0
    var y: Int32 = 0
    let gesture = careers_next_mouse(&x, &y)
    let point = Point(x: Int(x), y: Int(y))
    return switch gesture {
    case CAREERS_MOUSE_PRESS: Mouse(.press, at: point)
    case CAREERS_MOUSE_WHEEL_UP: Mouse(.scrollUp, at: point)
    case CAREERS_MOUSE_WHEEL_DOWN: Mouse(.scrollDown, at: point)
    default: nil
    }
  }

  /// Everything up to the end of the paste, cleaned; keys that hide in it are dropped.
  private func paste() -> String {
    wtimeout(window, Self.pastePatience)
    defer { nodelay(window, true) }
    var bytes: [UInt8] = []
    while let code = nextCode(), code != Self.pasteEnd {
      if code < 0x100 && bytes.count < Self.pasteLimit { bytes.append(UInt8(truncatingIfNeeded: code)) }
    }
    return TerminalText.cleanLines(String(decoding: bytes, as: UTF8.self))
  }
}
