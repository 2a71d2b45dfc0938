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

  /// The key of a control sequence, `ESC [`, parameters and a last byte, in the forms that terminals share.
  ///
  /// They come also from terminals that do not keep to their terminfo entry. Nil for what no key sends: answers, focus.
  init?(controlSequence parameters: some Collection<UInt8>, endingIn last: UInt8) {
    guard let numbers = Self.numbers(parameters), numbers.count <= 2 else { return nil }
    let first = numbers.first.flatMap(\.self)
    guard let modifiers = Modifiers(number: numbers.count == 2 ? numbers[1] : 1) else { return nil }
    let code: Code?
    switch last {
    case UInt8(ascii: "~"): code = first.flatMap { Self.numbered[$0] }
    case UInt8(ascii: "R"): code = parameters.isEmpty ? .function(3) : nil  // Else it is where the cursor stands.
    default: code = first ?? 1 == 1 ? Self.lettered[last] : nil
    }
    guard let code else { return nil }
    self.init(code, modifiers)
  }

  /// The key of a single shift, `ESC O`, a number for the keys held and a last byte.
  init?(singleShift parameters: some Collection<UInt8>, endingIn last: UInt8) {
    guard let numbers = Self.numbers(parameters), let modifiers = Modifiers(number: numbers.last ?? 1) else {
      return nil
    }
    if let sign = Self.numberPad[last] {
      self.init(.character(sign), modifiers)
    } else if last == UInt8(ascii: "M") {
      self.init(.enter, modifiers)
    } else if last == UInt8(ascii: "R") {
      self.init(.function(3), modifiers)
    } else if let code = Self.lettered[last] {
      self.init(code, modifiers)
    } else {
      return nil
    }
  }

  /// The numbers between semicolons, nil for one left out; nil for anything else.
  private static func numbers(_ parameters: some Collection<UInt8>) -> [Int?]? {
    guard !parameters.isEmpty else { return [] }
    var numbers: [Int?] = []
    for part in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard part.count <= 4, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      numbers.append(part.isEmpty ? nil : part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    return numbers
  }

  private static let lettered: [UInt8: Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  /// What the number pad sends once a program has switched it to sequences: the digits and signs printed on it.
  private static let numberPad: [UInt8: Character] = {
    var signs: [UInt8: Character] = [
      UInt8(ascii: "X"): "=", UInt8(ascii: "j"): "*", UInt8(ascii: "k"): "+", UInt8(ascii: "l"): ",",
      UInt8(ascii: "m"): "-", UInt8(ascii: "n"): ".", UInt8(ascii: "o"): "/", UInt8(ascii: " "): " ",
    ]
    for digit in UInt8(0)...9 { signs[UInt8(ascii: "p") + digit] = Character("\(digit)") }
    return signs
  }()
}

extension Key.Modifiers {
  /// One more than the sum of shift 1, alt 2 and control 4, as terminals and terminfo number them; shift is left out.
  init?(number: Int?) {
    let held = (number ?? 1) - 1
    guard (0...15).contains(held) else { return nil }
    self = []
    if held & 2 != 0 { insert(.alt) }
    if held & 4 != 0 { insert(.control) }
  }
}
