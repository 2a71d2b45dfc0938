import Canvas
import TerminalText

/// Makes keys, pastes and mouse events of the bytes that a terminal sends, wherever they are cut.
///
/// What a terminal sends by itself makes no key: answers, be they to questions of another program, reports of the focus,
/// the mouse that nobody asked for. Time is not known here: whoever reads tells when the rest of something did not come.
struct KeyDecoder {
  /// How long the rest of what has begun is worth waiting for.
  enum Patience {
    /// Nothing has begun.
    case none
    /// It may be the Esc key itself.
    case escape
    /// It has begun as only sequences do.
    case sequence
    /// It has begun as a string, and is no longer than what a person may have typed who pressed Esc just before.
    case string
    case paste
  }

  private enum State { case ground, sequence, mouse, string, paste }

  /// Longer parameters mean nothing to anybody.
  private static let parameterLimit = 64

  private static let escape: UInt8 = 0x1B
  private static let interrupt: UInt8 = 0x03

  private let keys: KeyTable
  private let usesMouse: Bool
  private let isUTF8: Bool
  private var state = State.ground
  /// What has come of a sequence or a mouse event, as far as it matters.
  private var pending: [UInt8] = []
  /// Whether it began with one byte instead of Esc and another.
  private var isShort = false
  private var paste = PasteDecoder()
  private var characters = CharacterDecoder()
  /// Whether Esc came before the character that has begun.
  private var holdsAlt = false
  /// Whether bytes came that are characters elsewhere: what follows them at once may be the rest of one.
  private var isWithinJunk = false
  /// The string that has begun.
  private var string: StringDecoder?
  private(set) var answers = TerminalAnswers()

  init(keys: KeyTable, usesMouse: Bool = false, isUTF8: Bool = true) {
    self.keys = keys
    self.usesMouse = usesMouse
    self.isUTF8 = isUTF8
  }

  var patience: Patience {
    switch state {
    case .ground: .none
    case .sequence: pending.count == 1 ? .escape : .sequence
    case .string where string?.mayBeTyped == true: .string
    case .mouse, .string: .sequence
    case .paste: .paste
    }
  }

  mutating func take(_ byte: UInt8) -> [Input] {
    switch state {
    case .ground: return begin(byte)
    case .sequence:
      if byte == Self.interrupt { return interrupted() }
      pending.append(byte)
      return readSequence()
    case .mouse: return takeMouse(byte)
    case .string: return takeString(byte)
    case .paste: return paste.take(byte) ? [endedPaste()] : []
    }
  }

  /// The rest of what has begun does not come: what it is by itself.
  mutating func giveUp() -> [Input] {
    let (state, pending, isShort) = (state, pending, isShort)
    reset()
    switch state {
    case .ground, .mouse, .string: return []
    case .paste: return [endedPaste()]
    case .sequence:
      if let key = keys[pending] { return [.key(key)] }
      guard pending[0] == Self.escape else { return replay(pending) }
      if pending.count == 1 { return [.key(.escape)] }
      guard pending.count == 2, !isShort, let key = Key(ascii: pending[1]) else { return [] }
      return [.key(key.withAlt)]
    }
  }

  private mutating func reset() {
    state = .ground
    pending = []
    isShort = false
    string = nil
    holdsAlt = false
    characters.reset()
  }

  private mutating func interrupted() -> [Input] {
    reset()
    return [.interrupt]
  }

  // MARK: Characters

  private mutating func begin(_ byte: UInt8, asKey: Bool = true) -> [Input] {
    if byte == Self.interrupt { return interrupted() }
    if byte == Self.escape || asKey && (keys[[byte]] != nil || keys.hasBeginning([byte])) {
      reset()
      return beginSequence([byte])
    }
    return character(byte)
  }

  private mutating func beginSequence(_ bytes: [UInt8]) -> [Input] {
    state = .sequence
    pending = bytes
    return readSequence()
  }

  private mutating func character(_ byte: UInt8) -> [Input] {
    if let key = Key(ascii: byte) {
      reset()
      isWithinJunk = false
      return [.key(key)]
    }
    switch characters.take(byte) {
    case .partial: return []
    case .scalar(let scalar) where scalar.value <= 0x9F: return beginShort(UInt8(scalar.value))
    case .scalar(let scalar):
      defer { holdsAlt = false }
      guard scalar.isSafeInTerminal else { return [] }
      let key = Key(Character(scalar))
      return [.key(holdsAlt ? key.withAlt : key)]
    case .noCharacter:
      isWithinJunk = isWithinJunk || byte > 0x9F
      guard !isUTF8, !isWithinJunk else { return [] }
      return beginShort(byte)
    }
  }

  /// One control stands for Esc and another byte.
  private mutating func beginShort(_ control: UInt8) -> [Input] {
    reset()
    isShort = true
    return beginSequence([Self.escape, control - 0x40])
  }

  /// Bytes that began like a key of terminfo and are none.
  private mutating func replay(_ bytes: [UInt8]) -> [Input] {
    reset()
    return begin(bytes[0], asKey: false) + bytes.dropFirst().flatMap { take($0) }
  }

  private mutating func endedPaste() -> Input {
    reset()
    return .paste(paste.end(isUTF8: isUTF8))
  }

  // MARK: Sequences

  /// What the bytes of a sequence come to so far.
  private mutating func readSequence() -> [Input] {
    if keys.hasBeginning(pending) { return [] }
    if let key = keys[pending] {
      reset()
      return [.key(key)]
    }
    guard pending[0] == Self.escape else { return replay(pending) }
    guard pending.count > 1 else { return [] }
    switch pending[1] {
    case Self.escape:
      pending = [Self.escape]
      return [.key(.escape)]
    case UInt8(ascii: "["): return readControlSequence()
    case UInt8(ascii: "O"): return readSingleShift()
    case let second where StringDecoder.starts.contains(second): return readStringStart()
    case let second:
      let wasShort = isShort
      reset()
      if wasShort { return [] }
      if let key = Key(ascii: second) { return [.key(key.withAlt)] }
      holdsAlt = true
      return character(second)
    }
  }

  private mutating func readControlSequence() -> [Input] {
    guard pending.count > 2, let last = pending.last else { return [] }
    if pending[2] == UInt8(ascii: "[") { return readConsoleKey() }
    switch last {
    case 0x20...0x3F:
      if pending.count > Self.parameterLimit { pending.removeLast() }
      return []
    case 0x40...0x7E: break
    default: return abandon(for: last)
    }
    let bytes = pending
    let parameters = bytes[2..<bytes.count - 1]
    reset()
    if last == UInt8(ascii: "c"), parameters.first == UInt8(ascii: "?") {
      answers.takeLast()
      return []
    }
    if bytes == PasteDecoder.start {
      state = .paste
      return []
    }
    if last == UInt8(ascii: "M"), parameters.isEmpty {
      state = .mouse
      return []
    }
    if let mouse = MouseReport(parameters, endingIn: last) { return inputs(of: mouse) }
    guard bytes.count < Self.parameterLimit else { return [] }
    return Key(controlSequence: parameters, endingIn: last).map { [.key($0)] } ?? []
  }

  /// The Linux console's F1 to F5.
  private mutating func readConsoleKey() -> [Input] {
    guard pending.count > 3 else { return [] }
    let last = pending[3]
    guard (0x20...0x7E).contains(last) else { return abandon(for: last) }
    reset()
    let number = Int(last) - 0x40
    return (1...5).contains(number) ? [.key(Key(.function(number)))] : []
  }

  private mutating func readSingleShift() -> [Input] {
    guard pending.count > 2, let last = pending.last else { return [] }
    switch last {
    case 0x30...0x39, UInt8(ascii: ";"):
      return pending.count > Self.parameterLimit ? abandon(for: nil) : []
    case 0x20...0x7E: break
    default: return abandon(for: last)
    }
    let parameters = pending[2..<pending.count - 1]
    reset()
    return Key(singleShift: parameters, endingIn: last).map { [.key($0)] } ?? []
  }

  /// Gives up a sequence for a byte that is no part of it.
  private mutating func abandon(for byte: UInt8?) -> [Input] {
    reset()
    // Cancel and substitute end a sequence and are nothing more.
    guard let byte, byte != 0x18, byte != 0x1A else { return [] }
    return begin(byte)
  }

  // MARK: The mouse

  /// Button, column and row, each in one byte.
  private mutating func takeMouse(_ byte: UInt8) -> [Input] {
    guard byte >= 0x20 else { return abandon(for: byte) }
    pending.append(byte)
    guard pending.count == 3 else { return [] }
    let report = MouseReport(bytes: pending)
    reset()
    return inputs(of: report)
  }

  private func inputs(of report: MouseReport) -> [Input] {
    usesMouse ? report.mouse.map { [.mouse($0)] } ?? [] : []
  }

  // MARK: Strings

  private mutating func readStringStart() -> [Input] {
    guard pending.count > 2, let first = pending.last else { return [] }
    string = StringDecoder(start: pending[1], isUTF8: isUTF8)
    state = .string
    pending = []
    return takeString(first)
  }

  private mutating func takeString(_ byte: UInt8) -> [Input] {
    if byte == Self.interrupt { return interrupted() }
    let step = string?.take(byte)
    if step == .more { return [] }
    reset()
    switch step {
    case .ended(let text):
      let earlier = answers.colours
      answers.take(text)
      return answers.colours == earlier ? [] : [.recoloured]
    // Of two Esc the second begins something, so that a person gets out of it.
    case .cutOff: return beginSequence(byte == Self.escape ? [Self.escape] : [Self.escape, byte])
    case .more, .dropped, nil: return []
    }
  }
}

extension Key {
  /// The same with alt held.
  fileprivate var withAlt: Key { Key(code, modifiers.union(.alt)) }
}
