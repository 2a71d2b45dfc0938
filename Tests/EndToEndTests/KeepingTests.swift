import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// What a person did is kept, or they are told that it is not.
  struct KeepingTests {
    private let server: TerminalServer
    private let pane: TerminalPane
    private var profile: String { server.home.file("data/careers/profiles/default/profile.sqlite") }

    init() throws {
      server = try TerminalServer()
      pane = try server.openPane(width: 100, height: 30)
    }

    /// Somebody whose bookmark cannot be saved while the lock is held.
    private func bookmarkWhileLocked() throws -> SQLiteLock {
      try pane.startAfresh()
      let lock = try SQLiteLock(of: profile)
      try pane.press("b")
      return lock
    }

    private func expectBookmarked(_ isThere: Bool) throws {
      let text = try Careers.run(["export", "profile", "--format", "markdown"], in: server.home).text
      #expect(text.contains("- Bookmarks: ") == isThere)
    }

    @Test func whatCouldNotBeSavedIsSavedByItself() throws {
      let lock = try bookmarkWhileLocked()
      try pane.wait(for: "NOT SAVED", "Not saved; tried again by itself. Another program is writing")
      lock.release()
      try pane.wait("the bookmark to be saved") { $0.contains("saved ✓") && !$0.contains("Another program") }
      try pane.wait(for: "✓ Saved now.")
      try expectBookmarked(true)
      try pane.quit()
    }

    @Test func leavingWaitsForALockToGo() throws {
      let lock = try bookmarkWhileLocked()
      try pane.press("q")
      try pane.wait(for: "saving before leaving…")
      lock.release()
      #expect(try pane.end() == 0)
      try expectBookmarked(true)
    }

    @Test func leavingAsksAndTheQuestionIsAnsweredWhenTheLockGoes() throws {
      let lock = try bookmarkWhileLocked()
      try pane.wait(for: "NOT SAVED")
      try pane.press("q")
      try pane.wait(for: "1 change could not be saved", "Leave without them")
      lock.release()
      #expect(try pane.end() == 0)
      try expectBookmarked(true)
    }

    @Test func changesAreWrittenToAFileAndLeavingWithoutThemIsAFailure() throws {
      let lock = try bookmarkWhileLocked()
      defer { lock.release() }
      try pane.press("q")
      try pane.wait(for: "1 change could not be saved")
      try pane.press("Down", "Enter")
      let screen = try pane.wait(for: "Wrote ")
      let path = try #require(screen.firstMatch(of: #/Wrote (\/\S+\.txt)/#)).1
      let text = try String(contentsOfFile: String(path), encoding: .utf8)
      try FileManager.default.removeItem(atPath: String(path))
      #expect(text.contains("bookmark ") && text.contains("Bookmarks:"))
      try pane.press("Enter")
      #expect(try pane.end() == 2)
    }

    @Test(arguments: [SIGINT, SIGTERM]) func aSignalSaysWhatIsLost(signal: Int32) throws {
      let lock = try bookmarkWhileLocked()
      try pane.wait(for: "NOT SAVED")
      try pane.send(signal)
      #expect(try pane.end() == 2)
      #expect(try pane.screen.contains("1 change could not be saved: bookmark "))
      lock.release()
      try expectBookmarked(false)
    }

    @Test func aSignalWithNothingToLoseIsAsEver() throws {
      let lock = try bookmarkWhileLocked()
      try pane.wait(for: "NOT SAVED")
      lock.release()
      try pane.wait(for: "saved ✓")
      try pane.send(SIGTERM)
      #expect(try pane.end() == 130)
      try expectBookmarked(true)
    }

    /// Also where no file can grow: the limit must not kill the program.
    @Test func aFullDiskLosesNothingSilently() throws {
      try pane.startAfresh()
      try pane.quit()
      try pane.start(setting: "ulimit -f 1;", showing: "saved ✓")
      try pane.press("b")
      try pane.wait(for: "NOT SAVED")
      try pane.press("C-c")
      #expect(try pane.end() == 2)
      #expect(try pane.screen.contains("1 change could not be saved: bookmark "))
    }

    // MARK: Side by side

    @Test func aTickOfACommandShowsInAnOpenWindow() throws {
      try pane.startAfresh()
      // Before any other key, which would take the message away.
      #expect(try Careers.run(["tick", "sql"], in: server.home).status == 0)
      try pane.wait(for: "Changed elsewhere: 1 skill.")
      try pane.select(skill: "SQL")
      try pane.wait(for: "▌ [✓] SQL")
      #expect(try Careers.run(["untick", "sql"], in: server.home).status == 0)
      try pane.wait(for: "▌ [ ] SQL")
      try pane.quit()
    }

    @Test func aTickInOneWindowShowsInTheOther() throws {
      let (pane, other) = (try server.openPane(), try server.openPane())
      try pane.startAfresh()
      try other.start(showing: "ROLES 1/")
      try other.select(skill: "SQL")
      try pane.tick(skill: "SQL")
      try other.wait(for: "▌ [✓] SQL")
      // The tick is the other window's.
      try other.press("u")
      try other.wait(for: "Nothing to undo.", "▌ [✓] SQL")
      try other.quit()
      try pane.quit()
    }

    @Test func ofANoteWrittenInTwoWindowsBothTextsAreKept() throws {
      let other = try server.openPane(width: 100, height: 30)
      try pane.startAfresh()
      try other.start(showing: "ROLES 1/")
      for window in [pane, other] {
        try window.press("e")
        try window.wait(for: "┌ Note on")
      }
      try pane.type("long and precious")
      try other.type("short")
      try pane.press("Escape")
      try pane.wait(for: "Note kept", "saved ✓")
      try other.press("Escape")
      try other.wait(for: "both texts are kept", "saved ✓")
      let text = try Careers.run(["export", "profile", "--format", "json"], in: server.home).text
      #expect(text.contains("long and precious") && text.contains("short"))
      try other.press("u")
      try other.wait(for: "Undone", "saved ✓")
      let rest = try Careers.run(["export", "profile", "--format", "json"], in: server.home).text
      #expect(rest.contains("long and precious") && !rest.contains("short"))
      try other.quit()
      try pane.quit()
    }
  }
}
