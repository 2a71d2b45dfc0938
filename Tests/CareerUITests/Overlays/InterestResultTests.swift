import CareerModel
import CareerPages
import Fixtures
import Testing

@testable import CareerUI

/// What the answers of the questionnaire come to, and the roles that suit them.
@Suite struct InterestResultTests {
  @Test func theResultListsWhatSuits() throws {
    var player = KeyPlayer(profile: .curious, width: 120, height: 40)
    try player.press("I")
    let result = try #require(player.state.overlay as? InterestResult)
    let titles = result.matches(in: player.state).map { player.catalogue.roles[$0.role].title }
    #expect(titles.count == 6)
    #expect(player.state.lists.suiting?.matches.count == 6, "made once a key")
    #expect(player.text.contains("12 of 12 answered"))
    #expect(player.text.contains("Investigative"))
    try player.press("j<Enter>")
    #expect(player.state.overlay == nil)
    #expect(player.state.screen == .roles && player.state.focus == .detail)
    #expect(player.selection == titles[1])
    let role = try #require(player.state.subjectRole())
    let page = RolePage(role, in: player.state.pageContext).screen(namesMissing: false)
    #expect(page.blocks.contains { if case .fact("For you", _) = $0 { true } else { false } })
  }

  /// A score of 0 about which nobody asked says nothing about a person.
  @Test func nothingIsListedBeforeEachOfTheSixHasAnAnswer() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("I440I")
    let result = try #require(player.state.overlay as? InterestResult)
    #expect(result.matches(in: player.state).isEmpty)
    #expect(player.rows.contains { $0.contains("Realistic        4") })
    #expect(player.rows.contains { $0.contains("Artistic         0") })
    #expect(player.rows.contains { $0.contains("Social          not asked yet") })
    #expect(player.text.contains("Not asked yet: Social, Enterprising, Conventional."))
    #expect(RoleFilter.fields(in: player.state).allSatisfy { $0.title != "Interests" })
    try player.press("I001I")
    let listed = try #require(player.state.overlay as? InterestResult)
    #expect(!listed.matches(in: player.state).isEmpty)
    #expect(!player.text.contains("not asked yet"))
  }

  @Test func leftAndRightKeepOneLevel() throws {
    var player = KeyPlayer(profile: .curious, width: 120, height: 40)
    try player.press("I<Right>")
    #expect((player.state.overlay as? InterestResult)?.grade == "Junior")
    #expect(player.text.contains("2 roles, the closest first, Junior alone"))
    try player.press("<Left>")
    #expect((player.state.overlay as? InterestResult)?.grade == nil)
    try player.press("<Left>")
    #expect((player.state.overlay as? InterestResult)?.grade == "Lead")
  }

  @Test func ticksOrderTheClosest() throws {
    var player = KeyPlayer(profile: .curious, width: 120, height: 40)
    try player.press("Is")
    #expect(player.message == "Nothing is ticked yet that could order them.")
    try player.press("<Esc>2/sql<Enter><Space>Is")
    #expect(player.text.contains("best and great, by what you ticked"))
  }

  @Test func anotherSourceComesToTheFrontBeneathIt() throws {
    var player = KeyPlayer(datasets: Fixture.choices, profile: .curious, width: 120, height: 40)
    #expect(try player.press("I").contains(.openDataset(.all)))
    player.show(Fixture.all)
    #expect(try player.press("D").contains(.openDataset(.builtIn)))
    player.show(Fixture.catalogue)
    #expect(try player.press("<Right>D").contains(.openDataset(.onet)))
    player.show(Fixture.onet)
    #expect(player.state.overlay is InterestResult)
    #expect(player.text.contains("roles of O*NET"))
    #expect(player.text.contains("Scores of occupations: O*NET 29.3 Database."))
    try player.press("<Enter>")
    #expect(player.selection == "Software Developers")
  }

  /// Nobody learns from some sixty roles of one field alone what suits them.
  @Test func everyLineOfWorkIsListedFirst() throws {
    var player = KeyPlayer(datasets: Fixture.choices, profile: .curious, width: 120, height: 40)
    try player.press("I")
    player.show(Fixture.all)
    let result = try #require(player.state.overlay as? InterestResult)
    let datasets = Set(result.matches(in: player.state).map { player.catalogue.dataset(ofRole: $0.role) })
    #expect(datasets.isSuperset(of: [.builtIn, .onet]))
    #expect(player.text.contains("D  Built-in  O*NET 29.3  ESCO 1.2.0  All sources"))
    // Out of it, what was in front is so again.
    #expect(try player.press("<Esc>") == [.openDataset(.builtIn)])
    player.show(Fixture.catalogue)
    #expect(player.state.overlay == nil)
    try player.press("H")
    #expect(player.message == "This is where you began.")
  }

  /// Whoever closes the list before all sources are there is not left in front of them.
  @Test func closingItWaitsForWhatIsBeingOpened() throws {
    var player = KeyPlayer(datasets: Fixture.choices, profile: .curious, width: 120, height: 40)
    try player.press("I")
    #expect(try player.press("<Esc>").isEmpty)
    #expect(player.show(Fixture.all).contains(.openDataset(.builtIn)))
    player.show(Fixture.catalogue)
    #expect(player.state.overlay == nil)
    #expect(player.state.dataset == .builtIn)
  }

  /// A key from before all sources are there is meant for none of the roles that they list.
  @Test func nothingIsOpenedThatNobodyHasSeen() throws {
    var player = KeyPlayer(datasets: Fixture.choices, profile: .curious, width: 120, height: 40)
    try player.press("I")
    #expect(try player.press("j<Enter>").isEmpty)
    #expect(player.show(Fixture.all).isEmpty)
    #expect((player.state.overlay as? InterestResult)?.selected == 0)
  }

  @Test func allSourcesThatCouldNotBeOpenedAreAskedForAgain() throws {
    var player = KeyPlayer(datasets: Fixture.choices, profile: .curious, width: 120, height: 40)
    try player.press("I")
    player.update(.datasetFailed(.all, "ESCO is damaged."))
    #expect(player.state.overlay is InterestResult)
    #expect(try player.press("II") == [.openDataset(.all)])
  }

  @Test func onlySourcesThatCanBeReadAreListed() throws {
    let choices = Fixture.choices.map {
      [.onet, .all].contains($0.dataset)
        ? DatasetChoice(dataset: $0.dataset, title: $0.dataset.title, roleCount: nil) : $0
    }
    var player = KeyPlayer(datasets: choices, profile: .curious, width: 120, height: 40)
    try player.press("I")
    #expect(player.text.contains("D  Built-in  ESCO 1.2.0"))
    #expect(try player.press("D") == [.openDataset(.esco)])
  }

  /// Somebody before what suits them in all sources, and where the first role of O*NET stands there.
  private func suitingInAllSources() throws -> (player: KeyPlayer, place: Int, title: String) {
    var player = KeyPlayer(datasets: Fixture.choices, profile: .curious, width: 120, height: 40)
    try player.press("I")
    player.show(Fixture.all)
    let result = try #require(player.state.overlay as? InterestResult)
    let places = result.matches(in: player.state).map(\.role)
    let place = try #require(places.firstIndex { player.catalogue.dataset(ofRole: $0) == .onet })
    return (player, place, player.catalogue.roles[places[place]].title)
  }

  @Test func aRoleOfAllSourcesIsShownInItsOwn() throws {
    let (start, place, title) = try suitingInAllSources()
    var player = start
    #expect(try player.press(String(repeating: "j", count: place) + "<Enter>") == [.openDataset(.onet)])
    player.show(Fixture.onet)
    #expect(player.selection == title)
    #expect(player.state.focus == .detail)
  }

  @Test(arguments: ["<Esc><Esc>", "qq", "H"]) func outOfARoleOneIsBackInTheList(keys: String) throws {
    var player = KeyPlayer(profile: .curious, width: 120, height: 40)
    try player.press("Ij<Enter>")
    #expect(player.message == "H goes back to what suits you.")
    let role = player.selection
    try player.press(keys)
    #expect((player.state.overlay as? InterestResult)?.selected == 1)
    try player.press("<Esc>L")
    #expect(player.state.overlay == nil)
    #expect(player.selection == role)
  }

  @Test func outOfARoleOfAnotherSourceTooWithAllSourcesInFront() throws {
    let (start, place, _) = try suitingInAllSources()
    var player = start
    try player.press(String(repeating: "j", count: place) + "<Enter>")
    player.show(Fixture.onet)
    #expect(player.message == "In front now: O*NET 29.3. H goes back to what suits you.")
    #expect(try player.press("H") == [.openDataset(.all)])
    player.show(Fixture.all)
    #expect((player.state.overlay as? InterestResult)?.selected == place)
    // And out of the list to what was in front at first.
    #expect(try player.press("<Esc>") == [.openDataset(.builtIn)])
  }

  @Test func theRoleInFrontIsBookmarked() throws {
    var player = KeyPlayer(profile: .curious, width: 120, height: 40)
    try player.press("Ij")
    let result = try #require(player.state.overlay as? InterestResult)
    let role = player.catalogue.roles[result.matches(in: player.state)[1].role]
    try player.press("b")
    #expect(player.state.profile.bookmarks == [role.id])
    #expect(player.message == "Bookmarked: \(role.title).")
    #expect(player.rows.contains { $0.contains("★ \(role.title)") })
    #expect((player.state.overlay as? InterestResult)?.selected == 1)
    try player.press("b")
    #expect(player.state.profile.bookmarks.isEmpty)
    #expect(player.message == "Bookmark cleared: \(role.title).")
  }

  @Test func allAnswersAreTakenBackInOneStep() throws {
    var player = KeyPlayer(profile: .curious)
    try player.press("I-")
    #expect(player.state.profile.answers.isEmpty)
    #expect(player.message == "12 answers taken back. u brings them back.")
    try player.press("u")
    #expect(player.state.profile.answers == Profile.curious.answers)
  }

  @Test func aSourceWithoutInterestsSaysSo() throws {
    var profile = Profile.curious
    profile.marks = [:]
    var player = KeyPlayer(
      Fixture.esco.beside(CatalogueNeighbours(activities: Fixture.activities)), profile: profile, width: 120, height: 40
    )
    try player.press("I")
    #expect(player.text.contains("No interests are published for the roles of ESCO."))
    try player.press("<Enter>")
    #expect(player.state.overlay is InterestResult)
  }
}
