import CareerModel
import CareerPages
import Fixtures
import TestSupport
import Testing

@testable import CareerUI

/// Roles side by side.
@Suite struct ComparisonTests {
  private func comparison(_ player: KeyPlayer) throws -> Comparison {
    try #require(player.state.overlay as? Comparison)
  }

  // MARK: Which roles

  @Test(arguments: ["'b", "'b<Enter>", "'b2", "'b3", "'b3<Enter>"]) func theSelectedRoleStandsBeforeTheBookmarked(
    way: String
  ) throws {
    var player = KeyPlayer(profile: .some)
    try player.press(way + "c")
    try #expect(comparison(player).roles == ["backend-developer", "data-engineer", "ml-engineer"])
  }

  @Test func aBookmarkedRoleStandsOnce() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("/data eng<Enter>c")
    try #expect(comparison(player).roles == ["data-engineer", "ml-engineer"])
  }

  @Test func withoutBookmarksTheKeyThatSetsThemIsNamed() throws {
    var player = KeyPlayer()
    try player.press("c")
    #expect(player.state.overlay == nil)
    #expect(player.message == "Comparing takes two roles: b bookmarks one, then select another.")
    try player.press("bc")
    #expect(player.state.overlay == nil)
  }

  /// A route is about where it starts, or the stop in front, and where it leads.
  @Test func aRouteStandsForItsEnds() throws {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: 120, height: 40)
    try player.press("'cRR")
    let stops = try #require(player.state.selectedRoute).roles.map { player.catalogue.roles[$0].id }
    let start = try #require(player.state.routeStart()?.id ?? stops.first)
    try player.press("c")
    try #expect(comparison(player).roles.prefix(2) == [start, #require(stops.last)])
  }

  @Test func bookmarksOfAnotherSourceAreNotLeftOutWithoutAWord() throws {
    var profile = Profile()
    profile.bookmarks = ["data-engineer", Fixture.softwareDevelopers]
    var player = KeyPlayer(datasets: Fixture.choices, profile: profile, width: 120, height: 40)
    try player.press("'bc")
    try #expect(comparison(player).roles == ["backend-developer", "data-engineer"])
    #expect(player.message == "1 bookmark is of another source: All sources (D) compares all.")
  }

  /// All sources together have no roles of it either.
  @Test func ofASourceThatIsNotImportedNothingIsPromised() throws {
    var profile = Profile()
    profile.bookmarks = ["data-engineer", Fixture.softwareDevelopers]
    let choices = Fixture.choices.filter { $0.dataset != .onet }
    var player = KeyPlayer(datasets: choices, profile: profile, width: 120, height: 40)
    try player.press("'bc")
    try #expect(comparison(player).roles == ["backend-developer", "data-engineer"])
    #expect(player.message == nil)
  }

  /// Where skills are counted in place of hours there is nothing to set apart from those.
  @Test func withoutHoursNothingIsSaidToHaveNone() throws {
    var profile = Profile()
    profile.bookmarks = Fixture.onet.roles.prefix(2).map(\.id)
    var player = KeyPlayer(Fixture.onet, profile: profile, width: 120, height: 40)
    try player.press("/web<Enter>c")
    try #require(player.state.overlay is Comparison)
    #expect(player.text.contains("To go") && !player.text.contains("Not in hours"))
  }

  @Test func moreThanFourAreCutAndThatIsSaid() throws {
    var profile = Profile()
    profile.bookmarks = ["data-engineer", "ml-engineer", "lead-developer", "data-analyst", "software-architect"]
    var player = KeyPlayer(profile: profile, width: 120, height: 40)
    try player.press("'bc")
    try #expect(
      comparison(player).roles == ["backend-developer", "data-engineer", "ml-engineer", "lead-developer"])
    #expect(player.text.contains("The first 4 of 6 roles"))
  }

  @Test func aBookmarkThatTheCatalogueLacksIsPassedOver() throws {
    var profile = Profile()
    profile.bookmarks = ["ghost", "data-engineer"]
    var player = KeyPlayer(profile: profile)
    try player.press("'bc")
    try #expect(comparison(player).roles == ["backend-developer", "data-engineer"])
  }

  // MARK: Pages

  @Test func atEightyColumnsTwoRolesAPage() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'bc")
    #expect(player.text.contains("roles 1–2 of 3, → shows 3"))
    #expect(player.text.contains("1 Back-end Developer"))
    #expect(player.statusLine.contains("E export"))
    #expect(player.text.contains("2 Data Engineer"))
    #expect(!player.text.contains("3 Machine"))
    try player.press("l")
    // The last page is as full as the others.
    #expect(player.text.contains("roles 2–3 of 3, ← shows 1"))
    #expect(player.text.contains("3 Machine"))
    try player.press("l")
    #expect(player.text.contains("roles 2–3 of 3"))
    try player.press("h")
    #expect(player.text.contains("roles 1–2 of 3"))
  }

  @Test func whereAllHaveRoomThereAreNoPages() throws {
    var player = KeyPlayer(profile: .some, width: 120, height: 40)
    try player.press("'bcl")
    #expect(player.text.contains("3 roles"))
    #expect(player.message == "All 3 roles are in sight.")
  }

  @Test func itScrollsToItsEndAndNoFurther() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'bcG")
    let end = try comparison(player).offset
    #expect(end > 0)
    #expect(player.text.contains("1 Back-end Developer"), "the titles stay")
    try player.press("jj<PgDn>")
    try #expect(comparison(player).offset == end)
    try player.press("gk")
    try #expect(comparison(player).offset == 0)
  }

  // MARK: Ways out

  @Test(arguments: [("1", "backend-developer"), ("3", "ml-engineer")] as [(String, Role.ID)])
  func aNumberOpensThatRole(key: String, role: Role.ID) throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'b2c" + key)
    #expect(player.state.overlay == nil)
    #expect(player.state.screen == .roles)
    #expect(player.state.focus == .detail)
    #expect(player.state.selected == .role(role))
  }

  @Test func aNumberWithoutARoleSaysSo() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'bc4")
    #expect(player.message == "There is no role 4 here.")
    _ = try comparison(player)
  }

  @Test(arguments: ["<Esc>", "q", "c"]) func itCloses(key: String) throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'b")
    let before = player.state.snapshot
    try player.press("c" + key)
    expectSame(player.state.snapshot, before)
  }

  // MARK: What it says

  private func text(_ keys: String, width: Int = 200) throws -> String {
    var player = KeyPlayer(profile: .some, width: width, height: 200)
    try player.press(keys)
    return player.text
  }

  @Test func whatAllAskForStandsFirstThenWhatEachAsksForAlone() throws {
    let text = try text("'bc")
    let headings = ["All ask for", "Some ask for", "Back-end Developer alone asks for"]
    let places = headings.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == headings.count)
    #expect(places == places.sorted())
  }

  @Test func aSignSaysWhetherARequirementIsMet() throws {
    let rows = try text("'bc").split(separator: "\n")
    #expect(rows.contains { $0.contains("Python proficiency") && $0.contains("✓ essential") })
    #expect(rows.contains { $0.contains("Django") && $0.contains("~ essential") })
    #expect(rows.contains { $0.contains("REST APIs") && $0.contains("  essential") && !$0.contains("✓") })
  }

  @Test func everyFigureHasItsDateSampleAndSource() throws {
    let text = try text("'bc").runningText
    #expect(text.contains("median, £52,000 to £105,000 (p10 to"))
    #expect(text.contains("6 months to"))
    #expect(text.contains("n 117"))
    #expect(text.contains("[1] Advert Watch, 15/02/2026"))
    #expect(text.contains(Notice.payDiffers))
    #expect(text.contains("no current UK figure"))
  }

  @Test func whatHasNoHoursIsNamed() throws {
    try #expect(text("'bc").contains("+ Degree in computing"))
  }

  @Test func whileTryingTheDifferencesShow() throws {
    try #expect(text("'b2T/rest<Enter><Space>c").contains("% +"))
  }
}
