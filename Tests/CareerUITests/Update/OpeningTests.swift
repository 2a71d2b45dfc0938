import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// What is pressed, pasted and told while a source is on its way to the front.
@Suite struct OpeningTests {
  private func player() -> KeyPlayer { KeyPlayer(datasets: Fixture.choices, width: 80, height: 30) }

  /// What is pressed while a source is being opened is meant for that one.
  @Test func keysWaitForTheSourceThatIsBeingOpened() throws {
    var player = player()
    try player.press("Dj<Enter>")
    #expect(try player.press("'w.").isEmpty)
    #expect(player.message == "Opening O*NET 29.3 …")
    let effects = player.show(Fixture.onet)
    #expect(effects.count == 1)
    #expect(player.selection == "Web Developers")
    #expect(player.state.profile.here == Fixture.onet.roles.first { $0.title == "Web Developers" }?.id)
  }

  @Test func keysForASourceThatCannotBeOpenedAreDropped() throws {
    var player = player()
    try player.press("Dj<Enter>jj.")
    player.update(.datasetFailed(.onet, "The import of O*NET is damaged. Import it again."))
    #expect(player.state.profile == Profile())
    let selection = player.selection
    try player.press("j")
    #expect(player.selection != selection)
  }

  /// A key after the one that leaves is meant for whatever comes then.
  @Test func nothingIsDoneAfterLeaving() throws {
    var player = player()
    try player.press("Dj<Enter>jq.")
    #expect(player.show(Fixture.onet).last == .quit)
    #expect(player.state.profile.here == nil)
  }

  @Test func aPasteWaitsInItsTurn() throws {
    var player = player()
    try player.press("Dj<Enter>/")
    #expect(player.paste("web").isEmpty)
    #expect(player.message == "Opening O*NET 29.3 …")
    try player.press("d")
    player.show(Fixture.onet)
    #expect(player.state.find.query.text == "webd")
  }

  @Test func noMoreKeysWaitThanAnybodyPresses() throws {
    var player = player()
    try player.press("Dj<Enter>" + String(repeating: "j", count: 100))
    #expect(player.state.datasets.opening?.held.count == 64)
  }

  /// Only what it tells of itself stops an opening.
  @Test func otherFailuresLeaveTheOpeningAlone() throws {
    var player = player()
    try player.press("Dj<Enter>")
    for failure in [News.failed("The file cannot be written."), .datasetFailed(.esco, "ESCO is damaged.")] {
      player.update(failure)
      #expect(player.state.datasets.opening?.dataset == .onet)
    }
    #expect(player.message == "ESCO is damaged.")
  }

  /// Whatever brings another source to the front, what is being written is kept.
  @Test func aNoteThatIsBegunIsKept() throws {
    var player = player()
    let role = try #require(player.state.selected?.role)
    try player.press("eAsk Reza.")
    player.show(Fixture.onet)
    #expect(player.state.overlay == nil)
    #expect(player.state.profile.notes[.role(role)] == "Ask Reza.")
  }
}
