import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Ticks and the other marks of skills.
@Suite struct MarkingTests {
  /// The edit that a save effect carries.
  private func edit(_ label: String, _ changes: ProfileChange...) -> [Effect] {
    [.save(.record(ProfileEdit(label, changes)))]
  }

  @Test func spaceTicksAtOnceAndHandsTheChangeOver() throws {
    var player = KeyPlayer()
    let effects = try player.press("2<Space>")
    expectSame(
      effects,
      edit(
        "tick Spreadsheets", .mark("spreadsheets", from: nil, to: .have),
        .markDay("spreadsheets", from: nil, to: .sample)))
    #expect(player.state.profile.marks == ["spreadsheets": .have])
    #expect(player.state.saving.pending.count == 1)
    #expect(player.text.contains("[✓] Spreadsheets"))
  }

  @Test func spaceAgainUnticks() throws {
    var player = KeyPlayer()
    let effects = try player.press("2<Space><Space>")
    expectSame(
      Array(effects.suffix(1)),
      edit(
        "clear Spreadsheets", .mark("spreadsheets", from: .have, to: nil),
        .markDay("spreadsheets", from: .sample, to: nil)))
    #expect(player.state.profile == Profile())
  }

  @Test(arguments: [Mark.learning, .unwanted]) func spaceTicksWhateverTheMarkWas(mark: Mark) throws {
    var profile = Profile()
    profile.marks["spreadsheets"] = mark
    var player = KeyPlayer(profile: profile)
    try player.press("2<Space>")
    #expect(player.state.profile.marks["spreadsheets"] == .have)
  }

  @Test func xGoesRoundTheMarks() throws {
    var player = KeyPlayer()
    try player.press("2")
    var marks: [Mark?] = []
    for _ in 0..<4 {
      try player.press("x")
      marks.append(player.state.profile.marks["spreadsheets"])
    }
    #expect(marks == [.have, .learning, .unwanted, nil])
  }

  @Test func minusClearsAMark() throws {
    var player = KeyPlayer()
    let effects = try player.press("2xx-")
    expectSame(
      Array(effects.suffix(1)),
      edit(
        "clear Spreadsheets", .mark("spreadsheets", from: .learning, to: nil),
        .markDay("spreadsheets", from: .sample, to: nil)))
  }

  @Test func minusWithoutAMarkSaysSo() throws {
    var player = KeyPlayer()
    try #expect(player.press("2-").isEmpty)
    #expect(player.message == "There is no mark to clear here.")
  }

  @Test func theMessageSaysWhatRisesAndHowToTakeItBack() throws {
    var player = KeyPlayer()
    try player.press("2<Space>")
    let message = try #require(player.message)
    #expect(message.hasPrefix("Spreadsheets: ticked."))
    #expect(message.contains("Software Apprentice rises most, by 64."))
    #expect(message.hasSuffix("u undoes."))
  }

  /// Where roles are read by fit, an easy job with a short list rises furthest, and is not what was meant.
  @Test func whereRolesAreReadByFitOnlyOnesOwnJobAndTargetAreSaidToRise() throws {
    var player = KeyPlayer(Fixture.onet, width: 160, height: 40)
    try player.press("/software dev<Enter>2/program<Enter><Space>")
    #expect(player.state.gainOfLastChange(for: "15-1254.00") > 0)
    #expect(player.message == "Programming: ticked. u undoes.")
    var profile = Profile()
    profile.targets = [Target(role: Fixture.softwareDevelopers)]
    player = KeyPlayer(Fixture.onet, profile: profile, width: 160, height: 40)
    try player.press("/software dev<Enter>2/program<Enter><Space>")
    let gain = player.state.gainOfLastChange(for: Fixture.softwareDevelopers)
    #expect(player.message == "Programming: ticked. Software Developers rises by \(gain). u undoes.")
  }

  @Test func whereThereIsRoomTheMessageCountsTheOthers() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("2<Space>")
    #expect(
      player.message == "Spreadsheets: ticked. 2 matches rise, Software Apprentice most, by 64. u undoes.")
  }

  /// From the whole sentence down to the change itself, and then the end of a long name.
  @Test(arguments: 40...120) func theMessageFitsAndNeverLosesTheChange(width: Int) throws {
    for (keys, change) in [("", ": ticked."), ("x", ": learning"), ("xx", ": will not use"), ("xxx", ": cleared")] {
      var player = KeyPlayer(width: width)
      try player.press("'b2\(keys)x")
      let message = try #require(player.message)
      #expect(message.contains("\(change)"))
      #expect(player.statusLine.contains(message))
    }
  }

  @Test func aLongNameIsCutBeforeTheChange() throws {
    let skill = Skill(id: "long", name: String(repeating: "very ", count: 20) + "long")
    var player = KeyPlayer(Catalogue(levels: Fixture.levels, tracks: Fixture.tracks, skills: [skill]), width: 40)
    try player.press("2<Space>")
    let message = try #require(player.message)
    #expect(message.hasPrefix("very very"))
    #expect(message.hasSuffix("…: ticked."))
    #expect(player.statusLine.contains(message))
  }

  @Test func clearingAnImpliedSkillSaysThatItIsStillHeld() throws {
    var profile = Profile()
    profile.marks = ["python": .have, "python-basics": .have]
    var player = KeyPlayer(profile: profile)
    try player.press("'j2/basics<Enter><Space>")
    #expect(player.state.profile.marks == ["python": .have])
    #expect(player.message == "Python basics: cleared, yet implied by another tick. u undoes.")
    #expect(player.text.contains("[·] Python basics"))
  }

  @Test func aTickNeverTicksAnythingElse() throws {
    var player = KeyPlayer()
    try player.press("'b2<Space>")
    #expect(player.state.profile.marks == ["python": .have])
  }

  @Test func spaceInTheDetailTicksTheFocusedLink() throws {
    var player = KeyPlayer(height: 60)
    try player.press("<Enter>")
    try player.stepToLink(.skill("communication"))
    try player.press("<Space>")
    #expect(player.state.profile.marks == ["communication": .have])
    #expect(player.state.profile.bookmarks.isEmpty)
  }

  @Test(arguments: ["<Enter>", "6<Enter>", "4<Enter>"]) func spaceOnAPageTurnsIt(way: String) throws {
    var player = KeyPlayer(width: 120, height: 12)
    try player.press(way)
    #expect(player.statusLine.contains("Space page down"))
    try #expect(player.press("<Space>").isEmpty)
    #expect(player.state.pane.detailOffset > 0)
    let offset = player.state.pane.detailOffset
    try player.press("<PgUp><PgDn>")
    #expect(player.state.pane.detailOffset == offset)
    #expect(player.state.profile == Profile())
  }

  /// A link to another role is for going there; what it leads to is not marked unseen.
  @Test func spaceOnALinkToARoleTurnsThePage() throws {
    var player = KeyPlayer(height: 60)
    try player.press("'b<Enter>")
    try player.stepToLink(.role("data-engineer"))
    try #expect(player.press("<Space>").isEmpty)
    #expect(player.state.profile.bookmarks.isEmpty)
  }

  @Test func spaceOnThePageOfASkillTicksItOnlyWhereItIsSeen() throws {
    var player = KeyPlayer(width: 80, height: 12)
    try player.press("'b2<Enter>J")
    #expect(player.state.pane.detailOffset > 0)
    try #expect(player.press("<Space>").isEmpty)
    try player.press("g")
    #expect(player.statusLine.contains("Space tick"))
    try #expect(!player.press("<Space>").isEmpty)
  }

  @Test func theFocusedLinkIsMarkedAtTheEdge() throws {
    var player = KeyPlayer(height: 60)
    try player.press("<Enter>")
    try player.stepToLink(.skill("communication"))
    #expect(player.rows.contains { $0.hasPrefix("▌") && $0.contains("Communication") })
  }

  @Test func spaceInTheDetailOfASkillTicksIt() throws {
    var player = KeyPlayer()
    try player.press("2<Enter><Space>")
    #expect(player.state.profile.marks == ["spreadsheets": .have])
  }

  @Test func marksOfARoleAreRefusedWithTheWayToSkills() throws {
    var player = KeyPlayer()
    try #expect(player.press("x").isEmpty)
    #expect(player.message == "Marks go to skills: press 2, or Enter twice on a role.")
  }

  @Test func spaceInAnEmptyChecklistDoesNothingAndSaysSo() throws {
    var player = KeyPlayer()
    try player.press("2f<Right><Esc>")
    #expect(player.listing.isEmpty)
    let effects = try player.press("<Space>")
    #expect(player.message == "There is nothing to tick here.")
    #expect(effects.isEmpty)
  }
}
