import Foundation
import TestSupport
import Testing

/// What the doctor says in a terminal, which must be what the explorer does there.
struct DoctorTerminalTests {
  private let program: Program

  init() throws { program = try Program() }

  private func finding(in environment: [String: String]) throws -> (Finding, ChildProcess.Ending) {
    let terminal = try PseudoTerminal(
      [Program.path, "doctor", "--json", "--data-dir", program.data],
      environment: program.environment.merging(environment) { $1 }, columns: 100, rows: 30)
    let ending = try terminal.waitForEnd()
    let output = String(decoding: terminal.output, as: UTF8.self).replacing("\r\n", with: "\n")
    let result = Program.Result(status: ending.status, output: output, errors: "")
    return (try result.check("terminal"), ending)
  }

  @Test(arguments: [("xterm-256color", "256 colours"), ("xterm", "8 colours"), ("vt100", "no colours")])
  func coloursAreThoseOfTerminfo(type: String, colours: String) throws {
    let (terminal, ending) = try finding(in: ["TERM": type])
    #expect(ending == .exited(0))
    #expect(terminal.isFine && terminal.detail == "\(type), 100x30, \(colours)")
  }

  @Test func noColoursAreSaidToBeWanted() throws {
    let (terminal, _) = try finding(in: ["NO_COLOR": "1"])
    #expect(terminal.isFine && terminal.detail == "xterm-256color, 100x30, no colours, as NO_COLOR asks")
  }

  @Test(arguments: ["", "dumb", "no-such-terminal"])
  func aTerminalThatTheExplorerRefusesIsBroken(type: String) throws {
    let (terminal, ending) = try finding(in: ["TERM": type])
    #expect(ending == .exited(2))
    #expect(!terminal.isFine && terminal.hint?.isEmpty == false)
  }

  @Test func noTerminalIsFineForCommands() throws {
    let terminal = try program.run("doctor", "--json").check("terminal")
    #expect(terminal.isFine && terminal.hint != nil)
  }
}
