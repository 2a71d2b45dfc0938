import Canvas
import Foundation
import Testing

/// However the program ends, the terminal is as it was.
struct LeavingTests {
  @Test(arguments: [
    ("q", PseudoTerminal.Ending.exited(0)), ("e", .exited(3)), ("a", .killed(SIGABRT)), ("o", .killed(SIGSEGV)),
  ])
  func byItself(key: String, ending: PseudoTerminal.Ending) throws {
    let probe = try Probe("--mouse")
    try probe.start()
    try probe.terminal.send(key)
    try expectRestored(probe, ending)
  }

  @Test func byATrap() throws {
    let probe = try Probe("--mouse")
    try probe.start()
    try probe.terminal.send("t")
    #if arch(x86_64)
      try expectRestored(probe, .killed(SIGILL))
    #else
      try expectRestored(probe, .killed(SIGTRAP))
    #endif
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func bySignalsThatAskForIt(signal: Int32) throws {
    let probe = try Probe("--mouse")
    try probe.start()
    kill(probe.terminal.process, signal)
    try expectRestored(probe, .exited(10 + signal))
  }

  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGQUIT, SIGSYS])
  func bySignalsThatKill(signal: Int32) throws {
    let probe = try Probe("--mouse")
    try probe.start()
    kill(probe.terminal.process, signal)
    try expectRestored(probe, .killed(signal))
  }

  @Test func anInterruptIsToldAndNotObeyed() throws {
    let probe = try Probe()
    try probe.start()
    kill(probe.terminal.process, SIGINT)
    try probe.expect("interrupt")
    try probe.type("x", expecting: "key x")
  }

  @Test func ofSeveralSignalsTheMostUrgentCounts() throws {
    let probe = try Probe()
    try probe.start()
    kill(probe.terminal.process, SIGSTOP)
    for signal in [SIGWINCH, SIGINT, SIGTERM, SIGCONT] { kill(probe.terminal.process, signal) }
    try expectRestored(probe, .exited(10 + SIGTERM))
  }

  @Test func hangingUpEndsTheProgram() throws {
    let probe = try Probe()
    try probe.start()
    probe.terminal.hangUp()
    #expect(try probe.finish().ending == .exited(10 + SIGHUP))
  }

  @Test func aLostTerminalEndsTheProgramThatIgnoresHangingUp() throws {
    let probe = try Probe(script: "trap '' HUP; exec \"$0\"")
    try probe.start()
    probe.terminal.hangUp()
    #expect(try probe.finish().ending == .exited(10))
  }

  /// What the shell gets back: its screen, a cursor, plain text, plain keys, no mouse, no marks around pastes, its modes.
  private func expectRestored(
    _ probe: Probe, _ ending: PseudoTerminal.Ending, location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(probe.screen.modes.isSuperset(of: [1049, 1000, 2004]), sourceLocation: location)
    #expect(probe.terminal.modes != probe.terminal.firstModes, sourceLocation: location)
    let (actual, _) = try probe.finish()
    #expect(actual == ending, sourceLocation: location)
    #expect(probe.screen.modes.isDisjoint(with: [1, 1049, 1000, 1006, 2004]), sourceLocation: location)
    #expect(probe.screen.isCursorShown, sourceLocation: location)
    #expect(probe.screen.rendition == Rendition(), sourceLocation: location)
    #expect(probe.terminal.modes == probe.terminal.firstModes, sourceLocation: location)
  }
}
