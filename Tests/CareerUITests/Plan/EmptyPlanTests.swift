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

  @Test(arguments: [(80, 24), (120, 40)]) func aTargetWithoutHoursHasFirstSteps(width: Int, height: Int) throws {
    var player = KeyPlayer(Fixture.onet, width: width, height: height)
    try player.press("/software<Enter>t5")
    #expect(player.words.contains("First steps to Software Developers"))
    #expect(player.words.contains("https://www.onetonline.org/link/summary/15-1252.00"))
    #expect(!player.text.contains("h a week"))
    try player.press("4")
    #expect(player.words.contains("Nobody listed teaches what Software Developers asks for."))
    try player.press("1R")
    #expect(player.words.contains("Where do you start?"))
    #expect(player.words.contains("First steps to Software Developers"))
  }

  @Test func whatNobodyTeachesIsSaidWhereTutorsAreToo() throws {
    let beside = Fixture.catalogue.beside(
      CatalogueNeighbours(foreignRole: {
        ForeignRole(id: $0, title: "Registered Nurses", dataset: .onet, sourceTitle: "O*NET")
      }))
    var profile = Profile()
    profile.targets = [Target(role: "29-1141.00")]
    var player = KeyPlayer(beside, profile: profile, width: 120, height: 40)
    player.update(.datasets(Fixture.choices))
    try player.press("4")
    #expect(player.words.contains("Nobody listed teaches what Registered Nurses asks for."))
    #expect(!player.words.contains("D switches"))
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
