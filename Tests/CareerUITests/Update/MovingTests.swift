import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Up and down, pages, ends and letters in lists.
@Suite struct MovingTests {
  @Test func downSelectsTheNextRowAndChangesNothingElse() throws {
    var player = KeyPlayer()
    let effects = try player.press("j") {
      $0.panes[.roles]?.selected = .role("data-analyst")
      $0.panes[.roles]?.index = 2
      $0.chosenRole = "data-analyst"
    }
    #expect(effects.isEmpty)
  }

  @Test func aFirstScreenSelectsTheFirstItemAndNotItsHeading() {
    let player = KeyPlayer()
    #expect(player.listing.first == "First jobs")
    #expect(player.selection == player.listing[1])
  }

  @Test(arguments: ["j", "<Down>"]) func headingsArePassedOver(down: String) throws {
    var player = KeyPlayer()
    var seen = [try #require(player.selection)]
    for _ in 1..<Fixture.roles.count {
      try player.press(down)
      seen.append(try #require(player.selection))
    }
    #expect(seen == player.listing.filter { !["First jobs", "Next step", "Later: needs experience"].contains($0) })
  }

  @Test(arguments: [("j", "k"), ("<Down>", "<Up>")]) func upUndoesDown(down: String, up: String) throws {
    var player = KeyPlayer()
    try player.press("jj")
    let selection = player.selection
    try player.press(down + up)
    #expect(player.selection == selection)
  }

  @Test func nothingMovesBeyondTheEnds() throws {
    var player = KeyPlayer()
    try player.press("k") { _ in }
    try player.press("G")
    try player.press("j") { _ in }
  }

  @Test(arguments: [("g", "G"), ("<Home>", "<End>")])
  func theEndsOfTheListAreReachedAtOnce(first: String, last: String) throws {
    var player = KeyPlayer()
    try player.press(last)
    #expect(player.selection == player.listing.last)
    try player.press(first)
    #expect(player.selection == player.listing[1])
  }

  @Test func aPageGoesOneRowLessThanIsInSight() throws {
    var player = KeyPlayer(width: 80, height: 14)
    let rows = PaneLayout.ListParts(of: try #require(PaneLayout(player.state).list), lines: 60, footnotes: 0).rows
    #expect(rows.height == 9)
    try player.press("<PgDn>")
    // From row 1 by 8 to row 9, the last of its section.
    #expect(player.selection == player.listing[9])
    try player.press("<PgUp>")
    #expect(player.selection == player.listing[1])
  }

  @Test func halfAPageGoesHalfAsFar() throws {
    var player = KeyPlayer(width: 80, height: 14)
    try player.press("<C-d>")
    // Row 5 is the second item of its section.
    #expect(player.selection == player.listing[5])
    try player.press("<C-u>")
    #expect(player.selection == player.listing[1])
  }

  @Test(arguments: [10, 13, 24, 60]) func pagesReachBothEnds(height: Int) throws {
    var player = KeyPlayer(height: height)
    for _ in Fixture.roles { try player.press("<PgDn>") }
    #expect(player.selection == player.listing.last)
    for _ in Fixture.roles { try player.press("<PgUp>") }
    #expect(player.selection == player.listing[1])
  }

  @Test(arguments: [10, 11, 13, 16, 24]) func theSelectionIsAlwaysInSight(height: Int) throws {
    var player = KeyPlayer(height: height)
    for key in ["", "j", "j", "j", "G", "k", "k", "<PgUp>", "j", "g"] {
      try player.press(key)
      let name = try #require(player.selection)
      let row = try #require(player.rows.first { $0.hasPrefix("▌") })
      #expect(row.contains(name.prefix(20)), "after \(key)")
    }
  }

  @Test func aLetterGoesToTheNextThatStartsWithIt() throws {
    var player = KeyPlayer()
    var found: [String?] = []
    for _ in 0..<3 {
      try player.press("'d")
      found.append(player.selection)
    }
    #expect(found == ["Data Analyst", "Data Engineer", "Data Analyst"])
  }

  @Test func aLetterMatchesWithoutCaseAndAccents() throws {
    var player = KeyPlayer()
    try player.press("4'J")
    #expect(player.selection == "João")
  }

  @Test func aLetterThatStartsNothingSaysSo() throws {
    var player = KeyPlayer()
    try player.press("'z") { $0.message = Message("Nothing here starts with z.") }
  }

  @Test func theKeyForLettersSaysThatItWaits() throws {
    var player = KeyPlayer()
    try player.press("'")
    #expect(player.state.awaitsLetter)
    #expect(player.statusLine.contains("starts with"))
  }

  @Test func escGivesUpWaitingForALetterAndDoesNothingElse() throws {
    var player = KeyPlayer()
    try player.press("<Enter>'<Esc>")
    #expect(!player.state.awaitsLetter)
    #expect(player.state.focus == .detail)
  }
}
