import TestSupport
import Testing

extension EndToEnd {
  /// Keys without sense or order, among them everything but those that leave the program or its profile.
  struct RandomKeysTests {
    private static let named = [
      "<Up>", "<Down>", "<Left>", "<Right>", "<PgUp>", "<PgDn>", "<Home>", "<End>", "<Enter>", "<Tab>", "<S-Tab>",
      "<Esc>",
      "<Backspace>", "<Delete>", "<Space>", "<F1>", "<lt>",
    ]

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func afterwardsTheHelpStillOpens(seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      let printable = (0x21...0x7E).map { String(Character(Unicode.Scalar(UInt8($0)))) }.filter {
        !["q", "P", "<"].contains($0)
      }
      let control = "abdefghijklmnoprstuvwxy".map { "<C-\($0)>" }
      var keys = ""
      while keys.utf8.count < 12_500 {
        let kind = [printable, printable, Self.named, control].randomElement(using: &generator) ?? []
        keys += kind.randomElement(using: &generator) ?? ""
      }
      // Back to the list from wherever it got to.
      let home = "<Esc><Esc><Esc><Esc>?"
      let frame = try Careers.replay(keys + home, size: "80x24", in: TemporaryFolder())
      #expect(frame.contains("type to search, Esc closes"), "seed \(seed):\n\(frame)")
    }

    /// Without the keys that follow links, lest a browser open.
    @Test func inATerminalTheHelpStillOpens() throws {
      var generator = SeededGenerator(seed: 3)
      let pane = try TerminalServer().openPane()
      try pane.startAfresh()
      let bytes = Array(0x20...0x7E) + [0x02, 0x04, 0x05, 0x06, 0x08, 0x09, 0x0C, 0x0E, 0x10, 0x12, 0x15, 0x17, 0x1B]
      let keys = bytes.map { String(Character(Unicode.Scalar(UInt8($0)))) }.filter { !["q", "P", "o"].contains($0) }
      let arrows = ["\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD"]
      for _ in 0..<10 {
        var chunk = ""
        while chunk.utf8.count < 512 {
          chunk +=
            (Int.random(in: 0..<4, using: &generator) == 0 ? arrows : keys).randomElement(using: &generator) ?? ""
        }
        try pane.type(chunk)
      }
      var looks = 0
      try pane.wait("the root") { screen in
        if screen.contains("Nothing to come out of") { return true }
        // Never just before another key: that would be Alt with it.
        looks += 1
        if looks % 10 == 1 { try pane.press("Escape") }
        return false
      }
      try pane.press("?")
      var isPressedAgain = false
      try pane.wait("the help") { screen in
        // The Esc before it was not over yet.
        if screen.contains("Alt-? does nothing here"), !isPressedAgain {
          isPressedAgain = true
          try pane.press("?")
        }
        return screen.contains("type to search, Esc closes")
      }
      try pane.press("Escape")
      try pane.wait("the end of the help") { !$0.contains("type to search") }
      try pane.quit()
    }
  }
}
