import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// What the program makes of terminals and languages that can do less.
  struct SurroundingsTests {
    /// The keys that show every screen, and a text that each of them shows.
    private let screens = [
      ("2", "SKILLS "), ("3", "PATHS "), ("4", "TUTORS 1/"), ("6", "GUIDE 1/"), ("1", "ROLES 1/"),
    ]

    @Test(arguments: ["LANG=C", "LC_ALL=POSIX"])
    func withoutAWideLanguageItDrawsASCII(setting: String) throws {
      let pane = try TerminalServer().openPane(width: 120, height: 40)
      try pane.startAfresh(setting: setting)
      for (key, text) in screens {
        try pane.press(key)
        let screen = try pane.wait(for: text, "quit")
        #expect(screen.utf8.allSatisfy { $0 < 128 }, "\(text)")
      }
      try pane.quit()
    }

    @Test func withoutColoursThereIsOnlyWeight() throws {
      let pane = try TerminalServer().openPane(width: 120, height: 40)
      try pane.startAfresh(setting: "NO_COLOR=1")
      var renditions: Set<Int> = []
      for (key, text) in screens {
        try pane.press(key)
        try pane.wait(for: text, "quit")
        renditions.formUnion(Self.renditions(in: try pane.styledScreen))
      }
      // Plain, bold, dim and underlined; tmux follows plain with the terminal's own colours, 39 and 49.
      #expect(renditions.isSubset(of: [0, 1, 2, 4, 7, 39, 49]))
      #expect(renditions.isSuperset(of: [1, 2]))
      try pane.quit()
    }

    @Test func withColoursThereAreSome() throws {
      let pane = try TerminalServer().openPane()
      try pane.startAfresh()
      #expect(Self.renditions(in: try pane.styledScreen).contains { (30...38).contains($0) })
      try pane.quit()
    }

    @Test(arguments: [
      ("dumb", "cannot move its cursor"), ("nonsense", "terminfo does not know the terminal \"nonsense\""),
    ])
    func aTerminalThatWillNotDoIsNotWrittenTo(type: String, message: String) throws {
      let server = try TerminalServer()
      let pane = try server.openPane()
      try pane.record(to: server.home.file("recording"))
      try pane.enter("echo begin; TERM=\(type) careers 2> \"$HOME/errors\"; echo ended $?")
      #expect(try pane.end() == 64)
      try pane.wait("the recording") { _ in server.home.content(of: "recording")?.contains("\nended 64") == true }
      let lines = (server.home.content(of: "recording") ?? "").components(separatedBy: "\r\n")
      let start = try #require(lines.firstIndex(of: "begin"))
      #expect(lines[(start + 1)...].first == "ended 64")
      let errors = try #require(server.home.content(of: "errors"))
      #expect(errors.contains(message))
      #expect(!errors.contains("\u{1B}"))
    }

    @Test func withoutATerminalItSaysSo() throws {
      let command = try Careers.run([], in: TemporaryFolder())
      #expect(command.status == 64)
      #expect(command.output == [])
      #expect(command.errorText.contains("standard input and output are not both a terminal"))
      #expect(!command.errors.contains(0x1B))
    }

    /// The numbers of all sequences that set how characters look.
    private static func renditions(in text: String) -> Set<Int> {
      Set(
        text.matches(of: #/\x1B\[([0-9;:]*)m/#).flatMap { match in
          match.1.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? ($0.isEmpty ? 0 : -1) }
        })
    }
  }
}
