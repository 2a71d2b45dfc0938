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
}
