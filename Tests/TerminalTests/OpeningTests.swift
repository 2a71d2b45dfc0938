import Canvas
import Testing

@testable import Terminal

struct OpeningTests {
  @Test(arguments: [
    ("dumb", TerminalError.noCursorMovement("dumb")), ("no-such-terminal", .unknownType("no-such-terminal")),
    ("", .noType), ("../../etc/passwd", .unknownType("../../etc/passwd")),
  ])
  func aTerminalOfNoUseIsRefusedInPlainWords(name: String, error: TerminalError) throws {
    let probe = try Probe(environment: ["TERM": name])
    let (ending, written) = try probe.finish()
    #expect(ending == .exited(64))
    #expect(String(decoding: written, as: UTF8.self) == "error: \(error.message) | \(error.hint)\r\n")
  }

  @Test(arguments: ["<&-", "</dev/null", ">/dev/stderr </dev/null", "| cat", "</dev/null | cat"])
  func anythingButATerminalIsRefused(redirection: String) throws {
    let (_, written) = try Probe(script: "\"$0\" \(redirection)").finish()
    let error = TerminalError.notATerminal
    #expect(String(decoding: written, as: UTF8.self) == "error: \(error.message) | \(error.hint)\r\n")
  }

  @Test(arguments: [("C.UTF-8", Look.unicode), ("C", .ascii), ("no_SUCH.UTF-8", .ascii)])
  func theLookFollowsTheLocale(locale: String, look: Look) throws {
    let probe = try Probe(environment: ["LC_ALL": locale])
    try probe.start(.palette256, look)
    #expect(probe.screen.text(ofRow: 1).contains(look == .unicode ? "João 世界" : "Joao ??"))
  }

  @Test func theTerminalKnowsItsSizeBetterThanTheEnvironment() throws {
    let probe = try Probe(size: Size(width: 50, height: 10), environment: ["LINES": "24", "COLUMNS": "80"])
    try probe.start()
  }

  // MARK: Its colours

  private static let answer = "\u{1B}]10;rgb:d4d4/d4d4/d4d4\u{7}\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}\u{1B}[?62;22c"

  @Test func aTerminalIsAskedForItsColours() throws {
    let probe = try Probe()
    let written = String(decoding: try probe.start(), as: UTF8.self)
    #expect(written.contains(TerminalAnswers.questions))
    // However late it is, it makes no key.
    try probe.type(Self.answer + "x", expecting: "recoloured")
    try probe.expect("key x")
  }

  @Test(arguments: [("xterm-16color", ColourDepth.ansi16), ("linux", .ansi8), ("vt220", .monochrome)])
  func oneThatHasItsOwnFewColoursIsNot(name: String, depth: ColourDepth) throws {
    let probe = try Probe(environment: ["TERM": name])
    let written = String(decoding: try probe.start(depth), as: UTF8.self)
    #expect(!written.contains("\u{1B}]11"))
  }

  @Test func whoLeavesAtOnceLeavesNoAnswerToTheShell() throws {
    let probe = try Probe()
    try probe.start()
    try probe.terminal.send("q" + Self.answer)
    _ = try probe.finish()
    #expect(probe.terminal.isEverythingRead)
  }
}
