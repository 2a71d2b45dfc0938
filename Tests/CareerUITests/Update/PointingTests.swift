import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// The mouse.
@Suite struct PointingTests {
  private func row(of text: String, in player: KeyPlayer) throws -> Int {
    try #require(player.rows.firstIndex { $0.contains(text) })
  }

  @Test func aPressSelectsAndASecondOneOpens() throws {
    var player = KeyPlayer()
    let row = try row(of: "Junior Python Developer", in: player)
    player.point(.press, x: 10, y: row)
    #expect(player.selection == "Junior Python Developer")
    #expect(player.state.focus == .list)
    player.point(.press, x: 10, y: row)
    #expect(player.state.focus == .detail)
  }

  @Test func aPressOnAHeadingSelectsNothingElse() throws {
    var player = KeyPlayer()
    player.point(.press, x: 3, y: try row(of: "Next step", in: player))
    #expect(player.selection == "Software Apprentice")
  }

  @Test func aPressOnATabShowsItsScreen() throws {
    var player = KeyPlayer()
    let column = try #require(player.rows[0].range(of: "Tutors"))
    player.point(.press, x: player.rows[0].distance(from: player.rows[0].startIndex, to: column.lowerBound), y: 0)
    #expect(player.state.screen == .tutors)
  }

  @Test func aPressInAnotherPaneGivesItTheKeys() throws {
    var player = KeyPlayer(width: 200, height: 40)
    player.point(.press, x: 100, y: 10)
    #expect(player.state.focus == .detail)
    player.point(.press, x: 180, y: try row(of: "HTML", in: player))
    #expect(player.state.focus == .checklist)
    #expect(player.selection == "HTML")
    player.point(.press, x: 180, y: try row(of: "HTML", in: player))
    #expect(player.state.profile.marks == ["html": .have])
  }

  @Test func theWheelScrollsWhatIsUnderIt() throws {
    var player = KeyPlayer(width: 120, height: 16)
    player.point(.scrollDown, x: 100, y: 8)
    #expect(player.state.pane.detailOffset == 3)
    #expect(player.selection == "Software Apprentice")
    player.point(.scrollDown, x: 10, y: 8)
    #expect(player.selection == "Back-end Developer")
    player.point(.scrollUp, x: 10, y: 8)
    #expect(player.selection == "Data Analyst")
  }

  @Test(arguments: ["f", ":", "?", "e", "/"]) func nothingBeneathAnOverlayIsPressed(way: String) throws {
    var player = KeyPlayer()
    try player.press(way)
    let screen = player.state.screen
    player.point(.press, x: 40, y: 0)
    player.point(.press, x: 10, y: 10)
    #expect(player.state.screen == screen)
    #expect(player.selection == "Software Apprentice")
  }

  @Test(arguments: [(-1, -1), (500, 500), (0, 23), (79, 23), (0, 1)]) func aPressBesideEverythingDoesNothing(
    x: Int, y: Int
  ) throws {
    var player = KeyPlayer()
    let snapshot = player.state.snapshot
    #expect(player.point(.press, x: x, y: y).isEmpty)
    #expect(player.state.snapshot == snapshot)
  }
}
