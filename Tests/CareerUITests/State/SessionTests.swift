import CareerModel
import Foundation
import Testing

@testable import CareerUI

/// Where the person was, kept between runs.
@Suite struct SessionTests {
  static let ways = [
    "", "jjj", "ssS", "fj<Right><Right><Esc>", "h", "'b2jj", "'b2h", "'b2a", "'b3jjl", "'b3r", "4ssj",
    "4fj<Right><Esc>",
    "'cRRj", "'cRRfl<Esc>", "6jj", "'d26",
  ]

  @Test(arguments: ways, [80, 120, 200]) func aRestartShowsTheSameFrame(way: String, width: Int) throws {
    var player = KeyPlayer(profile: .some, width: width, height: 30)
    try player.press(way)
    // What was said and what moved is for the moment.
    try player.press("jk")
    let restarted = player.restarted()
    expectSame(restarted.text, player.text)
    #expect(restarted.frame == player.frame)
  }

  @Test(arguments: ways) func aSessionSurvivesBeingWrittenAsJSON(way: String) throws {
    var player = KeyPlayer()
    try player.press(way)
    let session = player.state.session
    let read = try JSONDecoder().decode(Session.self, from: JSONEncoder().encode(session))
    expectSame(read, session)
  }

  @Test func theFirstRunOpensWithTheWelcomeAndNoOther() {
    #expect(KeyPlayer(session: nil).state.context == .job)
    #expect(KeyPlayer(session: .fresh).state.context == .roles)
  }

  @Test func interestsAreKept() throws {
    var player = KeyPlayer(session: nil)
    try player.press("<Enter>jj<Space><Esc>")
    #expect(player.state.session.interests == ["data"])
    #expect(player.restarted().state.interests == ["data"])
  }

  /// The catalogue may have changed since, and the file may be anybody's.
  @Test func aSessionThatFitsNothingIsBroughtInOrder() throws {
    var pane = PaneState()
    pane.selected = .role("gone")
    pane.index = -7
    pane.offset = 4_000
    pane.order = "no such order"
    pane.filter = ["track": "no such track", "nothing": "of the kind"]
    pane.toggled = [.section("no such section"), .node([])]
    pane.detailOffset = .max
    pane.detailLink = -1
    var session = Session.fresh
    session.chosenRole = "gone"
    session.pathRoot = "gone"
    for screen in Screen.allCases {
      session.screen = screen
      session.panes = Dictionary(uniqueKeysWithValues: Screen.allCases.map { ($0, pane) })
      for width in [80, 120, 200] {
        var player = KeyPlayer(session: session, width: width)
        #expect(player.frame.size == player.state.size)
        try player.press("f-<Esc>jkJK<Enter>jk<Esc>123461")
        #expect(player.frame.size == player.state.size)
      }
    }
  }
}
