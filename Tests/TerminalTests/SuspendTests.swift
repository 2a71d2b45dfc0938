import Canvas
import Foundation
import TestSupport
import Testing

struct SuspendTests {
  /// The shell waits for a line while the probe is stopped.
  private let script = "\"$0\"; echo stopped; read line; fg >/dev/null; echo ended $?"

  @Test func controlZStopsAndTheShellContinues() throws {
    let probe = try Probe(script: script)
    try probe.start()
    let text = probe.screen.text
    try probe.terminal.send("\u{1A}")
    try probe.read(through: "stopped")
    expectLeft(probe)
    try probe.terminal.send("\n")
    try probe.expect("key control+z")
    try probe.expect("resumed")
    try expectBack(probe, text)
  }

  @Test func aSignalStopsAndTheShellContinues() throws {
    let probe = try Probe(script: script)
    try probe.start()
    let text = probe.screen.text
    probe.terminal.signalForeground(SIGTSTP)
    try probe.read(through: "stopped")
    expectLeft(probe)
    try probe.terminal.send("\n")
    try probe.expect("resumed")
    try expectBack(probe, text)
  }

  @Test(arguments: [SIGTSTP, SIGSTOP])
  func aSizeThatChangedMeanwhileIsTold(signal: Int32) throws {
    let probe = try Probe(script: script)
    try probe.start()
    probe.terminal.signalForeground(signal)
    try probe.read(through: "stopped")
    probe.resize(to: Size(width: 50, height: 12))
    try probe.terminal.send("\n")
    try probe.expect("resumed")
    try probe.expect("resize 50x12")
    #expect(probe.screen.text.contains("Row 11 João"))
  }

  @Test func withoutAShellItGoesOnAtOnce() throws {
    let probe = try Probe()
    try probe.start()
    let text = probe.screen.text
    try probe.type("\u{1A}", expecting: "key control+z")
    try probe.expect("resumed")
    #expect(probe.screen.text == text)
    try probe.type("x", expecting: "key x")
  }

  @Test func nothingHappensWhereStoppingIsIgnored() throws {
    let probe = try Probe(script: "trap '' TSTP; exec \"$0\"")
    try probe.start()
    #expect(try probe.type("\u{1A}", expecting: "key control+z") == [])
    #expect(try probe.type("x", expecting: "key x") == [])
  }

  @Test func continuingAfterAnyStopDrawsAnew() throws {
    let probe = try Probe()
    try probe.start()
    let text = probe.screen.text
    kill(probe.terminal.process.identifier, SIGSTOP)
    probe.damageScreen()
    kill(probe.terminal.process.identifier, SIGCONT)
    try probe.expect("resumed")
    #expect(probe.screen.text == text)
  }

  private func expectLeft(_ probe: Probe, location: SourceLocation = #_sourceLocation) {
    #expect(probe.screen.modes.isDisjoint(with: [1, 1049, 2004]), sourceLocation: location)
    #expect(probe.screen.isCursorShown, sourceLocation: location)
    #expect(probe.terminal.modes == probe.terminal.firstModes, sourceLocation: location)
  }

  private func expectBack(_ probe: Probe, _ text: String, location: SourceLocation = #_sourceLocation) throws {
    #expect(probe.screen.modes.isSuperset(of: [1, 1049, 2004]), sourceLocation: location)
    #expect(probe.screen.text == text, sourceLocation: location)
    try probe.type("\u{1B}OB", expecting: "key down")
    try probe.terminal.send("q")
    try probe.read(through: "ended 0\r\n")
    expectLeft(probe, location: location)
  }
}
