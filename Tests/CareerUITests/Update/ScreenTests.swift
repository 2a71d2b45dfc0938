import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// The number keys, the brackets, and what is carried from screen to screen.
@Suite struct ScreenTests {
  @Test(arguments: Screen.allCases) func itsKeysShowEachScreen(screen: Screen) throws {
    var player = KeyPlayer()
    try player.press("4" + screen.opening)
    #expect(player.state.screen == screen)
    #expect(player.state.focus == .list)
  }

  @Test func bracketsGoRound() throws {
    var player = KeyPlayer()
    var screens: [Screen] = []
    for _ in Screen.tabs {
      try player.press("]")
      screens.append(player.state.screen)
    }
    #expect(screens == [.skills, .paths, .tutors, .plan, .guide, .roles])
    try player.press("[")
    #expect(player.state.screen == .guide)
  }

  @Test func theNumberOfTheScreenInFrontGoesBackToItsList() throws {
    var player = KeyPlayer()
    try player.press("<Enter>1")
    #expect(player.state.focus == .list)
  }

  @Test func theSelectedRoleIsCarriedToSkillsAndPaths() throws {
    var player = KeyPlayer()
    try player.press("'b2")
    #expect(player.state.checklistRole == "backend-developer")
    #expect(player.rows[2].contains(" for Back-end Developer "))
    try player.press("3")
    #expect(player.text.contains("forwards from Back-end Developer"))
  }

  /// The plan has skills alone in it: those of the role that it is for are asked for, not of the one seen last.
  @Test func theTargetIsCarriedFromThePlanToSkills() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'d52")
    #expect(player.state.checklistRole == "backend-developer")
  }

  /// What the plan is for is told of the stop that comes next, not of the one where the person is by now.
  @Test func atAStopOfARouteTheNextOneIsAskedAbout() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 160, height: 40)
    try player.press("'ctRt")
    let next = try #require(player.state.profile.targets.dropFirst().first?.role)
    try player.press("1'b.<Esc>5w")
    #expect((player.state.overlay as? WhySheet)?.role == next)
    try player.press("<Esc>2")
    #expect(player.state.checklistRole == next)
    try player.press("4")
    #expect(player.state.subject(of: .tutors) == next)
  }

  @Test func anotherRoleIsCarriedToPathsByWayOfSkills() throws {
    var player = KeyPlayer()
    try player.press("'d31'b23")
    #expect(player.text.contains("forwards from Back-end Developer"))
  }

  @Test func aRoleSelectedInPathsIsCarriedToSkills() throws {
    var player = KeyPlayer()
    try player.press("'b3jjj2")
    #expect(player.rows[2].contains(" for Data Engineer "))
  }

  @Test func pathsStartFromWhereThePersonIsWhenNothingIsChosen() throws {
    var profile = Profile()
    profile.here = "data-engineer"
    var session = Session.fresh
    session.screen = .tutors
    var player = KeyPlayer(profile: profile, session: session)
    try player.press("3")
    #expect(player.text.contains("forwards from Data Engineer"))
  }

  @Test func skillsListEverythingBeforeARoleIsChosen() throws {
    var session = Session.fresh
    session.screen = .skills
    var player = KeyPlayer(session: session)
    #expect(player.state.checklistRole == nil)
    #expect(Fixture.skills.map(\.name).allSatisfy(player.listing.contains))
    try player.press("a")
    #expect(player.message == "No role is chosen yet. Press 1, choose one, then 2.")
  }

  @Test func allSkillsAndBack() throws {
    var player = KeyPlayer()
    try player.press("'b2")
    let listing = player.listing
    try player.press("a")
    #expect(player.listing.count == Fixture.skills.count + SkillGroup.allCases.count)
    try player.press("a")
    #expect(player.listing == listing)
  }

  @Test func everyListKeepsItsSelectionWhenLeft() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'b2jj3j4jj6j1")
    var selections: [String?] = []
    for screen in [1, 2, 3, 4, 6] {
      // Back to the role that Skills and Paths spoke of.
      try player.press("1\(screen)")
      selections.append(player.selection)
    }
    #expect(
      selections == [
        "Back-end Developer", "REST APIs", "Senior Back-end Developer", "João", "How to start",
      ])
  }

  @Test func aDetailKeepsItsPlaceWhenLeft() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'b<Enter><PgDn>")
    let offset = player.state.pane.detailOffset
    #expect(offset > 0)
    try player.press("4H")
    #expect(player.state.focus == .detail)
    #expect(player.state.pane.detailOffset == offset)
  }
}
