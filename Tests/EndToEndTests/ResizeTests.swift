import Testing

extension EndToEnd {
  struct ResizeTests {
    @Test func aTinyWindowAsksForRoomAndALargerOneHasEverythingBack() throws {
      let pane = try TerminalServer().openPane(width: 120, height: 40)
      try pane.startAfresh()
      try pane.press("2", "Down")
      let before = try pane.wait(for: "▌ [ ] SQL", "PostgreSQL tutorial", "q quit")
      try pane.resize(width: 20, height: 5)
      let tiny = try pane.wait(for: "Needs 40 x 10")
      #expect(tiny.split(separator: "\n").count == 1)
      try pane.resize(width: 1, height: 1)
      try pane.resize(width: 60, height: 12)
      try pane.wait(for: "SKILLS", "▌ [ ] SQL")
      try pane.resize(width: 120, height: 40)
      try pane.wait("the screen as it was") { $0 == before }
      try pane.quit()
    }

    @Test func everyFrameFitsWhileTheWindowIsDragged() throws {
      let pane = try TerminalServer().openPane()
      try pane.startAfresh()
      for width in stride(from: 41, through: 201, by: 20) { try pane.resize(width: width, height: 10 + width / 5) }
      let screen = try pane.wait("the last size") { $0.contains("ROLES 1/") && $0.contains("quit") }
      #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == 51)
      try pane.wait("the full width") { $0.split(separator: "\n").first?.count == 200 }
      try pane.quit()
    }
  }
}
