import CareerModel
import Testing

@testable import CareerUI

/// Leaving while something is not saved.
@Suite struct LeavingTests {
  private let reason = "The disk is full. Make room."

  private func leave(_ player: KeyPlayer) -> [Effect] { [.saveSession(player.state.session), .quit] }

  /// Somebody who has ticked and bookmarked, and could not have it saved.
  private func unlucky() throws -> KeyPlayer {
    var player = KeyPlayer()
    try player.press("tb")
    player.update(.saveFailed(reason))
    return player
  }

  /// The same, who wants to leave and is asked.
  private func asked() throws -> KeyPlayer {
    var player = try unlucky()
    try player.press("q")
    player.update(.saveFailed(reason))
    return player
  }

  @Test func qWaitsUntilAllIsSavedAndThenLeaves() throws {
    var player = KeyPlayer()
    try player.press("tb")
    expectSame(try player.press("q"), [.retrySaving])
    #expect(player.rows[0].contains("saving before leaving…"))
    #expect(player.update(.saved).isEmpty)
    expectSame(player.update(.saved), leave(player))
  }

  @Test(arguments: ["q", ":close, and quit<Enter>"]) func everyWayOfLeavingTriesAgain(way: String) throws {
    var player = try unlucky()
    expectSame(try player.press(way), [.retrySaving])
    #expect(player.rows[0].contains("NOT SAVED   saving before leaving…"))
    #expect(player.update(.saved).isEmpty)
    expectSame(player.update(.saved), leave(player))
  }

  /// A key while waiting does what it does.
  @Test func keysWorkMeanwhile() throws {
    var player = try unlucky()
    try player.press("qj")
    #expect(player.rows[0].contains("saving before leaving…"))
    #expect(player.state.pane.index > KeyPlayer().state.pane.index)
    try player.press("x")
    player.update(.saved)
    expectSame(player.update(.saved), leave(player))
  }

  @Test func escStays() throws {
    var player = try unlucky()
    try player.press("q<Esc>")
    #expect(player.message == "Still here. What is not saved is tried again by itself.")
    #expect(!player.rows[0].contains("leaving"))
    #expect(player.update(.saved).isEmpty)
    #expect(player.update(.saved).isEmpty)
  }

  @Test func whenThatFailsThePersonIsAsked() throws {
    var player = try asked()
    #expect(player.text.contains("2 changes could not be saved"))
    #expect(player.text.contains("target Software Apprentice"))
    #expect(player.text.contains("bookmark Software Apprentice"))
    #expect(player.text.contains(reason))
    #expect(player.state.context == .unsaved)
    player.update(.saveFailed("Another program is writing."))
    #expect(player.text.contains("Another program is writing."))
  }

  @Test func tryingAgainWaitsAgain() throws {
    var player = try asked()
    expectSame(try player.press("<Enter>"), [.retrySaving])
    #expect(player.state.overlay == nil)
    player.update(.saveFailed(reason))
    #expect(player.state.context == .unsaved)
  }

  @Test func theyCanBeWrittenToAFile() throws {
    var player = try asked()
    let writes = player.state.saving.pending
    expectSame(try player.press("j<Enter>"), [.exportUnsaved(writes)])
    player.update(.notice("Wrote /somewhere/careers-not-saved.txt"))
    #expect(player.statusLine.contains("Wrote /somewhere/careers-not-saved.txt"))
    // Leaving is the next thing to do.
    expectSame(try player.press("<Enter>"), leave(player))
  }

  @Test func oneCanLeaveWithoutThem() throws {
    var player = try asked()
    expectSame(try player.press("G<Enter>"), leave(player))
  }

  @Test(arguments: ["<Esc>", "q"]) func oneCanStay(key: String) throws {
    var player = try asked()
    try #expect(player.press(key).isEmpty)
    #expect(player.state.overlay == nil)
    #expect(player.rows[0].contains("NOT SAVED"))
    player.update(.saved)
    #expect(player.update(.saved).isEmpty)
  }

  /// The writer goes on trying while the question is there.
  @Test func whenTheyAreSavedAfterAllTheQuestionIsAnswered() throws {
    var player = try asked()
    player.update(.saved)
    #expect(player.text.contains("1 change could not be saved"))
    expectSame(player.update(.saved), leave(player))
    #expect(player.state.overlay == nil)
  }

  /// A note that is begun while waiting is not thrown away.
  @Test func whoeverHasGoneOnToSomethingIsNotThrownOut() throws {
    for outcome in [News.saved, .saveFailed(reason)] {
      var player = try unlucky()
      try player.press("qehello")
      player.update(outcome)
      #expect(player.update(outcome).isEmpty)
      #expect(player.state.context == .note)
      #expect(!player.rows[0].contains("leaving"))
    }
  }

  @Test func ctrlCAsksNothing() throws {
    var player = try unlucky()
    expectSame(try player.press("<C-c>"), leave(player))
    var other = try asked()
    expectSame(try other.press("<C-c>"), leave(other))
  }

  @Test func theReasonGoesWhenItIsNoLongerTrue() throws {
    var player = try unlucky()
    #expect(player.statusLine.contains("The disk is full."))
    player.update(.saved)
    #expect(player.message == nil)
    #expect(!player.rows[0].contains("NOT SAVED"))
  }
}
