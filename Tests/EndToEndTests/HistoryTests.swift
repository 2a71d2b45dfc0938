import Testing

extension EndToEnd {
  struct HistoryTests {
    @Test func undoAndRedoSurviveARestart() throws {
      let pane = try TerminalServer().openPane()
      try pane.startAfresh()
      try pane.tick(skill: "Python basics")
      try pane.interrupt()
      try pane.start(showing: "▌ [✓] Python basics")
      try pane.press("u")
      try pane.wait(for: "▌ [ ] Python basics", "Undone", "saved ✓")
      try pane.interrupt()
      try pane.start(showing: "▌ [ ] Python basics")
      try pane.press("C-r")
      try pane.wait(for: "▌ [✓] Python basics", "Done again", "saved ✓")
      try pane.interrupt()
      try pane.start(showing: "▌ [✓] Python basics")
      try pane.interrupt()
    }

    @Test func twoProgramsShareAProfile() throws {
      let server = try TerminalServer()
      let (left, right) = (try server.openPane(), try server.openPane())
      try left.startAfresh()
      try right.start(showing: "ROLES 1/")
      try left.tick(skill: "SQL")
      try right.tick(skill: "Python basics")
      try left.quit()
      try right.quit()
      let third = try server.openPane()
      try third.start(showing: "saved ✓")
      for skill in ["SQL", "Python basics"] {
        try third.select(skill: skill)
        try third.wait(for: "▌ [✓] \(skill)")
      }
      try third.quit()
    }
  }
}
