import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// What routes must keep to: stops that are avoided or pinned, and kinds of move.
@Suite struct RouteConditionsTests {
  @Test func anAvoidedStopIsOnNoRouteUntilAllAreAllowedAgain() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 200, height: 40)
    try player.press("'cRR")
    let all = player.listing
    #expect(all.contains { $0.contains("Data Engineer") })
    try player.press("j<Enter>")
    try player.stepToLink(.role("data-engineer"))
    try player.press("x")
    #expect(player.message == "Without Data Engineer. - allows everything again.")
    #expect(!player.listing.isEmpty)
    #expect(!player.listing.contains { $0.contains("Data Engineer") })
    #expect(player.text.contains("· without Data Engineer"))
    try player.press("-")
    #expect(player.listing == all)
  }

  @Test func aPinnedStopIsOnEveryRouteUntilItIsPinnedAgain() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 200, height: 40)
    try player.press("'cRR")
    let all = player.listing
    try player.press("j<Enter>")
    try player.stepToLink(.role("data-analyst"))
    try player.press("p")
    try #require(!player.listing.isEmpty && player.listing.count < all.count)
    #expect(player.listing.allSatisfy { $0.contains("Data Analyst") })
    #expect(player.text.contains("· by way of Data Analyst"))
    try player.stepToLink(.role("data-analyst"))
    try player.press("p")
    #expect(player.listing == all)
  }

  @Test func whatLeavesNoRouteIsNamedAndTakenBackByTheSameKey() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("'cRR")
    let all = player.listing
    try player.press("x")
    #expect(player.listing.isEmpty)
    #expect(player.words.contains("but none without Software Architect. - allows all routes again."))
    try player.press("x")
    #expect(player.listing == all)
  }

  @Test func kindsOfMoveAreLeftOutOneByOne() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some)
    try player.press("'cRR")
    let all = player.listing
    try player.press("fjl<Esc>")
    #expect(player.text.contains("· with no sideways moves"))
    #expect(player.listing == [all[0]])
    try player.press("fGkkl<Esc>")
    #expect(player.listing.isEmpty)
    #expect(player.words.contains("but none with no moves into leadership. - allows all routes again."))
    try player.press("-")
    #expect(player.listing == all)
    try player.press("-")
    #expect(
      player.message == "All routes are allowed: x avoids a stop, p pins one, f leaves out kinds of move.")
  }

  @Test func endsCanBeNeitherAvoidedNorPinned() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 120, height: 40)
    try player.press("R")
    for key in ["x", "p"] {
      try player.press(key)
      #expect(player.message == "This route goes straight there: it has no stop between.")
    }
    try player.press("<Enter>")
    try player.stepToLink(.role("backend-developer"))
    for key in ["x", "p"] {
      try player.press(key)
      #expect(player.message == "Every route begins or ends there. Choose a stop between.")
    }
  }
}
