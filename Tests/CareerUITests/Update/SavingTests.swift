import CareerModel
import Testing

@testable import CareerUI

/// What the screen says about what is on disk.
@Suite struct SavingTests {
  private func note(_ player: KeyPlayer) -> String {
    player.rows[0].split(separator: "   ").last.map { String($0).trimmed } ?? ""
  }

  @Test func aChangeIsUnsavedUntilTheWriterSaysSo() throws {
    var player = KeyPlayer()
    #expect(note(player) == "saved ✓")
    try player.press("t")
    #expect(note(player) == "saving…")
    player.update(.saved)
    #expect(note(player) == "saved ✓")
  }

  @Test func everyChangeHasToBeSaved() throws {
    var player = KeyPlayer()
    try player.press("tb.<Esc>")
    #expect(player.state.saving.pending.count == 3)
    player.update(.saved)
    player.update(.saved)
    #expect(note(player) == "saving…")
    player.update(.saved)
    #expect(note(player) == "saved ✓")
  }

  @Test func aFailureIsSaidWithItsReasonAndStays() throws {
    var player = KeyPlayer()
    try player.press("t")
    player.update(.saveFailed("The disk is full."))
    #expect(player.statusLine.contains("The disk is full."))
    #expect(player.frame.row(23).contains { $0.style.meaning == .error })
    try player.press("j")
    #expect(note(player) == "NOT SAVED")
    #expect(player.message == nil)
  }

  /// A magnifier shows forty columns.
  @Test func whatComesOfAFailureIsSaidFirstAndThatItIsOverToo() throws {
    var player = KeyPlayer()
    try player.press("tb")
    player.update(.saveFailed("The disk is full."))
    #expect(player.statusLine.trimmed.hasPrefix("! Not saved; tried again by itself. The"))
    player.update(.saved)
    #expect(player.message == nil)
    player.update(.saved)
    #expect(player.statusLine.trimmed.hasPrefix("✓ Saved now."))
    // What is saved at once is told in the top line alone.
    try player.press("b")
    player.update(.saved)
    #expect(player.message?.hasPrefix("Bookmark cleared") == true)
  }

  @Test func whyNothingIsKeptStandsInTheTopLineUntilSomethingIs() throws {
    var player = KeyPlayer(obstacle: "Permission denied")
    #expect(note(player) == "nothing is kept: Permission denied")
    #expect(player.frame.row(0).contains { $0.style.meaning == .warning })
    try player.press("t")
    player.update(.saveFailed("/data cannot be written."))
    #expect(player.statusLine.contains("/data cannot be written."))
    #expect(note(player) == "NOT SAVED")
    try player.press("t")
    player.update(.saved)
    #expect(player.state.saving.obstacle == nil)
  }

  @Test func undoAndRedoAreSavedToo() throws {
    var player = KeyPlayer()
    try player.press("tu<C-r>")
    #expect(player.state.saving.pending.count == 3)
  }

  @Test func whatIsSavedWithoutBeingAskedForCountsAsNothing() {
    var player = KeyPlayer()
    player.update(.saved)
    #expect(player.state.saving == Saving())
  }

  /// The first change is not on disk, whatever became of the second.
  @Test func aLaterSuccessDoesNotHideALostChange() throws {
    var player = KeyPlayer()
    try player.press("t")
    player.update(.saveFailed("The disk is full."))
    try player.press("b")
    #expect(player.state.saving.pending.count == 2)
    player.update(.saved)
    #expect(note(player) == "saving…")
    player.update(.saved)
    #expect(note(player) == "saved ✓")
  }
}
