import CareerModel
import Testing

@testable import CareerUI

/// Leaving the program, from the root and from further in.
@Suite struct QuittingTests {
  @Test func atTheRootQKeepsTheSessionAndQuits() throws {
    var player = KeyPlayer()
    expectSame(try player.press("jjq"), [.saveSession(player.state.session), .quit])
  }

  @Test(arguments: ["<Enter>", "+", "<Enter>+", "4<Enter>", "f", "<Enter>f"]) func furtherInQComesOutByOneStep(
    way: String
  ) throws {
    var player = KeyPlayer()
    try player.press(way)
    try #expect(player.press("q").isEmpty)
    var other = KeyPlayer()
    try other.press(way + "<Esc>")
    expectSame(player.state.snapshot, other.state.snapshot)
  }

  @Test func aChecklistThatWasEnteredIsNotTheRoot() throws {
    var player = KeyPlayer()
    try player.press("<Enter><Enter>")
    let effects = try player.press("q")
    #expect(effects.isEmpty)
  }

  @Test(arguments: ["", "<Enter>", "<Enter><Enter>", "+", "f", ":", "?", "/", "e", "2v", "'"])
  func ctrlCQuitsFromAnywhere(way: String) throws {
    var player = KeyPlayer()
    try player.press(way)
    expectSame(try player.press("<C-c>"), [.saveSession(player.state.session), .quit])
  }

  @Test func ctrlCQuitsFromTheWelcome() throws {
    var player = KeyPlayer(session: nil)
    expectSame(try player.press("<C-c>"), [.saveSession(player.state.session), .quit])
  }

  /// Nothing that was typed may be lost.
  @Test func ctrlCKeepsANoteThatIsBeingWritten() throws {
    var player = KeyPlayer()
    let effects = try player.press("ehello<C-c>")
    #expect(effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test func suspendingKeepsTheSession() throws {
    var player = KeyPlayer()
    expectSame(try player.press("j<C-z>"), [.saveSession(player.state.session), .suspend])
  }

  @Test(arguments: ["", "f", ":", "?", "/", "e"]) func redrawWorksAnywhere(way: String) throws {
    var player = KeyPlayer()
    try player.press(way)
    try #expect(player.press("<C-l>") == [.redraw])
  }
}
