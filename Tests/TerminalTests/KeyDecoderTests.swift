import Canvas
import CNcurses
import TestSupport
import Testing

@testable import Terminal

/// What becomes of bytes, wherever they are cut.
///
/// One after another, since the locale is that of the whole process.
@Suite(.serialized) struct KeyDecoderTests {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  private static let xterm = [
    "kcuu1": "\u{1B}OA", "kcud1": "\u{1B}OB", "khome": "\u{1B}OH", "kf1": "\u{1B}OP", "kdch1": "\u{1B}[3~",
    "kUP5": "\u{1B}[1;5A", "ka1": "\u{1B}Ow",
  ]

  private func decoder(
    _ capabilities: [String: String] = xterm, usesMouse: Bool = false, isUTF8: Bool = true
  ) -> KeyDecoder {
    KeyDecoder(keys: KeyTable { capabilities[$0] }, usesMouse: usesMouse, isUTF8: isUTF8)
  }

  /// What bytes come to, with a pause at the end.
  private func inputs(of bytes: [UInt8], from decoder: KeyDecoder) -> [Input] {
    var decoder = decoder
    return bytes.flatMap { decoder.take($0) } + decoder.giveUp()
  }

  private func inputs(of text: String) -> [Input] { inputs(of: Array(text.utf8), from: decoder()) }

  private func keys(_ keys: Key...) -> [Input] { keys.map(Input.key) }

  /// Pressed again and again, each press before the last could be given up.
  @Test(arguments: "]P_^X") func escapeLeadsOutOfAString(start: Character) {
    #expect(inputs(of: "\u{1B}\(start)text\u{1B}\u{1B}") == keys(.escape))
  }

  // MARK: Keys

  @Test(arguments: [
    ("\u{1B}OA", Key.up), ("\u{1B}[A", .up), ("\u{1B}[1;5A", Key(.up, .control)), ("\u{1B}[1;3C", Key(.right, .alt)),
    ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[3~", .delete),
    ("\u{1B}OP", Key(.function(1))), ("\u{1B}[11~", Key(.function(1))), ("\u{1B}[[A", Key(.function(1))),
    ("\u{1B}[[E", Key(.function(5))), ("\u{1B}x", Key("x", .alt)), ("\u{1B}é", Key("é", .alt)),
    ("\u{1B}\u{7F}", Key(.backspace, .alt)), ("é", "é"), ("世", "世"), ("🙂", "🙂"), ("\r", .enter), ("\n", .enter),
    ("\u{1B}Op", "0"), ("\u{1B}Ow", "7"), ("\u{1B}Oy", "9"), ("\u{1B}OM", .enter), ("\u{1B}On", "."),
    ("\u{1B}", .escape), ("\u{1B}[", Key("[", .alt)), ("\u{1B}O", Key("O", .alt)), ("\u{1B}]", Key("]", .alt)),
    ("\u{1B}P", Key("P", .alt)), ("\u{1B}X", Key("X", .alt)), ("\u{1B}^", Key("^", .alt)), ("\u{1B}_", Key("_", .alt)),
  ])
  func aKey(sent: String, key: Key) {
    #expect(inputs(of: sent) == keys(key))
  }

  @Test func escapeTwiceIsEscapeTwice() {
    #expect(inputs(of: "\u{1B}\u{1B}") == keys(.escape, .escape))
    #expect(inputs(of: "\u{1B}\u{1B}[A") == keys(.escape, .up))
  }

  @Test func brokenBytesAreDropped() {
    #expect(inputs(of: [0xFF, 0xC3, 0x28, 0x80, 0xF0, 0x9F, 0x78], from: decoder()) == keys("(", "x"))
  }

  /// As a terminal has it whose arrows are single bytes, and whose keys begin with something other than Esc.
  @Test func keysOfTerminfoNeedNotBeginWithEscape() {
    let old = decoder(["kcuu1": "\u{B}", "kf1": "\u{1}@\r"])
    #expect(inputs(of: Array("\u{B}\u{1}@\rx".utf8), from: old) == keys(.up, Key(.function(1)), "x"))
    #expect(inputs(of: Array("\u{1}@x\u{1}".utf8), from: old) == keys(Key("a", .control), "@", "x", Key("a", .control)))
  }

  // MARK: What terminals send by themselves

  private static let answers = [
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]10;rgb:dddd/dddd/dddd\u{7}", "\u{1B}]52;c;dGV4dA==\u{7}",
    "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P1+r524742=38\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}^t\u{1B}\\", "\u{1B}Xt\u{1B}\\", "\u{1B}]l世\u{1B}\\", "\u{1B}]0;q\u{C2}\u{9C}", "\u{1B}[?62;22c",
    "\u{1B}[12;40R", "\u{1B}[I", "\u{1B}[O", "\u{1B}[27;5;13~", "\u{1B}[97;5u", "\u{1B}[<0;3;4M", "\u{1B}[<0;3;4m",
    "\u{1B}[32;30;4M", "\u{1B}[M !!", "\u{1B}[M\u{60}yq", "\u{1B}[>41;370;0c", "\u{1B}[?997;1n", "\u{1B}[8;24;80t",
    "\u{1B}Oz", "\u{1B}[[z",
  ]

  @Test(arguments: answers) func nothingOfItIsAKey(answer: String) {
    #expect(inputs(of: answer + "x") == keys("x"))
  }

  /// The rest may come any time within what a sequence is waited for.
  @Test(arguments: answers) func norWhereItIsCutOff(answer: String) {
    let bytes = Array(answer.utf8)
    for end in 3..<max(4, bytes.count) {
      // An Esc that ends nothing is one that a person may have pressed.
      #expect(inputs(of: Array(bytes[..<end]), from: decoder()).isEmpty, "after \(end) bytes")
    }
  }

  @Test(arguments: [
    ("rgb:1e1e/1e1e/2e2e", Colour.hex(0x1E1E2E)), ("rgb:ff/80/00", .hex(0xFF8000)), ("rgb:f/8/0", .hex(0xFF8800)),
    ("rgba:1e1e/1e1e/2e2e/ffff", .hex(0x1E1E2E)), ("rgb:fff/000/800", .hex(0xFF0080)),
  ])
  func theColoursOfTheTerminalAreTakenUp(answer: String, colour: Colour) {
    for end in ["\u{7}", "\u{1B}\\"] {
      var decoder = decoder()
      let sent = "\u{1B}]10;rgb:dddd/dddd/dddd\(end)x\u{1B}]11;\(answer)\(end)y\u{1B}[?62;22cz"
      let inputs = sent.utf8.flatMap { decoder.take($0) }
      #expect(inputs == keys("x") + [.recoloured] + keys("y", "z"))
      #expect(decoder.answers.colours.map { Colour($0.background) } == colour)
      #expect(decoder.answers.colours.map { Colour($0.text) } == .hex(0xDDDDDD))
      #expect(decoder.answers.areComplete)
      // The same once more is no news.
      #expect("\u{1B}]11;\(answer)\(end)".utf8.flatMap { decoder.take($0) }.isEmpty)
    }
  }

  @Test(arguments: [
    "", "?", "rgb:", "rgb:1/2", "rgb:g/0/0", "rgb:00000/0/0", "rgb:-1/0/0", "cmyk:0/0/0", "#000000",
    "rgb:" + String(repeating: "0", count: 500) + "/0/0",
  ])
  func whatIsNoColourIsPassedOver(answer: String) {
    var decoder = decoder()
    let sent = "\u{1B}]10;rgb:0/0/0\u{7}\u{1B}]11;\(answer)\u{7}\u{1B}P11;rgb:0/0/0\u{1B}\\x"
    #expect(sent.utf8.flatMap { decoder.take($0) } == keys("x"))
    #expect(decoder.answers.colours == nil && !decoder.answers.areComplete)
  }

  @Test func aPersonIsHeardWithinAString() {
    #expect(inputs(of: "\u{1B}]11;rgb\u{3}x") == [.interrupt] + keys("x"))
    #expect(inputs(of: "\u{1B}]11;rgb\u{1B}[Ax") == keys(.up, "x"))
    #expect(inputs(of: "\u{1B}P1$r\u{18}x") == keys("x"))
  }

  @Test func whatAStringIsLateForIsNotWaitedForLong() {
    var decoder = decoder()
    for byte in "\u{1B}]".utf8 { #expect(decoder.take(byte).isEmpty) }
    #expect(decoder.patience == .sequence)
    #expect(decoder.giveUp() == keys(Key("]", .alt)))
    #expect(decoder.patience == .none)
  }

  /// What is longer than a person types is waited for as long as it comes.
  @Test(arguments: "]P_^X") func onlyAShortStringMayBeTyped(start: Character) {
    var decoder = decoder()
    for byte in "\u{1B}\(start)jj".utf8 { #expect(decoder.take(byte).isEmpty) }
    #expect(decoder.patience == .string)
    for byte in String(repeating: "j", count: 63).utf8 { #expect(decoder.take(byte).isEmpty) }
    #expect(decoder.patience == .sequence)
    #expect(decoder.take(0x07).isEmpty && decoder.take(0x6A) == keys("j"))
  }

  @Test func aSequenceThatIsBrokenOffEndsThere() {
    #expect(inputs(of: "\u{1B}[12\rx") == keys(.enter, "x"))
    #expect(inputs(of: "\u{1B}[12\u{1B}[Bx") == keys(.down, "x"))
    #expect(inputs(of: "\u{1B}[12\u{18}x") == keys("x"))
    #expect(inputs(of: "\u{1B}[M \u{3}") == [.interrupt])
    #expect(inputs(of: "\u{1B}[" + String(repeating: "9", count: 5000) + "Ax") == keys("x"))
  }

  // MARK: Controls of one byte

  @Test func oneByteStandsForTwoWhereTextHasOneByteEach() {
    setlocale(LC_CTYPE, "C")
    defer { setlocale(LC_CTYPE, "C.UTF-8") }
    let latin = decoder(isUTF8: false)
    #expect(inputs(of: [0x9B, 0x41, 0x78], from: latin) == keys(.up, "x"))
    #expect(inputs(of: [0x8F, 0x70, 0x78], from: latin) == keys("0", "x"))
    #expect(inputs(of: [0x9D] + Array("11;rgb".utf8) + [0x9C, 0x78], from: latin) == keys("x"))
    #expect(inputs(of: [0x90] + Array("1$r".utf8) + [0x07, 0x78], from: latin) == keys("x"))
    #expect(inputs(of: [0x9B], from: latin).isEmpty)
    // Letters of UTF-8 typed there are no letters, nor anything else.
    #expect(inputs(of: Array("ßАÜx".utf8), from: latin) == keys("x"))
  }

  // MARK: The mouse

  @Test(arguments: ["\u{1B}[<0;3;4M", "\u{1B}[32;3;4M", "\u{1B}[M #$"]) func thePressInThreeForms(sent: String) {
    let press = Input.mouse(Mouse(.press, at: Point(x: 2, y: 3)))
    #expect(inputs(of: Array(sent.utf8), from: decoder(usesMouse: true)) == [press])
  }

  @Test(arguments: [
    ("\u{1B}[<64;1;1M", Mouse.Gesture.scrollUp), ("\u{1B}[<65;1;1M", .scrollDown), ("\u{1B}[<4;1;1M", .press),
    ("\u{1B}[M`!!", .scrollUp),
  ])
  func gestures(sent: String, gesture: Mouse.Gesture) {
    let input = Input.mouse(Mouse(gesture, at: Point(x: 0, y: 0)))
    #expect(inputs(of: Array(sent.utf8), from: decoder(usesMouse: true)) == [input])
  }

  @Test(arguments: ["\u{1B}[<0;3;4m", "\u{1B}[<35;3;4M", "\u{1B}[<2;3;4M", "\u{1B}[M#!!", "\u{1B}[<0;0;0M"])
  func otherGesturesMeanNothing(sent: String) {
    #expect(inputs(of: Array(sent.utf8), from: decoder(usesMouse: true)).isEmpty)
  }

  // MARK: Pastes

  @Test(arguments: [
    ("one\rtwo", "one\ntwo"), ("one\r\ntwo", "one\ntwo"), ("one\ntwo", "one\ntwo"), ("a\u{3}b", "ab"),
    ("  - a\n    - b", "  - a\n    - b"), ("\u{1B}[31mred\u{1B}[0m", "red"), ("\u{1B}[200~x", "x"), ("\u{1B}", ""),
    ("tail\u{1B}", "tail"), ("a\u{1B}[é", "aé"), ("世界", "世界"),
  ])
  func aPasteIsOneInput(pasted: String, text: String) {
    #expect(inputs(of: "\u{1B}[200~\(pasted)\u{1B}[201~x") == [.paste(text)] + keys("x"))
  }

  @Test func aPasteThatNeverEndsIsGivenUp() {
    #expect(inputs(of: "\u{1B}[200~half\u{1B}[20") == [.paste("half")])
  }

  @Test func ofAPasteThatIsTooLongTheRestIsDropped() {
    let long = [UInt8](repeating: 0x61, count: 1 << 20)
    let bytes = Array("\u{1B}[200~".utf8) + long + long + Array("\u{1B}[201~x".utf8)
    #expect(inputs(of: bytes, from: decoder()) == [.paste(String(decoding: long, as: UTF8.self))] + keys("x"))
  }

  // MARK: Anything

  /// Bytes at random, with what sequences begin with among them, never trap; and Ctrl-C outside a paste is always
  /// heard.
  @Test(arguments: 1...20) func noBytesTrapAndControlCIsHeard(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let starts = ["\u{1B}[", "\u{1B}]", "\u{1B}P", "\u{1B}O", "\u{1B}[M", "\u{1B}[<", "\u{1B}[[", "\u{1B}", "\u{1B}_"]
    var decoder = decoder(usesMouse: true, isUTF8: seed.isMultiple(of: 2))
    for _ in 0..<2000 {
      let bytes =
        Bool.random(using: &random)
        ? Array((starts.randomElement(using: &random) ?? "").utf8)
        : [UInt8.random(in: 0...255, using: &random)]
      for byte in bytes { _ = decoder.take(byte) }
      if Int.random(in: 0..<50, using: &random) == 0 { _ = decoder.giveUp() }
      var listener = decoder
      if listener.patience != .paste { #expect(listener.take(0x03).last == .interrupt) }
    }
  }
}
