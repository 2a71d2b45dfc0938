import CareerModel
import Testing

@testable import CareerUI

/// Back and forward through what was visited.
@Suite struct VisitTests {
  @Test func backAndForwardRetraceTheWay() throws {
    var player = KeyPlayer()
    try player.press("'b234")
    var screens: [Screen] = []
    for key in ["H", "H", "H", "L", "L", "L"] {
      try player.press(key)
      screens.append(player.state.screen)
    }
    #expect(screens == [.paths, .skills, .roles, .skills, .paths, .tutors])
    #expect(player.message == nil)
  }

  @Test func theEndsOfTheWaySaySo() throws {
    var player = KeyPlayer()
    try player.press("H")
    #expect(player.message == "This is where you began.")
    try player.press("L")
    #expect(player.message == "There is nothing further on.")
  }

  @Test func backComesToTheSameSelectionAndPane() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("'b<Enter>")
    let frame = player.frame
    try player.press("6jH")
    #expect(player.frame == frame)
  }

  @Test func aNewTurnEndsTheWayForward() throws {
    var player = KeyPlayer()
    try player.press("24H3")
    #expect(player.state.screen == .paths)
    try player.press("L")
    #expect(player.state.screen == .paths)
    #expect(player.message == "There is nothing further on.")
  }

  @Test func escDoesNotComeBackFromAScreenThatWasNotEntered() throws {
    var player = KeyPlayer()
    try player.press("4<Esc>")
    #expect(player.state.screen == .tutors)
    #expect(player.message == "Nothing to come out of: H goes back, q quits.")
  }

  @Test func aHundredPlacesAreRemembered() throws {
    var player = KeyPlayer()
    for _ in 0..<75 { try player.press("41") }
    for _ in 0..<100 {
      try player.press("H")
      #expect(player.message == nil)
    }
    try player.press("H")
    #expect(player.message == "This is where you began.")
  }

  @Test func aTrailOfLinksIsComeOutOfOneByOne() throws {
    var player = KeyPlayer(width: 80, height: 40)
    try player.press("'b<Enter>")
    for role: Role.ID in ["senior-backend-developer", "lead-developer", "software-architect"] {
      try player.stepToLink(.role(role))
      try player.press("<Enter>")
      #expect(player.state.pane.selected == .role(role))
      #expect(player.state.focus == .detail)
    }
    for role: Role.ID in ["lead-developer", "senior-backend-developer", "backend-developer"] {
      // Out of the detail, and to the page that the link stood on.
      try player.press("<Esc><Esc>")
      #expect(player.state.pane.selected == .role(role))
      #expect(player.state.focus == .detail)
    }
  }

  @Test func comingBackAlongALinkFindsItWhereItWas() throws {
    var player = KeyPlayer(width: 80, height: 24)
    try player.press("'b<Enter>")
    try player.stepToLink(.role("data-engineer"))
    let frame = player.frame
    try player.press("<Enter>H")
    #expect(player.state.pane.selected == .role("backend-developer"))
    #expect(player.frame == frame)
  }
}
