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
    #expect(entries.contains { $0.title == "Set as target" && $0.kind == "t" })
    #expect(entries.contains { $0.title == "Welcome again" })
    #expect(Set(entries.map(\.title)).count == entries.count, "nothing is offered twice")
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
    #expect(player.state.context == .welcome)
  }

  /// Every command that is offered can be chosen without harm.
  @Test(arguments: Screen.allCases) func everyCommandRuns(screen: Screen) throws {
    var first = KeyPlayer(profile: .some)
    try first.press("\(screen.number):")
    for entry in 0..<first.state.paletteEntries("").count {
      var player = first
      for _ in 0..<entry { try player.press("<Down>") }
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

  @Test func nothingFoundSaysSoAndEnterOnlyCloses() throws {
    var player = KeyPlayer()
    try player.press(":zzzqqq")
    #expect(player.text.contains("Nothing answers to that."))
    try #expect(player.press("<Enter>").isEmpty)
    #expect(player.state.overlay == nil)
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
    let entries = paletteEntries(palette.query.text)
    return entries.indices.contains(palette.selected) ? entries[palette.selected] : nil
  }
}
