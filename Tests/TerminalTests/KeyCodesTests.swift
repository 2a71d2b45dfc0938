import Canvas
import Testing

@testable import Terminal

struct KeyCodesTests {
  @Test(
    arguments: [
      (0x00, Key(" ", .control)), (0x01, Key("a", .control)), (0x08, .backspace), (0x09, .tab), (0x0A, .enter),
      (0x0D, .enter), (0x12, Key("r", .control)), (0x1A, Key("z", .control)), (0x1B, .escape),
      (0x1C, Key("\\", .control)), (0x1F, Key("_", .control)), (0x20, " "), (0x41, "A"), (0x7E, "~"),
      (0x7F, .backspace),
    ] as [(UInt8, Key)])
  func bytesOfASCII(byte: UInt8, key: Key) { #expect(Key(ascii: byte) == key) }

  @Test(arguments: [0x80, 0xC3, 0xFF] as [UInt8])
  func bytesBeyondASCIIAreNoKeys(byte: UInt8) { #expect(Key(ascii: byte) == nil) }

  @Test(arguments: [
    ("", "A", Key.up), ("1;5", "C", Key(.right, .control)), ("1;3", "D", Key(.left, .alt)), ("1;2", "B", .down),
    ("", "Z", Key(.backTab)), ("", "H", .home), ("1", "~", .home), ("7", "~", .home), ("4", "~", .end),
    ("8", "~", .end),
    ("11", "~", Key(.function(1))), ("24", "~", Key(.function(12))), ("3;5", "~", Key(.delete, .control)),
    ("1;5", "P", Key(.function(1), .control)), ("", "R", Key(.function(3))),
  ])
  func controlSequences(parameters: String, last: Unicode.Scalar, key: Key) {
    #expect(Key(controlSequence: Array(parameters.utf8), endingIn: UInt8(last.value)) == key)
  }

  @Test(arguments: [
    ("?62;22", "c"), ("12;40", "R"), ("1;2", "R"), ("27;5;13", "~"), ("97;5", "u"), ("", "I"), ("", "O"), ("99", "~"),
    ("2", "A"), ("1;99", "A"), (">0;276;0", "c"), ("9999999999", "A"), ("1:3", "A"), ("?997;1", "n"), ("8;24;80", "t"),
  ])
  func answersAreNoKeys(parameters: String, last: Unicode.Scalar) {
    #expect(Key(controlSequence: Array(parameters.utf8), endingIn: UInt8(last.value)) == nil)
  }

  @Test func theNumberPadIsForNumbers() {
    for (digit, last) in zip(0...9, "pqrstuvwxy".utf8) {
      #expect(Key(singleShift: [], endingIn: last) == Key(Character("\(digit)")))
    }
    #expect(Key(singleShift: [], endingIn: UInt8(ascii: "M")) == .enter)
    #expect(Key(singleShift: [], endingIn: UInt8(ascii: "m")) == "-")
    #expect(Key(singleShift: Array("5".utf8), endingIn: UInt8(ascii: "A")) == Key(.up, .control))
    #expect(Key(singleShift: [], endingIn: UInt8(ascii: "z")) == nil)
  }
}

struct KeyTableTests {
  private func table(_ capabilities: [String: String]) -> KeyTable { KeyTable { capabilities[$0] } }

  @Test func keysAreFoundByWhatTheySend() {
    let table = table([
      "kcuu1": "\u{1B}OA", "kUP3": "\u{1B}[1;3A", "kUP": "\u{1B}[1;2A", "kHOM6": "\u{1B}[1;6H", "kf12": "\u{1B}[24~",
    ])
    #expect(table[Array("\u{1B}OA".utf8)] == .up)
    #expect(table[Array("\u{1B}[1;3A".utf8)] == Key(.up, .alt))
    #expect(table[Array("\u{1B}[1;2A".utf8)] == .up)
    #expect(table[Array("\u{1B}[1;6H".utf8)] == Key(.home, .control))
    #expect(table[Array("\u{1B}[24~".utf8)] == Key(.function(12)))
    #expect(table.hasBeginning(Array("\u{1B}[2".utf8)))
    #expect(!table.hasBeginning(Array("\u{1B}[24~".utf8)))
  }

  @Test func whatEveryKeyboardHasKeepsItsMeaning() {
    let table = table(["kcub1": "\u{8}", "kent": "\r", "kf1": "a", "ka1": "\u{1B}Ow", "kcuu1": "\u{B}"])
    for sequence in ["\u{8}", "\r", "a", "\u{1B}Ow"] { #expect(table[Array(sequence.utf8)] == nil) }
    #expect(table[[0x0B]] == .up)
  }
}
