import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// The sum behind a match: `w`.
@Suite struct WhyTests {
  private func player(_ keys: String, width: Int = 120, height: Int = 40) throws -> KeyPlayer {
    var player = KeyPlayer(profile: .some, width: width, height: height)
    try player.press(keys)
    return player
  }

  @Test(arguments: ["'bw", "'b2w", "'b3w", "'b<Enter>w", "'b2B<Enter>w"]) func wOpensTheSum(keys: String) throws {
    let player = try player(keys)
    #expect(player.state.overlay as? WhySheet == WhySheet(role: "backend-developer"))
    #expect(player.text.contains("Why Back-end Developer matches"))
  }

  @Test func theSumAddsUpOnTheScreen() throws {
    let player = try player("'bw")
    let position = try #require(player.catalogue.rolePosition("backend-developer"))
    let match = try #require(player.state.assessments[position].match)
    // Python and communication of 13 essential points, Linux unwanted: 80 x 5 / 13, and nothing of the 20.
    #expect(match.percent == 31)
    #expect(player.text.contains("essential 30.8 + advantage 0.0 = 30.8, shown as 31%"))
  }

  @Test func spaceTicksTheTermAndTheSumFollows() throws {
    var player = try player("'bwj")
    let effects = try player.press("j<Space>")
    #expect(effects.count == 1)
    #expect(player.state.profile.marks["rest-apis"] == .have)
    #expect(player.text.contains("shown as 55% +24"))
    try player.press("u")
    #expect(player.state.profile == .some)
    #expect(player.text.contains("shown as 31% -24"))
    #expect(player.state.overlay is WhySheet, "undo keeps the sum open")
  }

  @Test func aMarkOnAGroupGoesToTheMarkedMember() throws {
    var player = try player("'bwj<Space>")
    #expect(player.state.profile.marks["django"] == .have)
    try player.press("<Space>")
    #expect(player.state.profile.marks["django"] == nil)
    // With neither marked it is the one that takes less study.
    try player.press("<Space>")
    #expect(player.state.profile.marks["flask"] == .have)
  }

  @Test func xGoesThroughTheMarksAndMinusClears() throws {
    var player = try player("'bwx")
    #expect(player.state.profile.marks["python"] == .learning)
    try player.press("-")
    #expect(player.state.profile.marks["python"] == nil)
  }

  @Test func enterReadsTheSkill() throws {
    let player = try player("'bw<Enter>")
    #expect(player.state.overlay == nil)
    #expect(player.state.screen == .skills)
    #expect(player.selection == "Python proficiency")
    #expect(player.state.checklistRole == "backend-developer")
  }

  @Test func sourcesAreLinks() throws {
    var player = try player("'bwG")
    for _ in 0..<20 { try player.press("j") }
    let effects = try player.press("o")
    #expect(effects == [.openLink("https://ladders.example")])
  }

  @Test func whereNothingCanBeMarkedItSaysSo() throws {
    var player = try player("'bwG")
    let effects = try player.press("<Space>")
    #expect(effects.isEmpty)
    #expect(player.message == "Choose a skill to mark with ↑↓.")
  }

  @Test(arguments: ["<Esc>", "q", "w"]) func isLeft(key: String) throws {
    var player = try player("'b")
    try player.press("w\(key)") { _ in }
  }

  @Test func aRoleThatAsksForNothingHasNoSum() throws {
    var player = KeyPlayer()
    try player.press("'cw")
    #expect(player.state.overlay == nil)
    #expect(player.message?.hasSuffix("lists nothing that can be counted, so there is no match to open.") == true)
  }

  @Test func withoutARoleItSaysHowToChooseOne() throws {
    var player = KeyPlayer()
    let role = try #require(player.selection)
    try player.press("2aw")
    #expect(player.state.overlay == nil)
    #expect(player.message == "These are all skills, of no one role: key a shows those of \(role).")
  }

  @Test func aStricterSourceChangesTheMatch() throws {
    let player = try player("'bw", height: 60)
    #expect(player.text.contains("If PostgreSQL is essential, as An Agency says: 31% becomes"))
  }

  /// Every figure of the sum is drawn in every window.
  @Test(arguments: [40, 56, 64, 80, 100, 200], Look.allCases) func fitsEveryWidth(width: Int, look: Look) throws {
    var player = KeyPlayer(profile: .some, width: width, height: 60, look: look)
    try player.press("'bw")
    for figure in ["30.8", "31%", "100.0", "24.6", "6.2"] { #expect(player.text.contains(figure), "\(figure)") }
  }
}
