import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Enter goes in and Esc comes out, at every width.
@Suite struct EnteringTests {
  /// Where the keys are after some of them.
  private func places(after keys: [String], width: Int) throws -> [String] {
    var player = KeyPlayer(width: width, height: 40)
    return try keys.map { key in
      try player.press(key)
      return "\(player.state.screen) \(player.state.focus)"
    }
  }

  @Test(arguments: [80, 120, 159]) func narrowScreensGoFromTheRoleToItsChecklistOnTheSkillsScreen(width: Int) throws {
    let keys = ["<Enter>", "<Enter>", "<Enter>", "<Esc>", "<Esc>", "<Esc>", "<Esc>"]
    #expect(
      try places(after: keys, width: width) == [
        "roles detail", "skills list", "skills detail", "skills list", "roles detail", "roles list", "roles list",
      ])
  }

  @Test(arguments: [160, 200]) func wideScreensHaveTheChecklistBesideTheRole(width: Int) throws {
    let keys = ["<Enter>", "<Enter>", "<Esc>", "<Esc>", "<Esc>"]
    #expect(
      try places(after: keys, width: width) == [
        "roles detail", "roles checklist", "roles detail", "roles list", "roles list",
      ])
  }

  @Test(arguments: [80, 120, 200]) func comingBackKeepsTheSelection(width: Int) throws {
    var player = KeyPlayer(width: width, height: 40)
    try player.press("jjj<Enter><Enter>jj<Enter><Esc><Esc><Esc><Esc>")
    #expect(player.state.screen == .roles)
    #expect(player.state.focus == .list)
    #expect(player.selection == "Back-end Developer")
  }

  @Test(arguments: [80, 120, 200], Screen.allCases)
  func escComesBackFromTheDetailOfEveryScreen(width: Int, screen: Screen) throws {
    var player = KeyPlayer(profile: .some, width: width, height: 40)
    try player.press(screen.opening + "<Enter>")
    #expect(player.state.focus == .detail)
    try player.press("<Esc>")
    #expect(player.state.focus == .list)
    #expect(player.state.screen == screen)
  }

  @Test func atTheRootEscSaysThatThereIsNothingToComeOutOf() throws {
    var player = KeyPlayer()
    let frame = player.frame
    try player.press("<Esc>")
    #expect(try #require(player.message).hasPrefix("Nothing to come out of"))
    #expect(player.frame.cells.prefix(80 * 23) == frame.cells.prefix(80 * 23))
  }

  @Test(arguments: [80, 120]) func aPageThatIsOpenedAnewBeginsAtItsTop(width: Int) throws {
    var player = KeyPlayer(width: width, height: 16)
    try player.press("'b<Enter>G")
    #expect(player.state.pane.detailOffset > 0)
    try player.press("<Esc><Enter>")
    #expect(player.state.pane.detailOffset == 0)
    #expect(player.state.pane.detailLink == nil)
  }

  @Test func enterInTheChecklistTicks() throws {
    var player = KeyPlayer(width: 200, height: 40)
    try player.press("<Enter><Enter><Enter>")
    #expect(player.state.profile.marks == ["spreadsheets": .have])
  }

  @Test(arguments: ["2", "4"]) func enterAsFarInAsItGoesSaysSo(screen: String) throws {
    var player = KeyPlayer()
    try player.press("\(screen)<Enter><Enter>")
    #expect(player.state.focus == .detail)
    #expect(player.message == "This is as far in as it goes; Esc comes back.")
  }

  @Test func enterInAnEmptyListSaysWhyItIsEmpty() throws {
    var player = KeyPlayer(Fixture.sparseCatalogue)
    try player.press("4<Enter>")
    #expect(player.message == "This catalogue lists no tutors.")
    #expect(player.state.focus == .list)
  }

  @Test func tabGoesRoundThePanesInSight() throws {
    var player = KeyPlayer(width: 200, height: 40)
    var focuses: [Focus] = []
    for key in ["<Tab>", "<Tab>", "<Tab>", "<S-Tab>", "<S-Tab>"] {
      try player.press(key)
      focuses.append(player.state.focus)
    }
    #expect(focuses == [.detail, .checklist, .list, .checklist, .detail])
  }

  @Test(arguments: ["<Tab>", "<S-Tab>"]) func tabWithOnePaneSaysWhyItDoesNothing(key: String) throws {
    var player = KeyPlayer(width: 80)
    try player.press(key)
    #expect(player.state.focus == .list)
    #expect(player.message == "Only one pane is on the screen: Enter goes in, Esc comes out.")
  }

  @Test(arguments: [80, 120, 200]) func aZoomedPaneHasTheScreenToItselfUntilEsc(width: Int) throws {
    var player = KeyPlayer(width: width, height: 40)
    try player.press("<Enter>+")
    #expect(PaneLayout(player.state).visible == [.detail])
    #expect(PaneLayout(player.state).detail?.width == width)
    try player.press("<Esc>")
    #expect(!player.state.isZoomed)
    #expect(player.state.focus == .detail)
  }

  @Test func zoomGoesBackWithItsOwnKey() throws {
    var player = KeyPlayer(width: 200, height: 40)
    let frame = player.frame
    try player.press("+")
    #expect(PaneLayout(player.state).visible == [.list])
    try player.press("+")
    #expect(player.frame == frame)
  }

  @Test func aZoomedListHasNoPreview() throws {
    var player = KeyPlayer(width: 80)
    #expect(PaneLayout(player.state).preview != nil)
    try player.press("+")
    #expect(PaneLayout(player.state).preview == nil)
  }
}
