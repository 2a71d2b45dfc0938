import Testing

extension EndToEnd {
  /// From the first start to the second.
  struct FirstRunTests {
    @Test func theWelcomeHasFourPages() throws {
      let pane = try TerminalServer().openPane()
      try pane.start(showing: "step 1")
      for (key, page) in [("Enter", "step 2"), ("Right", "step 3"), ("Right", "step 4")] {
        try pane.press(key)
        try pane.wait(for: page)
      }
      try pane.press("Escape")
      let screen = try pane.wait(for: "ROLES 1/")
      #expect(!screen.contains("step 4"))
      try pane.quit()
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)])
    func everyScreenHasItsHeading(width: Int, height: Int) throws {
      let pane = try TerminalServer().openPane(width: width, height: height)
      try pane.startAfresh()
      let headings = [
        ("2", "SKILLS"), ("3", "PATHS"), ("4", "TUTORS"), ("5", "PLAN"), ("6", "GUIDE"), ("1", "ROLES"),
      ]
      for (key, heading) in headings {
        try pane.press(key)
        let screen = try pane.wait(for: " \(heading)", "quit")
        #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == height + 1)
      }
      try pane.quit()
    }

    @Test func aTickAndThePlaceAreThereTheNextTime() throws {
      let pane = try TerminalServer().openPane()
      let condition = try pane.condition()
      try pane.startAfresh()
      try pane.press("2")
      let before = try pane.wait(for: "▌ [ ] Spreadsheets", " 0 of 6 essential")
      #expect(before.contains("   0% "))
      try pane.press("Space")
      try pane.wait(for: "▌ [✓] Spreadsheets", " 1 of 6 essential", "saved ✓", " 21% ")
      try pane.quit()
      #expect(try pane.condition() == condition)

      let screen = try pane.start(showing: "for Data Analytics Intern")
      #expect(screen.contains("▌ [✓] Spreadsheets"))
      #expect(screen.contains("21% "))
      #expect(!screen.contains("step 1"))
      try pane.quit()
    }

    @Test func aSelectionIsThereTheNextTime() throws {
      let pane = try TerminalServer().openPane()
      try pane.startAfresh()
      try pane.press("Down", "Down", "Down")
      try pane.wait(for: "▌   Software Tester")
      try pane.press("6", "G")
      let guide = try pane.wait(for: "GUIDE 18/18")
      try pane.quit()
      #expect(try pane.start(showing: "GUIDE 18/18") == guide)
      try pane.press("1")
      try pane.wait(for: "▌   Software Tester")
      try pane.quit()
    }

    /// From nothing to something, as a person who has ticked nothing meets the program.
    @Test func fromNothingToAFirstJobWithThreeSkills() throws {
      let pane = try TerminalServer().openPane()
      try pane.start(showing: "step 1")
      try pane.press("Enter")
      try pane.wait(for: "step 2")
      try pane.press("Right")
      try pane.wait(for: "step 3")
      try pane.press("Right")
      try pane.wait(for: "step 4", "Nothing is known of you yet", "▌ find out: a quiz of 48 things")
      try pane.press("G", "Enter")
      try pane.wait(for: "ROLES 1/", "▌   Data Analytics Intern")
      try pane.press("Enter")
      try pane.wait(for: "Match  0%", "0 of 6 essential", "To go  about 80 h", "Learn next")
      try pane.press("Enter")
      try pane.wait(for: "for Data Analytics Intern", "▌ [ ] Spreadsheets")
      try pane.press("Space")
      try pane.wait(for: "[✓] Spreadsheets", "saved ✓")
      try pane.press("j", "Space")
      try pane.wait(for: "[✓] SQL", "saved ✓")
      try pane.press("j", "Space")
      try pane.wait(for: "[✓] Python basics", "saved ✓")
      try pane.press("Escape")
      try pane.wait(for: "2 of 6 essential")
      try pane.press("Escape")
      let roles = try pane.wait(for: "ROLES ", "▌   Data Analytics Intern")
      #expect(!roles.contains("nothing ticked"))
      try pane.quit()
    }
  }
}
