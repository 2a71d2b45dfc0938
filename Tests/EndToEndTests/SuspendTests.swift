import Testing

extension EndToEnd {
  struct SuspendTests {
    @Test func aSuspendedProgramComesBackAsItWas() throws {
      let pane = try TerminalServer().openPane()
      let condition = try pane.condition()
      try pane.startAfresh()
      try pane.press("4", "Down", "Down")
      let before = try pane.wait(for: "▌   Adam")
      try pane.press("C-z")
      try pane.wait("the shell") { $0.contains("Stopped") && $0.contains(#/shell>\n*$/#) }
      #expect(try pane.condition() == condition)
      try pane.enter("clear; fg; echo ended $?")
      try pane.wait("the screen as it was") { $0 == before }
      try pane.press("Down")
      try pane.wait(for: "▌   João")
      try pane.quit()
      #expect(try pane.condition() == condition)
    }
  }
}
