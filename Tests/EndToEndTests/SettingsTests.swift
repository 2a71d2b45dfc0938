import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Keys of a person's own, in `config.yaml`.
  struct SettingsTests {
    private func write(_ settings: String, in home: TemporaryFolder) throws {
      let folder = home.file("config/careers")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(settings.utf8).write(to: URL(fileURLWithPath: "\(folder)/config.yaml"))
    }

    @Test func theKeysOfTheFileAreUsed() throws {
      let server = try TerminalServer()
      try write("keys:\n  help: \"<F9>\"\n", in: server.home)
      let pane = try server.openPane()
      try pane.startAfresh()
      try pane.wait(for: "F9 help")
      try pane.quit()
    }

    /// Each mistake stands with its file, line and field, and nothing is drawn.
    @Test(arguments: [
      (
        "keys:\n  undo: \"U\"\n  redo: \"U\"\n",
        [
          "config.yaml:2:9: keys.undo: redo and undo are given the same key, U (Give one of them another key.)",
          "config.yaml:3:9: keys.redo: redo and undo are given the same key, U (Give one of them another key.)",
        ]
      ),
      ("keys:\n  undo: \"<Nope>\"\n", ["config.yaml:2:9: keys.undo: the keys for undo: <Nope> is not a key ("]),
    ])
    func aMistakeIsToldWithItsField(settings: String, messages: [String]) throws {
      let server = try TerminalServer()
      try write(settings, in: server.home)
      let pane = try server.openPane()
      try pane.enter("careers 2> \"$HOME/errors\"; echo ended $?")
      #expect(try pane.end() != 0)
      let errors = try #require(server.home.content(of: "errors"))
      for message in messages { #expect(errors.contains(message)) }
    }
  }
}
