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
    ("kUP2", Key.up), ("kUP3", Key(.up, .alt)), ("kDN5", Key(.down, .control)),
    ("kRIT7", Key(.right, [.alt, .control])),
    ("kHOM6", Key(.home, .control)), ("kDC8", Key(.delete, [.alt, .control])),
  ])
  func namesOfTerminfo(name: String, key: Key) { #expect(Key(terminfoName: name) == key) }

  @Test(arguments: ["", "kUP", "kUP1", "kUP9", "kXX5", "kmous", "5"])
  func otherNamesAreNoKeys(name: String) { #expect(Key(terminfoName: name) == nil) }
}
