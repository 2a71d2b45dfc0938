import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Find in the text of a detail.
@Suite struct FindInTextTests {
  @Test func inATextFindScrollsToTheNextLineWithTheWords() throws {
    var player = KeyPlayer()
    try player.press("'b<Enter>")
    let selection = player.selection
    try player.press("/leads to")
    #expect(player.state.pane.detailOffset > 0)
    #expect(player.rows.contains { $0.lowercased().contains("leads to") })
    #expect(player.statusLine.contains("1 of "))
    #expect(player.frame.cells.contains { $0.style.meaning == .hit })
    #expect(player.selection == selection)
    try player.press("<Esc>")
    #expect(player.state.pane.detailOffset == 0)
    #expect(player.state.focus == .detail)
  }

  @Test func nGoesThroughTheLinesOfATextAndRound() throws {
    var player = KeyPlayer()
    try player.press("'b<Enter>/develop<Enter>")
    let first = player.state.find.line
    let count = try #require(player.state.findPlace()).count
    for _ in 0..<count { try player.press("n") }
    #expect(player.state.find.line == first)
    try player.press("nN")
    #expect(player.state.find.line == first)
  }

  @Test func wordsThatATextDoesNotHaveLeaveItWhereItWas() throws {
    var player = KeyPlayer()
    try player.press("'b<Enter><PgDn>")
    let offset = player.state.pane.detailOffset
    try #require(offset > 0)
    try player.press("/zzz<Tab>")
    #expect(player.state.find.isOpen)
    try player.press("<Enter>")
    #expect(player.state.pane.detailOffset == offset)
    #expect(player.message == "No match here. Press : to look everywhere.")
  }

  @Test func afterwardsTheListIsLookedThroughAgain() throws {
    var player = KeyPlayer()
    try player.press("<Enter>/a<Enter><Esc>/data<Enter>")
    #expect(player.selection == "Data Analyst")
    #expect(!player.state.find.isInText)
  }
}
