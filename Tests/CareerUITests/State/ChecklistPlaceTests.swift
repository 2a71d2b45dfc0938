import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Each checklist opens at its own place.
@Suite struct ChecklistPlaceTests {
  @Test func anotherRolesChecklistOpensAtItsTop() throws {
    var player = KeyPlayer()
    try player.press("'b2")
    let top = try #require(player.selection)
    try player.press("jj")
    #expect(player.selection != top)
    let second = player.selection
    try player.press("1'd2")
    #expect(player.state.index == (player.state.listed.firstIndex { player.state.isSelectable($0, on: .skills) }))
    try player.press("1'b2")
    #expect(player.selection == second)
  }

  @Test func theThirdPaneOpensAtItsTop() throws {
    var player = KeyPlayer(width: 200, height: 60)
    try player.press("'b<Enter><Enter>jjj")
    try player.press("<Esc><Esc>'d")
    let pane = try #require(player.state.panes[.skills])
    #expect(pane.index == player.state.items(of: .skills).firstIndex { player.state.isSelectable($0, on: .skills) })
    #expect(pane.offset == 0)
  }

  @Test func aLinkToASkillLeadsToIt() throws {
    var player = KeyPlayer(height: 60)
    try player.press("'b2jj1'd<Enter>")
    player.follow(.skill("sql"))
    #expect(player.state.selected?.skill == "sql")
  }

  @Test func theSkillInFrontStaysAmongAll() throws {
    var player = KeyPlayer()
    try player.press("'b2jj")
    let skill = player.selection
    try player.press("a")
    #expect(player.selection == skill)
    try player.press("a")
    #expect(player.selection == skill)
  }
}
