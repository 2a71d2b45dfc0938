import Canvas
import CareerModel
import CareerPages
import Fixtures
import Testing

@testable import CareerUI

/// Scrolling a detail and following what it links to.
@Suite struct DetailTests {
  @Test func theDetailIsScrolledFromTheListBesideIt() throws {
    var player = KeyPlayer(width: 120, height: 16)
    try player.press("J")
    #expect(player.state.pane.detailOffset == 3)
    #expect(player.state.focus == .list)
    try player.press("K")
    #expect(player.state.pane.detailOffset == 0)
  }

  @Test(arguments: ["J", "K"]) func withoutADetailInSightTheKeySaysHowToReadIt(key: String) throws {
    var player = KeyPlayer(width: 80)
    try player.press(key)
    #expect(player.message == "Press Enter to read it; there is no room beside the list.")
  }

  @Test(arguments: ["J", "K"], [80, 120]) func anEmptyListHasNothingToRead(key: String, width: Int) throws {
    var player = KeyPlayer(Fixture.emptyCatalogue, width: width)
    try player.press(key)
    #expect(player.message == "There is nothing to read in an empty list.")
  }

  /// A place beyond the end may come from a lower window, or from a session that is anybody's.
  @Test(arguments: [4_000, Int.max]) func fromBeyondTheEndAPageScrollsAtOnce(offset: Int) throws {
    var (session, pane) = (Session.fresh, PaneState())
    pane.selected = .role("backend-developer")
    pane.detailOffset = offset
    session.panes[.roles] = pane
    var player = KeyPlayer(session: session, width: 120, height: 40)
    let end = player.text
    try player.press("J")
    #expect(player.text == end)
    try player.press("K")
    #expect(player.text != end)
  }

  @Test func anotherItemStartsAtTheTop() throws {
    var player = KeyPlayer(width: 120, height: 16)
    try player.press("Jj")
    #expect(player.state.pane.detailOffset == 0)
  }

  @Test func aDetailIsScrolledToItsEndsAndNoFurther() throws {
    var player = KeyPlayer(height: 16)
    try player.press("<Enter>G")
    let end = player.state.pane.detailOffset
    #expect(end > 0)
    #expect(player.text.contains("Careers with Python, 12/04/2025"))
    try player.press("j<PgDn>")
    #expect(player.state.pane.detailOffset == end)
    try player.press("g")
    #expect(player.state.pane.detailOffset == 0)
  }

  @Test func pagesOfADetailOverlapByALine() throws {
    var player = KeyPlayer(height: 16)
    try player.press("'b<Enter>")
    let last = player.rows[14]
    try player.press("<PgDn>")
    // The title and its line stay.
    #expect(player.rows[4].dropLast(1) == last.dropLast(1))
  }

  /// Down must stop at each link in turn and never skip a line of text in between.
  @Test(arguments: [12, 16, 24, 60], Fixture.roles.map(\.id))
  func downStopsAtEveryLinkAndShowsEveryLine(height: Int, role: Role.ID) throws {
    var player = KeyPlayer(height: height)
    let title = try #require(Fixture.catalogue.role(role)).title
    try player.press("/\(title)<Enter><Enter>")
    let pane = player.state.content(of: .roles)
    let detail = pane.detail(.role(role), width: 78)
    var stops: [Int] = []
    var shown = 0
    for _ in 0..<2 * detail.lines.count {
      #expect(player.state.pane.detailOffset <= shown, "a line was skipped")
      shown = max(shown, player.state.pane.detailOffset + height - 3)
      if let link = player.state.pane.detailLink, stops.last != link { stops.append(link) }
      try player.press("j")
    }
    #expect(stops == Array(detail.links.indices))
    #expect(shown >= detail.lines.count)
  }

  @Test func upStopsAtTheSameLinksTheOtherWayRound() throws {
    var player = KeyPlayer(height: 16)
    try player.press("'b<Enter>")
    let links = player.state.content(of: .roles).detail(.role("backend-developer"), width: 78)
      .links
    try player.press("G")
    var stops: [Int] = []
    for _ in 0..<120 {
      try player.press("k")
      if let link = player.state.pane.detailLink, stops.last != link { stops.append(link) }
    }
    #expect(stops == links.indices.reversed())
    #expect(player.state.pane.detailOffset == 0)
  }

  @Test func enterFollowsARoleLink() throws {
    var player = KeyPlayer(height: 40)
    try player.press("'b<Enter>")
    try player.stepToLink(.role("data-engineer"))
    try player.press("<Enter>")
    #expect(player.state.pane.selected == .role("data-engineer"))
    #expect(player.state.focus == .detail)
    #expect(player.state.pane.detailOffset == 0)
  }

  @Test func enterFollowsASkillLinkToTheChecklistOfTheRole() throws {
    var player = KeyPlayer(height: 40)
    try player.press("'b<Enter>")
    try player.stepToLink(.skill("flask"))
    try player.press("<Enter>")
    #expect(player.state.screen == .skills)
    #expect(player.state.focus == .detail)
    #expect(player.state.checklistRole == "backend-developer")
    #expect(player.selection == "Flask")
  }

  @Test func enterFollowsTheLinksOfTheGuide() throws {
    for (destination, screen, selection) in [
      (Destination.role("backend-developer"), Screen.roles, "Back-end Developer"),
      (.skill("python"), .skills, "Python proficiency"), (.topic("how-to-start"), .guide, "How to start"),
    ] {
      var player = KeyPlayer(height: 40)
      try player.press("6<Enter>")
      try player.stepToLink(destination)
      try player.press("<Enter>")
      #expect(player.state.screen == screen)
      #expect(player.selection == selection)
      try player.press("<Esc><Esc>")
      #expect(player.state.screen == .guide)
      #expect(player.selection == "What a Python developer does")
    }
  }

  @Test func enterFollowsTheLinkToTheTutors() throws {
    var player = KeyPlayer(height: 40)
    try player.press("6j<Enter>")
    try player.stepToLink(.tutors)
    try player.press("<Enter>")
    #expect(player.state.screen == .tutors)
  }

  /// A link must lead to its item although the list there is filtered or folded.
  @Test func aLinkLeadsToWhatIsFilteredOutOrFolded() throws {
    var player = KeyPlayer(height: 40)
    try player.press("hfj<Right><Esc>6<Enter>")
    try player.stepToLink(.role("backend-developer"))
    try player.press("<Enter>")
    #expect(player.selection == "Back-end Developer")
  }

  @Test func enterOnAnAddressOpensIt() throws {
    var player = KeyPlayer(height: 40)
    try player.press("'j2'S<Enter>")
    try player.stepToLink(.url("https://sql.example/learn"))
    try #expect(player.press("<Enter>") == [.openLink("https://sql.example/learn")])
  }

  @Test func aFilterThatTakesTheItemAwayLeavesAPageThatSaysSo() throws {
    var player = KeyPlayer()
    try player.press("<Enter>fjj<Right><Esc>")
    #expect(player.listing.isEmpty)
    #expect(player.rows[2...20].contains { !$0.isEmpty })
  }

  /// What is said behind a heading cannot be read anywhere else.
  @Test func aHeadingLongerThanALineGoesOnInTheNext() {
    var detail = Detail(width: 30, look: .unicode)
    detail.heading(Line("All jobs, for comparison"), note: Line("1, as printed, never averaged"))
    #expect(detail.lines.count == 2)
    #expect(detail.lines.last?.text.hasSuffix("never averaged") == true)
  }
}
