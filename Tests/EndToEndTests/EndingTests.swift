import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// However the program ends, the terminal is as it was and what was saved is there.
  struct EndingTests {
    @Test(arguments: [(SIGTERM, 130), (SIGHUP, 130), (SIGILL, 128 + SIGILL)] as [(Int32, Int32)])
    func aSignalLeavesTheTerminalAsItWas(signal: Int32, status: Int32) throws {
      let pane = try TerminalServer().openPane()
      let condition = try pane.condition()
      try pane.startAfresh()
      try pane.tick(skill: "SQL")
      try pane.send(signal)
      #expect(try pane.end() == status)
      #expect(try pane.condition() == condition)
      try pane.start(showing: "saved ✓")
      try pane.select(skill: "SQL")
      try pane.wait(for: "▌ [✓] SQL")
      try pane.quit()
    }

    /// A limit of the shell on files is like a full disk: the program says what could not be written.
    @Test func aFileThatMayNotGrowIsAFailureLikeOthers() throws {
      let home = try TemporaryFolder()
      let line = "ulimit -f 8; exec \"$0\" tick git"
      let command = try FinishedCommand(
        ["/bin/sh", "-c", line, try Careers.path], environment: Careers.environment(home: home))
      #expect(command.status == 2)
      #expect(!command.errorText.isEmpty)
    }

    /// Each tick is followed by the end of everything, and each must be there afterwards.
    @Test func whatWasSavedSurvivesBeingKilled() throws {
      let skills = ["SQL", "Python basics", "Test planning", "Agile delivery", "MongoDB"]
      let server = try TerminalServer()
      for (index, skill) in skills.enumerated() {
        let pane = try server.openPane()
        if index == 0 { try pane.startAfresh() } else { try pane.start(showing: "ROLES") }
        try pane.tick(skill: skill)
        try pane.send(SIGKILL)
        try pane.close()
      }
      let pane = try server.openPane()
      try pane.start(showing: "ROLES")
      for skill in skills {
        try pane.select(skill: skill)
        try pane.wait(for: "▌ [✓] \(skill)")
      }
      try pane.quit()
    }

    @Test(arguments: ["", "trap '' HUP; "])
    func aClosedTerminalEndsTheProgram(setting: String) throws {
      let server = try TerminalServer()
      // When the server goes, it kills what is left.
      defer { withExtendedLifetime(server) {} }
      let pane = try server.openPane()
      try pane.start(setting: setting, showing: "step 1")
      let process = try pane.process()
      #expect(isRunning(process))
      try server.stop()
      let deadline = ContinuousClock.now + .seconds(20)
      while isRunning(process), ContinuousClock.now < deadline { usleep(20_000) }
      #expect(!isRunning(process))
    }
  }
}
