import Canvas
import Foundation
import Testing

struct InputTests {
  @Test(arguments: [
    ("d", "key d"), ("Z", "key Z"), (" ", "key  "), ("é", "key é"), ("世", "key 世"), ("🙂", "key 🙂"),
    ("\r", "key enter"), ("\n", "key enter"), ("\t", "key tab"), ("\u{1B}[Z", "key backTab"),
    ("\u{7F}", "key backspace"),
    ("\u{8}", "key backspace"), ("\u{12}", "key control+r"), ("\u{13}", "key control+s"), ("\u{0}", "key control+ "),
    ("\u{1B}OA", "key up"), ("\u{1B}OB", "key down"), ("\u{1B}OC", "key right"), ("\u{1B}OD", "key left"),
    ("\u{1B}[A", "key up"), ("\u{1B}[D", "key left"), ("\u{1B}[5~", "key pageUp"), ("\u{1B}[6~", "key pageDown"),
    ("\u{1B}OH", "key home"), ("\u{1B}[F", "key end"), ("\u{1B}[1~", "key home"), ("\u{1B}[3~", "key delete"),
    ("\u{1B}[2~", "key insert"), ("\u{1B}OP", "key F1"), ("\u{1B}[24~", "key F12"), ("\u{1B}[1;5A", "key control+up"),
    ("\u{1B}[1;3C", "key alt+right"), ("\u{1B}[1;2B", "key down"), ("\u{1B}x", "key alt+x"), ("\u{1B}é", "key alt+é"),
    ("\u{1B}\r", "key alt+enter"), ("\u{1B}[", "key alt+["), ("\u{1B}O", "key alt+O"), ("\u{3}", "interrupt"),
    ("\u{1B}]", "key alt+]"), ("\u{1B}P", "key alt+P"), ("\u{1B}Ow", "key 7"), ("\u{1B}OM", "key enter"),
    ("\u{1B}[7~", "key home"), ("\u{1B}[11~", "key F1"), ("\u{1B}[[A", "key F1"),
    ("\u{1B}\u{7F}", "key alt+backspace"),
  ])
  func keys(typed: String, report: String) throws {
    let probe = try Probe()
    try probe.start()
    try probe.type(typed, expecting: report)
    try probe.type("x", expecting: "key x")
  }

  @Test func escapeIsQuick() throws {
    let probe = try Probe()
    try probe.start()
    // The best of some, since the machine may be busy; curses waits a second of its own accord.
    let quickest = try (0..<5).map { _ in
      try ContinuousClock().measure { try probe.type("\u{1B}", expecting: "key escape") }
    }.min()
    #expect(try #require(quickest) < .milliseconds(300))
  }

  @Test func escapeTwiceIsEscapeTwice() throws {
    let probe = try Probe()
    try probe.start()
    try probe.type("\u{1B}\u{1B}", expecting: "key escape")
    try probe.expect("key escape")
    try probe.type("j", expecting: "key j")
  }

  @Test func sequencesThatNoKeySendsAreSkipped() throws {
    let probe = try Probe()
    try probe.start()
    for unknown in [
      "\u{1B}[?62;c", "\u{1B}[I", "\u{1B}[27;5;13~", "\u{1B}Oz", "\u{1B}[<0;3;4M", "\u{1B}]11;rgb:0/0/0\u{1B}\\",
      "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}[M !!",
    ] {
      try probe.type(unknown + "x", expecting: "key x")
    }
  }

  @Test func anAnswerThatComesByteByByteIsSkipped() throws {
    let probe = try Probe()
    try probe.start()
    for byte in "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\".utf8 {
      try probe.terminal.send([byte])
      try probe.terminal.wait("the byte to be read") { probe.terminal.isEverythingRead }
    }
    try probe.type("x", expecting: "key x")
  }

  /// Esc and P, ], _, X or ^ begin a string, which every key after them would put off the end of.
  @Test(arguments: "]P") func keysAreHeardAgainAfterAStringThatAPersonBegan(start: Character) throws {
    let probe = try Probe()
    try probe.start()
    try probe.terminal.send("\u{1B}\(start)")
    for _ in 0..<60 {
      try probe.terminal.send("j")
      Thread.sleep(forTimeInterval: 0.04)
    }
    try probe.expect("key j")
  }

  /// The variable is for slow lines; the program must wait long enough here for any machine.
  @Test func escDelayIsHonoured() throws {
    let probe = try Probe(environment: ["ESCDELAY": "10000"])
    try probe.start()
    for byte in "\u{1B}[B".utf8 {
      try probe.terminal.send([byte])
      try probe.terminal.wait("the byte to be read") { probe.terminal.isEverythingRead }
    }
    try probe.expect("key down")
  }

  @Test(arguments: [
    ("xterm-256color", "\u{1B}[1~"), ("vt220", "\u{1B}[1~"), ("rxvt", "\u{1B}[7~"), ("linux", "\u{1B}[1~"),
  ])
  func homeInEveryTerminal(name: String, sent: String) throws {
    let probe = try Probe("--no-colour", environment: ["TERM": name])
    try probe.start(.monochrome)
    try probe.type(sent, expecting: "key home")
  }

  @Test func controlZIsItselfOnTheConsole() throws {
    let probe = try Probe("--no-colour", environment: ["TERM": "linux"])
    try probe.start(.monochrome)
    try probe.type("\u{1A}", expecting: "key control+z")
  }

  /// What another program left on is off, and the number pad sends digits.
  @Test func theModesOfOtherProgramsAreSwitchedOff() throws {
    let probe = try Probe()
    let written = String(decoding: try probe.start(), as: UTF8.self)
    for mode in [1000, 1002, 1003, 1004, 1005, 1006, 1015] { #expect(written.contains("\u{1B}[?\(mode)l")) }
    #expect(written.contains("\u{1B}>"))
    #expect(!written.contains("\u{1B}="))
  }

  @Test func anInterruptOvertakesALongQueue() throws {
    let probe = try Probe()
    try probe.start()
    // Stopped, so that all of it waits when the program reads again.
    kill(probe.terminal.process.identifier, SIGSTOP)
    try probe.terminal.send(String(repeating: "j", count: 2000) + "\u{3}x")
    kill(probe.terminal.process.identifier, SIGCONT)
    try probe.expect(["interrupt", "key x"], besides: "resumed")
  }

  @Test func aFewKeysBeforeAnInterruptCount() throws {
    let probe = try Probe()
    try probe.start()
    kill(probe.terminal.process.identifier, SIGSTOP)
    try probe.terminal.send("gh\u{3}")
    kill(probe.terminal.process.identifier, SIGCONT)
    try probe.expect(["key g", "key h", "interrupt"], besides: "resumed")
  }

  @Test func charactersAreWholeHoweverTheirBytesCome() throws {
    let probe = try Probe()
    try probe.start()
    for byte in "é世🙂".utf8 {
      try probe.terminal.send([byte])
      try probe.terminal.wait("the byte to be read") { probe.terminal.isEverythingRead }
    }
    for character in "é世🙂" { try probe.expect("key \(character)") }
  }

  @Test func brokenBytesAreDropped() throws {
    let probe = try Probe()
    try probe.start()
    try probe.terminal.send([0xFF, 0xC3, 0x28, 0x80, 0xF0, 0x9F, UInt8(ascii: "x")])
    try probe.expect("key (")
    try probe.expect("key x")
  }

  @Test func aFloodOfKeysComesWhole() throws {
    let probe = try Probe()
    try probe.start()
    let flood = String(repeating: "ghijé世", count: 500)
    // In pieces that a terminal takes without waiting for its reader.
    var rest = flood[...]
    while !rest.isEmpty {
      try probe.terminal.send(String(rest.prefix(300)))
      for character in rest.prefix(300) { try probe.expect("key \(character)") }
      rest = rest.dropFirst(300)
    }
  }

  @Test func aPasteIsOneInput() throws {
    let probe = try Probe()
    try probe.start()
    #expect(probe.screen.modes.contains(2004))
    let pasted = "q\u{3}João\r\nsecond\u{1B}[A\u{1B}]0;title\u{7} line"
    try probe.type("\u{1B}[200~\(pasted)\u{1B}[201~x", expecting: "paste qJoão|second]0;title line")
    try probe.expect("key x")
  }

  @Test func aPasteThatComesInPiecesIsOneInput() throws {
    let probe = try Probe()
    try probe.start()
    for piece in ["\u{1B}[200~one ", "two ", "three"] {
      try probe.terminal.send(piece)
      try probe.terminal.wait("the piece to be read") { probe.terminal.isEverythingRead }
    }
    try probe.type("\u{1B}[201~", expecting: "paste one two three")
  }

  @Test func aPasteThatNeverEndsIsGivenUp() throws {
    let probe = try Probe()
    try probe.start()
    try probe.type("\u{1B}[200~half", expecting: "paste half")
    try probe.type("x", expecting: "key x")
  }

  @Test func theMouseIsOffUnlessAskedFor() throws {
    let probe = try Probe()
    try probe.start()
    #expect(probe.screen.modes.isDisjoint(with: [1000, 1002, 1003, 1006]))
    try probe.type("\u{1B}[<0;3;4Mx", expecting: "key x")
  }

  @Test func theMousePressesAndScrolls() throws {
    let probe = try Probe("--mouse")
    try probe.start()
    #expect(probe.screen.modes.isSuperset(of: [1000, 1006]))
    try probe.type("\u{1B}[<0;3;4M", expecting: "mouse press 2,3")
    try probe.type("\u{1B}[<0;3;4m\u{1B}[<64;1;1M", expecting: "mouse scrollUp 0,0")
    try probe.type("\u{1B}[<65;80;24M", expecting: "mouse scrollDown 79,23")
  }

  @Test func anotherThreadWakesTheReader() throws {
    let probe = try Probe()
    try probe.start()
    for _ in 0..<20 {
      try probe.type("w", expecting: "key w")
      try probe.expect("wake")
    }
  }

  @Test func waitingEndsInTime() throws {
    let probe = try Probe()
    try probe.start()
    let duration = try ContinuousClock().measure { try probe.type("m", expecting: "nothing in time") }
    #expect(duration >= .milliseconds(40))
    try probe.expect("key m")
    try probe.type("z", expecting: "nothing yet")
    try probe.expect("key z")
    try probe.type("zx", expecting: "key x")
    try probe.expect("key z")
  }

  @Test func copyingWritesTheCleanTextAndNothingElse() throws {
    let probe = try Probe()
    try probe.start()
    let written = try probe.type("c", expecting: "copied true")
    #expect(
      String(decoding: written, as: UTF8.self) == "\u{1B}]52;c;\(Data("João[31m\n".utf8).base64EncodedString())\u{7}")
  }

  @Test func copyingIsRefusedWhereTheTerminalDoesNotNameIt() throws {
    let probe = try Probe(environment: ["TERM": "vt100"])
    try probe.start(.monochrome)
    #expect(try probe.type("c", expecting: "copied false") == [])
  }
}
