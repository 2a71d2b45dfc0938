import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Copies and links, with the programs of the desktop or what stands in for them.
  struct SharingTests {
    /// Puts a program into the first folder of PATH.
    private func install(_ name: String, _ script: String, in home: TemporaryFolder) throws {
      try "#!/bin/sh\n\(script)\n".write(toFile: home.file(name), atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.file(name))
    }

    private func started(_ server: TerminalServer, setting: String = "") throws -> TerminalPane {
      let pane = try server.openPane(width: 120, height: 40)
      try pane.startAfresh(setting: setting)
      return pane
    }

    @Test func insideTmuxItHasTheCopy() throws {
      let server = try TerminalServer()
      let pane = try started(server)
      try pane.press("y")
      try pane.wait(for: "Copied to tmux")
      #expect(try server.run(["show-buffer"]) == "Data Analytics Intern")
      try pane.quit()
    }

    @Test func whereThereAreWindowsTheirClipboardHasTheCopy() throws {
      let server = try TerminalServer()
      try install("xclip", "cat > \"$HOME/clipboard\"", in: server.home)
      let pane = try started(server, setting: "DISPLAY=:9")
      try pane.press("y")
      try pane.wait(for: "Copied with xclip.")
      #expect(server.home.content(of: "clipboard") == "Data Analytics Intern")
      try pane.quit()
    }

    @Test func aToolThatFailsLeavesTheCopyToTheNext() throws {
      let server = try TerminalServer()
      try install("xclip", "exit 1", in: server.home)
      try install("xsel", "exit 1", in: server.home)
      let pane = try started(server, setting: "DISPLAY=:9")
      try pane.press("y")
      try pane.wait(for: "Copied to tmux")
      try pane.quit()
    }

    @Test func withoutAnyToolTheTerminalIsSentTheCopy() throws {
      let pane = try started(try TerminalServer(), setting: "TMUX= TERM=xterm-256color")
      try pane.press("y")
      try pane.wait(for: "Sent to the terminal's clipboard.")
      try pane.quit()
    }

    @Test func aLinkIsOpened() throws {
      let server = try TerminalServer()
      try install("xdg-open", "echo \"$1\" > \"$HOME/address\"", in: server.home)
      let pane = try started(server)
      try pane.press("o")
      try pane.wait(for: "Opening https://")
      try pane.wait("the address") { _ in server.home.content(of: "address")?.hasPrefix("https://") == true }
      try pane.quit()
    }

    @Test func anOpenerThatFailsIsToldOf() throws {
      let server = try TerminalServer()
      try install("xdg-open", "exit 3", in: server.home)
      let pane = try started(server)
      try pane.press("o")
      try pane.wait(for: "Nothing here opens links: https://")
      try pane.quit()
    }

    /// A browser for terminals would wait for keys where nobody sees it.
    @Test func nothingIsLeftRunningUnseen() throws {
      let server = try TerminalServer()
      try install("xdg-open", "sleep 1000 & echo $! > \"$HOME/browser\"; wait", in: server.home)
      let pane = try started(server)
      try pane.press("o")
      try pane.wait(for: "Opening https://")
      try pane.wait("the browser") { _ in server.home.content(of: "browser")?.hasSuffix("\n") == true }
      try pane.quit()
      let browser = try #require(server.home.content(of: "browser").flatMap { pid_t($0.dropLast()) })
      try pane.wait("the end of the browser") { _ in !isRunning(browser) }
    }
  }
}
