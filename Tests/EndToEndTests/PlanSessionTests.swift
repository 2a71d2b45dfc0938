import Testing

extension EndToEnd {
  /// From the first start to a plan in a file, in one session.
  struct PlanSessionTests {
    @Test func fromIKnowSomePythonToAPlanOnPaper() throws {
      let server = try TerminalServer()
      let pane = try server.openPane(width: 120, height: 40)
      try pane.enter("cd \"$HOME\"")
      try pane.start(showing: "step 1")
      try pane.press("Enter")
      try pane.wait(for: "step 2")
      try pane.press("Right")
      try pane.wait(for: "step 3")
      try pane.press("j", "Space")
      try pane.wait(for: "[✓] written a program that ran")
      try pane.press("Escape")
      try pane.wait(for: "ROLES 1/")

      try pane.type("/Junior Python Developer")
      try pane.press("Enter", "t")
      try pane.wait(for: "How much time and money", "saved ✓")
      try pane.press("Escape")
      try pane.wait("the question closed") { !$0.contains("How much time and money") }
      try pane.press("w")
      try pane.wait(for: "Why", "Essential", "80")
      try pane.press("Escape")
      try pane.wait(for: "? help")
      try pane.press("5")
      try pane.wait(for: "PLAN 1/", "to Junior Python Developer", "8 h a week")

      try pane.press("Space")
      try pane.wait(for: "earlier", "saved ✓")
      try pane.press("u")
      try pane.wait(for: "Undone: tick", "saved ✓")
      try pane.press("i")
      try pane.wait(for: "Study of ")
      try pane.type("1h30")
      try pane.press("Enter")
      try pane.wait(for: "1 h 30 min", "saved ✓")
      try pane.press("Escape")
      try pane.wait(for: "? help")

      for name in ["plan-to-junior-python-developer.md", "plan-to-junior-python-developer-2.md"] {
        try pane.press("E")
        try pane.wait(for: "Plan as Markdown")
        try pane.press("j", "j", "j", "Enter")
        try pane.wait(for: "Wrote ", name)
      }
      try pane.quit()
      let plan = server.home.content(of: "plan-to-junior-python-developer.md") ?? ""
      #expect(plan.contains("Junior Python Developer"))
      #expect(plan.contains("Not counted in hours"))
      #expect(server.home.content(of: "plan-to-junior-python-developer-2.md") == plan)
    }

    @Test func whatIsTriedIsNeverWritten() throws {
      let server = try TerminalServer()
      let pane = try server.openPane()
      try pane.startAfresh()
      try pane.press("T", "2", "Space")
      try pane.wait(for: "trying, 1 mark", "[✓] Spreadsheets")
      try pane.press("C-c")
      #expect(try pane.end() == 130)
      let screen = try pane.start(showing: "for Data Analytics Intern")
      #expect(screen.contains("[ ] Spreadsheets"))
      #expect(!screen.contains("trying,"))

      try pane.press("T", "Space")
      try pane.wait(for: "trying, 1 mark")
      try pane.press("T")
      try pane.wait(for: "Enter keeps")
      try pane.press("Enter")
      try pane.wait(for: "saved ✓", "[✓] Spreadsheets")
      try pane.quit()
      #expect(try pane.start(showing: "for Data Analytics Intern").contains("[✓] Spreadsheets"))
      try pane.quit()
    }
  }
}
