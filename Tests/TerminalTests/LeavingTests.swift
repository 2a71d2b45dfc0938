import Canvas
import Foundation
import TestSupport
import Testing

@testable import Terminal
@testable import TerminalProbe

/// However the program ends, the terminal is as it was.
struct LeavingTests {
  @Test(arguments: [
    ("q", ChildProcess.Ending.exited(0)), ("e", .exited(3)), ("a", .killed(SIGABRT)), ("o", .killed(SIGSEGV)),
  ])
  func byItself(key: String, ending: ChildProcess.Ending) throws {
    try expectRestored(ending) { try $0.send(key) }
  }

  @Test func byATrap() throws {
    #if arch(x86_64)
      let signal = SIGILL
    #else
      let signal = SIGTRAP
    #endif
    try expectRestored(.killed(signal)) { try $0.send("t") }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func bySignalsThatAskForIt(signal: Int32) throws {
    try expectRestored(.exited(10 + signal)) { kill($0.process.identifier, signal) }
  }

  /// All that the system ends a program for; of those without a name, which begin at 32, the C library keeps two.
  @Test(arguments: LastResort.signals.filter { $0 < 32 || [34, 50, 64].contains($0) })
  func bySignalsThatKill(signal: Int32) throws {
    try expectRestored(.killed(signal)) { kill($0.process.identifier, signal) }
  }

  @Test func anInterruptIsToldAndNotObeyed() throws {
    let probe = try Probe()
    try probe.start()
    kill(probe.terminal.process.identifier, SIGINT)
    try probe.expect("interrupt")
    try probe.type("x", expecting: "key x")
  }

  @Test func ofSeveralSignalsTheMostUrgentCounts() throws {
    let written = try expectRestored(.exited(10 + SIGTERM)) { terminal in
      for signal in [SIGSTOP, SIGINT, SIGTERM, SIGCONT] { kill(terminal.process.identifier, signal) }
    }
    #expect(Report.first(in: written, from: 0) == nil)
  }

  @Test func itCanBeOpenedAgainAfterClosing() throws {
    let probe = try Probe("--mouse")
    try probe.start()
    for _ in 0..<3 {
      try probe.type("r", expecting: "key r")
      #expect(probe.screen.modes.isSuperset(of: [1, 1049, 1000, 2004]))
      #expect(probe.screen.text.contains("Row 3 João 世界"))
      try probe.type("\u{1B}OB", expecting: "key down")
    }
    kill(probe.terminal.process.identifier, SIGABRT)
    #expect(try probe.finish().ending == .killed(SIGABRT))
    #expect(probe.terminal.modes == probe.terminal.firstModes)
  }

  @Test func hangingUpEndsTheProgram() throws {
    let probe = try Probe()
    try probe.start()
    probe.terminal.hangUp()
    // Either the signal or the end of the input is seen first.
    #expect([.exited(10), .exited(10 + SIGHUP)].contains(try probe.finish().ending))
  }

  @Test func aLostTerminalEndsTheProgramThatIgnoresHangingUp() throws {
    let probe = try Probe(script: "trap '' HUP; exec \"$0\"")
    try probe.start()
    probe.terminal.hangUp()
    #expect(try probe.finish().ending == .exited(10))
  }

  /// What the shell gets back: its screen and modes, a cursor, plain text and keys, no mouse, no marks around pastes.
  @discardableResult
  private func expectRestored(
    _ ending: ChildProcess.Ending, location: SourceLocation = #_sourceLocation,
    after end: (PseudoTerminal) throws -> Void
  ) throws -> [UInt8] {
    let probe = try Probe("--mouse")
    try probe.start()
    #expect(probe.screen.modes.isSuperset(of: [1, 1049, 1000, 2004]), sourceLocation: location)
    #expect(probe.terminal.modes != probe.terminal.firstModes, sourceLocation: location)
    try end(probe.terminal)
    let (actual, written) = try probe.finish()
    #expect(actual == ending, sourceLocation: location)
    #expect(probe.screen.modes.isDisjoint(with: [1, 1049, 1000, 1006, 2004]), sourceLocation: location)
    #expect(probe.screen.isCursorShown, sourceLocation: location)
    #expect(probe.screen.rendition == Rendition(), sourceLocation: location)
    #expect(probe.terminal.modes == probe.terminal.firstModes, sourceLocation: location)
    return written
  }
}
