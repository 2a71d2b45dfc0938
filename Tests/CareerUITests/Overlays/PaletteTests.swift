import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Going to anything by a few letters.
@Suite struct PaletteTests {
  @Test(arguments: [
    ("backend", Screen.roles, "Back-end Developer"), ("api dev", .roles, "Back-end Developer"),
    ("cto", .roles, "Chief Technology Officer"), ("postgres", .skills, "PostgreSQL"), ("joao", .tutors, "João"),
    ("differ", .guide, "Where the articles differ"), ("resume", .roles, Fixture.hostileTitle),
  ]) func aFewLettersGoToTheThing(letters: String, screen: Screen, name: String) throws {
    var player = KeyPlayer()
    try player.press(":" + letters.replacing(" ", with: "<Space>") + "<Enter>")
    #expect(player.state.screen == screen)
    #expect(player.selection == name)
    #expect(player.state.focus == .detail)
    #expect(player.state.overlay == nil)
    try player.press("<Esc><Esc>")
    #expect(player.state.screen == .roles)
    #expect(player.selection == "Software Apprentice")
  }

  /// Also where the source has to be opened first; alone on the screen the page has them.
  @Test(arguments: [80, 120, 200]) func theListBesideWhatWasChosenHasTheKeys(width: Int) throws {
    let catalogue = Fixture.catalogue.beside(
      CatalogueNeighbours(search: { Search(joining: [Fixture.catalogue.search, Fixture.onet.search]) }))
    for letters in ["backend", "postgres", "joao", "software<Space>developers"] {
      var player = KeyPlayer(catalogue, datasets: Fixture.choices, width: width, height: 30)
      try player.press(":\(letters)<Enter>")
      if player.state.datasets.opening != nil { player.show(Fixture.onet) }
      #expect(player.state.focus == (width < 100 ? .detail : .list), "\(letters)")
    }
    var player = KeyPlayer(width: width, height: 30)
    try player.press(":differ<Enter>")
    #expect(player.state.focus == .detail, "a text is read")
  }

  @Test func aSkillThatTheChosenRoleDoesNotAskForIsShownAmongAllSkills() throws {
    var player = KeyPlayer()
    try player.press(":machine le")
    while player.state.paletteSelection?.kind != "skill" { try player.press("<Down>") }
    try player.press("<Enter>")
    #expect(player.selection == "Machine learning")
    #expect(player.state.checklistRole == nil)
  }

  @Test(arguments: [":", "<C-p>"]) func bothKeysOpenIt(key: String) throws {
    var player = KeyPlayer()
    try player.press(key)
    #expect(player.state.context == .palette)
  }

  @Test func withoutLettersItOffersTheCommandsWithTheirKeys() throws {
    var player = KeyPlayer()
    try player.press(":")
    let entries = player.state.paletteEntries("")
    #expect(entries.contains { $0.title == "Set as target" && $0.kind == "command" && $0.origin == "t" })
    #expect(entries.contains { $0.title.hasPrefix("Welcome") })
    #expect(Set(entries.map(\.title)).count == entries.count, "nothing is offered twice")
  }

  private static let export = "Export the plan, or a page to hand over"

  /// What people type for a command, on a screen that need not be its own, and what stands first then.
  @Test(
    arguments: [
      ("export", Self.export), ("print", Self.export), ("save", Self.export),
      ("clients", "Profiles: change, make, rename, delete"),
      ("quit", "Quit at once"), ("exit", "Close, and quit at the root"), ("help", "Help"),
      ("import", "Import O*NET, ESCO, wages or a crosswalk"),
      ("hours", "Plan"), ("salary", "Roles by pay"), ("pay", "Roles by pay"), ("jobs", "Roles"), ("job", "Roles"),
      ("settings", "Settings of the plan: hours, budget, targets"),
      ("mouse", "Settings of the program: mouse, keys, colours"),
      ("begin", "Welcome: what you do now, what sounds good"),
    ], [Screen.roles, .guide])
  func plainWordsFindCommands(_ word: (String, String), screen: Screen) throws {
    var player = KeyPlayer()
    try player.press("\(screen.number):\(word.0)")
    #expect(player.state.paletteEntries(word.0).map(\.title).prefix(3).contains(word.1))
  }

  @Test func aNameThatBeginsSoComesBeforeOtherWordsOfCommands() {
    let titles = KeyPlayer().state.paletteEntries("data").map(\.title)
    #expect(titles.first?.hasPrefix("Data") == true)
  }

  @Test func aThingWithThatVeryTitleComesBeforeCommandsThatSpeakOfIt() {
    let first = KeyPlayer().state.paletteEntries("html").first
    #expect(first?.title == "HTML")
    #expect(first?.kind == "skill")
  }

  @Test func everyCommandOfEveryScreenIsThereOnEveryScreen() throws {
    let names = try Screen.allCases.map { screen in
      var player = KeyPlayer()
      try player.press(screen.opening)
      return Set(player.state.paletteCommands.map(\.action))
    }
    #expect(Set(names).count == 1)
    #expect(names[0].isSuperset(of: [.export, .showWeeks, .openPlanSettings, .openImport, .show(.bestNext)]))
  }

  @Test func aCommandOfAnotherScreenGoesThere() throws {
    var player = KeyPlayer(profile: .planning)
    try player.press(":chart<Enter>")
    #expect(player.state.screen == .plan)
    #expect(player.state.context == .weeks)
    try player.press("<Esc>H")
    #expect(player.state.screen == .roles)
  }

  /// What was not in sight is not changed.
  @Test func aCommandAboutAThingOnAnotherScreenAsksForTheThing() throws {
    var player = KeyPlayer(profile: .some)
    let profile = player.state.profile
    try player.press("6:set<Space>as<Space>target<Enter>")
    #expect(player.state.screen == .roles)
    #expect(player.state.profile == profile)
    #expect(player.message == "t: set as target. Choose what it is for first.")
  }

  @Test func theRolesCanBePutInOrderByPay() throws {
    var player = KeyPlayer()
    try player.press("6:salary<Enter>")
    #expect(player.state.screen == .roles)
    #expect(player.state.panes[.roles]?.order == "pay")
  }

  @Test func withoutLettersThePlacesVisitedLastComeFirst() throws {
    var player = KeyPlayer()
    try player.press("jj:postgres<Enter>1:")
    let entries = player.state.paletteEntries("")
    #expect(entries.first?.title == "PostgreSQL")
    #expect(entries.first?.kind == "recent")
    #expect(entries.first?.origin == "Built-in")
    try player.press("<Enter>")
    #expect(player.state.screen == .skills)
    #expect(player.selection == "PostgreSQL")
    try player.press("H")
    #expect(player.state.screen == .roles)
  }

  /// What the selection only stood on was not visited, and what another source has was.
  @Test func whatWasOpenedIsRecentInWhateverSource() throws {
    let catalogue = Fixture.catalogue.beside(
      CatalogueNeighbours(foreignRole: { id in
        Fixture.onet.role(id).map { ForeignRole(id: id, title: $0.title, dataset: .onet, sourceTitle: "O*NET") }
      }))
    var player = KeyPlayer(catalogue, datasets: Fixture.choices, session: .fresh)
    player.follow(.role(Fixture.softwareDevelopers))
    player.show(Fixture.onet)
    try #require(player.selection == "Software Developers")
    player.follow(.role("data-analyst"))
    player.show(catalogue)
    try player.press("6")
    let recent = player.state.paletteEntries("").filter { $0.kind == "recent" }
    #expect(recent.map(\.title) == ["Data Analyst", "Software Developers"])
    #expect(recent.map(\.origin) == ["Built-in", "O*NET"])
  }

  /// A page that was left for its list was opened all the same.
  @Test func aRoleThatWasReadIsRecent() throws {
    var player = KeyPlayer()
    try player.press("jj<Enter><Esc>6")
    let recent = player.state.paletteEntries("").filter { $0.kind == "recent" }
    #expect(recent.map(\.title) == ["Junior Python Developer"])
  }

  @Test func everyResultSaysWhichSourceItIsFrom() {
    let found = KeyPlayer().state.paletteEntries("python").filter { $0.kind != "command" }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.origin == "Built-in" })
  }

  @Test func aCommandDoesWhatItsKeyDoes() throws {
    var player = KeyPlayer()
    var other = KeyPlayer()
    let effects = try player.press("j:set<Space>as<Space>target<Enter>")
    #expect(try effects == other.press("jt"))
    #expect(player.state.snapshot == other.state.snapshot)
  }

  @Test func theWelcomeCanBeSeenAgain() throws {
    var player = KeyPlayer()
    try player.press(":welcome<Enter>")
    #expect(player.state.context == .job)
  }

  /// Every command that is offered can be chosen without harm.
  @Test(arguments: Screen.allCases) func everyCommandRuns(screen: Screen) throws {
    var first = KeyPlayer(profile: .some)
    try first.press("\(screen.number):")
    for entry in 0..<first.state.paletteEntries("").count {
      var player = first
      for _ in 0..<entry { player.update(.move(.down)) }
      let name = player.state.paletteSelection?.title
      let snapshot = player.state.snapshot
      let effects = try player.press("<Enter>")
      #expect(player.state.snapshot != snapshot || !effects.isEmpty, "\(name ?? "nothing") does nothing")
      #expect(player.frame.size == player.state.size)
    }
  }

  @Test func theSelectionStaysInTheEntries() throws {
    var player = KeyPlayer()
    try player.press(":python<Up>")
    #expect(player.state.paletteSelection?.title == player.state.paletteEntries("python").first?.title)
    for _ in 0..<30 { try player.press("<PgDn>") }
    #expect(player.state.paletteSelection == player.state.paletteEntries("python").last)
    try player.press("<Down>")
    #expect(player.state.paletteSelection == player.state.paletteEntries("python").last)
  }

  @Test func otherLettersStartAtTheBestAgain() throws {
    var player = KeyPlayer()
    try player.press(":p<Down><Down>y")
    #expect(player.state.paletteSelection == player.state.paletteEntries("py").first)
  }

  @Test func nothingFoundSaysWhatWasLookedThroughAndOffersMore() throws {
    var player = KeyPlayer()
    try player.press(":zzzqqq")
    #expect(player.text.contains("Nothing answers to “zzzqqq” among"))
    #expect(player.text.contains("roles in software and data"))
    try player.press("<Enter>")
    #expect(player.state.context == .importing)
  }

  @Test func whatFindDidNotFindIsLookedForEverywhere() throws {
    var player = KeyPlayer()
    try player.press("/postgres<Enter>")
    #expect(player.message == "No match among 10 roles. Press : to look everywhere.")
    try player.press(":")
    #expect(player.state.paletteSelection?.title == "PostgreSQL")
    try player.press("joao")
    #expect(player.state.paletteSelection?.title == "João")
    try player.press("<Esc>:")
    #expect((player.state.overlay as? Palette)?.query.isEmpty == true)
  }

  @Test func theMatchedLettersAreShown() throws {
    var player = KeyPlayer()
    try player.press(":pytho")
    #expect(player.frame.cells.contains { $0.style.meaning == .hit })
  }

  @Test func pastedTextIsTyped() throws {
    var player = KeyPlayer()
    try player.press(":")
    player.paste("data\nengineer")
    #expect(player.state.paletteSelection?.title == "Data Engineer")
  }
}

extension State {
  /// What Enter would choose.
  fileprivate var paletteSelection: PaletteEntry? {
    guard let palette = overlay as? Palette else { return nil }
    let entries = palette.answers(in: self)
    return entries.indices.contains(palette.selected) ? entries[palette.selected] : nil
  }
}
