import Testing

@testable import Terminal

/// What ends a string that a terminal sends, by itself; `KeyDecoderTests` look at what comes of it.
@Suite struct StringDecoderTests {
  /// What the last of some bytes does, where those before it change nothing.
  private func step(_ text: String, start: Character = "]", isUTF8: Bool = true) -> StringDecoder.Step? {
    var decoder = StringDecoder(start: start.asciiValue ?? 0, isUTF8: isUTF8)
    let steps = text.utf8.map { decoder.take($0) }
    return steps.dropLast().allSatisfy { $0 == .more } ? steps.last : nil
  }

  @Test(arguments: ["\u{7}", "\u{1B}\\", "\u{9C}"]) func anEndGivesWhatWasSaid(end: String) {
    // The short end is two bytes in UTF-8, of which the first was taken for text.
    let text = Array("11;rgb:1/2/3".utf8) + (end == "\u{9C}" ? [0xC2] : [])
    #expect(step("11;rgb:1/2/3" + end) == .ended(text))
  }

  @Test func onlyOneKindIsAnAnswer() {
    for start in "P_^X" { #expect(step("11;rgb:1/2/3\u{7}", start: start) == .ended([])) }
  }

  @Test func whatIsTooLongForAnAnswerIsCut() {
    #expect(step(String(repeating: "a", count: 200) + "\u{7}") == .ended(Array(repeating: 0x61, count: 64)))
  }

  @Test(arguments: ["\u{18}", "\u{1A}"]) func cancellingDropsIt(byte: String) { #expect(step("ab" + byte) == .dropped) }

  @Test(arguments: ["\u{1B}[", "\u{1B}\u{1B}", "\u{1B}a"]) func escapeCutsItOff(bytes: String) {
    #expect(step("ab" + bytes) == .cutOff)
  }

  @Test func oneWithoutAnEndIsDroppedAtLast() {
    var decoder = StringDecoder(start: 0x5D, isUTF8: true)
    #expect((0..<1 << 20).allSatisfy { _ in decoder.take(0x61) == .more })
    #expect(decoder.take(0x61) == .dropped)
  }
}
