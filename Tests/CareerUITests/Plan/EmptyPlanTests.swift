import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// A plan without rows.
struct EmptyPlanTests {
  @Test(arguments: [(80, 24), (120, 40)]) func theCursorStandsOnWhatIsSaid(width: Int, height: Int) throws {
    var player = KeyPlayer(width: width, height: height)
    try player.press("5")
    let cursor = try #require(player.frame.cursor)
    #expect(player.rows[cursor.y].contains("No target yet"))
  }

  @Test func withoutAnythingPlannedNothingIsToGo() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("5")
    #expect(!player.text.contains("to go") && !player.text.contains("PROGRESS"))
    player = KeyPlayer(profile: .planning, width: 120, height: 40)
    try player.press("5")
    #expect(player.text.contains("PROGRESS"))
  }

  @Test func atTheEndOfARouteAnotherRoleIsToBeChosen() throws {
    var profile = Profile.some
    profile.targets = TakenRoute.targets(of: ["backend-developer", "senior-backend-developer"])
    profile.here = "senior-backend-developer"
    var player = KeyPlayer(profile: profile, width: 120, height: 40)
    try player.press("5")
    #expect(player.text.contains("You are at the end of your route: Senior Back-end Developer."))
    #expect(player.statusLine.contains("1 choose a role"))
  }
}
