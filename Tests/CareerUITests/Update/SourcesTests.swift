import Canvas
import CareerModel
import Fixtures
import Foundation
import TestSupport
import Testing

@testable import CareerUI

/// Which source is in front, and what comes along from one to the other.
@Suite struct SourcesTests {
  private static let catalogues: [Dataset: Catalogue] = [
    .builtIn: Fixture.catalogue, .onet: Fixture.onet, .esco: Fixture.esco, .all: Fixture.all,
  ]

  private func player(_ catalogue: Catalogue = Fixture.catalogue, profile: Profile = Profile(), width: Int = 80)
    -> KeyPlayer
  {
    KeyPlayer(catalogue, datasets: Fixture.choices, profile: profile, width: width, height: 30)
  }

  /// Hands in what the effects ask for.
  private func perform(_ effects: [Effect], _ player: inout KeyPlayer) throws {
    for case .openDataset(let dataset) in effects { player.show(try #require(Self.catalogues[dataset])) }
  }

  @Test func enterAsksForTheSource() throws {
    var player = player()
    #expect(try player.press("Dj<Enter>") == [.refreshDatasets, .openDataset(.onet)])
    #expect(player.state.dataset == .builtIn)
    player.show(Fixture.onet)
    #expect(player.state.dataset == .onet)
    #expect(player.state.overlay == nil)
    #expect(player.listing.contains("Software Developers"))
    #expect(player.rows.contains { $0.contains("ROLES 1/5 O*NET 29.3 · by job zone") })
  }

  /// They would be taken for lost.
  @Test func bookmarksOfAnotherSourceAreToldWhereOnlyBookmarksAreListed() throws {
    var profile = Profile()
    profile.bookmarks = [Fixture.onet.roles[0].id, Fixture.onet.roles[1].id]
    var player = player(profile: profile)
    try player.press("fjj<Right><Esc>")
    #expect(player.listing.isEmpty)
    #expect(player.words.contains("Bookmarked elsewhere: 2 in O*NET 29.3. D goes there. No role passes the filter."))
    try player.press("-b")
    #expect(player.message?.hasSuffix(". f shows those of the built-in catalogue only.") == true)
    try player.press("fjj<Right><Esc>")
    #expect(player.listing.count == 2)
    #expect(player.words.contains("Bookmarked elsewhere: 2 in O*NET 29.3. D goes there."))
    try player.press("-")
    #expect(!player.text.contains("elsewhere"))
  }

  @Test func amongAllSourcesASkillOfATaxonomyHasNoHours() throws {
    var player = player(Fixture.all, width: 120)
    try player.press("2a")
    let pane = player.state.content(of: .skills)
    for skill in Fixture.esco.skills + Fixture.onet.skills {
      let shown =
        pane.detail(.skill(skill.id), width: 60).lines + pane.preview(.skill(skill.id), width: 60)
        + [pane.row(.skill(skill.id), width: 80)].map { row in
          if case .item(let line, let trailing) = row { line + trailing } else { Line() }
        }
      let text = shown.map(\.text).joined(separator: "\n")
      #expect(!text.contains("practice,"), "\(skill.id)")
      #expect(!text.hasSuffix("practice"), "\(skill.id)")
      #expect(!text.contains("Needs first"), "\(skill.id)")
    }
    let own = pane.detail(.skill("communication"), width: 60).lines.map(\.text)
    #expect(own.contains { $0.contains("by practice, not counted in hours") })
  }

  @Test func amongAllSourcesATargetWithoutHoursIsNotPlanned() throws {
    var profile = Profile()
    profile.targets = [Target(role: try #require(Fixture.esco.roles.first { !$0.requirements.isEmpty }).id)]
    var player = player(Fixture.all, profile: profile, width: 120)
    try player.press("5")
    #expect(player.text.contains("ESCO v1.2.0 has no study hours"))
    #expect(!player.text.contains("comes by practice"))
  }

  @Test func marksThatNoSourceKnowsAreTold() throws {
    var profile = Profile()
    profile.marks = ["old-id": .have]
    var player = KeyPlayer(profile: profile)
    try player.press("D")
    #expect(!player.frame.text.contains("old-id"))
    player.update(.unknownSkills(["old-id"]))
    #expect(player.frame.text.contains("1 marked skill is in no source: old-id (have)."))
  }

  @Test func theOneInFrontIsNotOpenedAgain() throws {
    var player = player()
    #expect(try player.press("D<Enter>") == [.refreshDatasets])
    #expect(player.message == "Built-in is in front already.")
  }

  @Test func thePaletteShowsSourcesToo() throws {
    var player = player()
    try player.press(":show<Space>onet")
    let entries = player.state.paletteEntries("show onet")
    let place = try #require(entries.firstIndex { $0.target == .source(.onet) })
    #expect(entries[place].title.hasPrefix("Show O*NET 29.3: "))
    for _ in 0..<place { try player.press("<Down>") }
    #expect(try player.press("<Enter>") == [.openDataset(.onet)])
  }

  @Test func aSourceThatCannotBeOpenedSaysWhy() throws {
    var player = player()
    try player.press("Dj<Enter>")
    player.update(.datasetFailed(.onet, "The import of O*NET is damaged. Import it again."))
    #expect(player.message == "The import of O*NET is damaged. Import it again.")
    #expect(player.state.datasets.opening == nil)
    #expect(player.state.dataset == .builtIn)
  }

  @Test(arguments: [(2, "Dj<Enter>"), (4, "Djjj<Enter>")])
  func whatCannotBeReadIsToBeImportedAgain(row: Int, keys: String) throws {
    let choices = Fixture.choices.map {
      $0.dataset == .onet || $0.dataset == .all
        ? DatasetChoice(dataset: $0.dataset, title: $0.dataset.title, roleCount: nil) : $0
    }
    var player = KeyPlayer(datasets: choices, width: 80, height: 30)
    #expect(try player.press(keys) == [.refreshDatasets])
    #expect(player.state.context == .sources)
    #expect((player.state.overlay as? DatasetBrowser)?.selected == choices[row - 1].dataset)
    #expect(player.rows.contains { $0.contains("O*NET  ") && $0.contains("  to be imported again") })
    #expect(player.message == "O*NET is to be imported again: key i does it, your marks stay.")
    try player.press("i")
    #expect(player.state.context == .importing)
  }

  /// Whoever asks for it elsewhere, as in the palette, is led to the list of what there is.
  @Test func aLinkToWhatCannotBeReadLeadsToTheSources() {
    let choices = [Fixture.choices[0], DatasetChoice(dataset: .esco, title: "ESCO", roleCount: nil)]
    var player = KeyPlayer(datasets: choices)
    #expect(player.follow(.role(Fixture.escoDeveloper)).isEmpty)
    #expect((player.state.overlay as? DatasetBrowser)?.selected == .esco)
    #expect(player.message == "ESCO is to be imported again: key i does it, your marks stay.")
  }

  /// Whatever was pressed in each source, going away and coming back changes nothing in it.
  @Test(arguments: 1...12) func everyPaneIsKept(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let keys = [
      "j", "j", "k", "<PgDn>", "G", "s", "S", "h", "l", "1", "2", "3", "4", "6", "a", "fl<Esc>", "'s", "r", "B",
    ]
    var player = player(profile: .some, width: [80, 120, 200][Int(seed % 3)])
    for _ in 0..<12 {
      for _ in 0..<12 { try player.press(keys.randomElement(using: &random) ?? "j") }
      let dataset = player.state.dataset
      player.update(.redraw)
      let memory = player.state.datasetPanes
      let listing = player.state.listings
      let other = try #require(Fixture.choices.map(\.dataset).filter { $0 != dataset }.randomElement(using: &random))
      player.show(try #require(Self.catalogues[other]))
      player.show(try #require(Self.catalogues[dataset]))
      #expect(player.state.datasetPanes.panes == memory.panes)
      #expect(player.state.datasetPanes.chosenRole == memory.chosenRole)
      #expect(player.state.items(of: player.state.screen) == listing[player.state.screen]?.items)
      player.show(try #require(Self.catalogues[other]))
    }
  }

  @Test func theSessionKeepsEverySource() throws {
    var player = player()
    try player.press("jj")
    let selection = player.selection
    player.show(Fixture.onet)
    try player.press("s'w")
    let session = player.state.session
    #expect(session.dataset == .onet)
    let read = try JSONDecoder().decode(Session.self, from: JSONEncoder().encode(session))
    #expect(read == session)
    let again = KeyPlayer(Fixture.onet, datasets: Fixture.choices, session: read)
    #expect(again.selection == "Web Developers")
    // The source is gone: the built-in one opens as it was.
    var without = KeyPlayer(session: read)
    #expect(without.selection == selection)
    #expect(without.state.panes[.roles]?.order == nil)
    without.show(Fixture.onet)
    #expect(without.selection == "Web Developers")
  }

  @Test func sessionsOfOlderReleasesStillRead() throws {
    var player = player()
    try player.press("jj2j")
    let encoded = try JSONEncoder().encode(player.state.session)
    var object = try #require(JSONSerialization.jsonObject(with: encoded) as? [String: Any])
    object["origin"] = nil
    object["otherSources"] = nil
    let read = try JSONDecoder().decode(Session.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(read.dataset == .builtIn)
    #expect(KeyPlayer(session: read).state.panes == player.state.panes)
  }

  // MARK: Links

  @Test func aTwinLeadsToTheOtherSourceAndBackComesBack() throws {
    var player = player(Fixture.onet)
    try player.press("/soft<Enter><Enter>")
    try player.stepToLink(.role(Fixture.escoDeveloper))
    #expect(try player.press("<Enter>") == [.openDataset(.esco)])
    player.show(Fixture.esco)
    #expect(player.selection == "software developer")
    #expect(player.state.focus == .detail)
    #expect(player.message == "In front now: ESCO 1.2.0.")
    // Esc comes out of the page, and never changes the source.
    #expect(try player.press("<Esc><Esc>").isEmpty)
    #expect(player.message == "Nothing to come out of: H goes back, q quits.")
    let effects = try player.press("H")
    #expect(effects == [.openDataset(.onet)])
    try perform(effects, &player)
    #expect(player.message == "In front now: O*NET 29.3.")
    #expect(player.state.dataset == .onet)
    #expect(player.selection == "Software Developers")
    try perform(player.press("L"), &player)
    #expect(player.state.dataset == .esco)
    #expect(player.selection == "software developer")
  }

  @Test func aLinkToASourceThatIsNotThereSaysSo() throws {
    var player = KeyPlayer(Fixture.onet)
    let effects = player.follow(.role(Fixture.escoDeveloper))
    #expect(effects.isEmpty)
    #expect(player.message == "ESCO is not imported here. D lists the sources.")
  }

  /// A palette over all sources while one is in front.
  @Test func answersOfOtherSourcesNameTheirsAndLeadThere() throws {
    let catalogue = Fixture.catalogue.beside(
      CatalogueNeighbours(search: { Search(joining: [Fixture.catalogue.search, Fixture.onet.search]) }))
    var player = player(catalogue)
    try player.press(":software developers")
    let entry = try #require(player.state.paletteEntries("software developers").first)
    #expect(entry.title == "Software Developers")
    #expect(entry.kind == "role")
    #expect(entry.origin == "O*NET")
    try perform(player.press("<Enter>"), &player)
    #expect(player.state.dataset == .onet)
    #expect(player.selection == "Software Developers")
    #expect(player.state.focus == .detail)
  }

  // MARK: What belongs to one source

  @Test(arguments: ["5", "3R"]) func aTargetOfAnotherSourceIsSpokenOf(keys: String) throws {
    var player = player(profile: .some)
    player.show(Fixture.onet)
    try player.press(keys)
    #expect(player.words.contains("Your target is in the built-in catalogue, not in O*NET 29.3. D switches."))
  }

  @Test func theSameSourceReadAnewKeepsTheSelection() throws {
    var player = player(Fixture.onet)
    try player.press("'w<Enter>")
    let before = player.state.snapshot
    player.show(
      Catalogue(
        dataset: .onet, tracks: Fixture.onet.tracks, skills: Fixture.onet.skills,
        roles: Fixture.onet.roles.filter { $0.title != "Fishing and Hunting Workers" }))
    #expect(player.selection == "Web Developers")
    #expect(player.state.focus == before.focus)
    #expect(player.listing.count < before.items[.roles]?.count ?? 0)
  }

  @Test func whatIsTriedGoesAlong() throws {
    var player = player(profile: .some)
    try player.press("T2<Space>")
    let tried = player.state.triedSkills
    player.show(Fixture.onet)
    #expect(player.state.triedSkills == tried)
    #expect(player.state.before?.learner.catalogue.dataset == .onet)
    player.show(Fixture.catalogue)
    #expect(player.state.triedSkills == tried)
  }

  /// Every screen of every source draws, whatever the profile speaks of.
  @Test(arguments: [Dataset.onet, .esco, .all], Screen.allCases)
  func everyScreenDraws(dataset: Dataset, screen: Screen) throws {
    for width in [40, 80, 120, 200] {
      var player = player(try #require(Self.catalogues[dataset]), profile: .some, width: width)
      try player.press(screen.opening)
      for keys in ["j", "<Enter>", "G", "<Enter>", "<Esc>", "w", "<Esc>", "s", "M", "<Esc>", "c", "<Esc>"] {
        try player.press(keys)
        #expect(player.frame.size == player.state.size)
      }
    }
  }
}
