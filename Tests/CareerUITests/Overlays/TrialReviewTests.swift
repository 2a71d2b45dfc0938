import CareerModel
import Testing

@testable import CareerUI

/// The review of what was tried: keep all, keep some, or discard.
@Suite struct TrialReviewTests {
  /// Three marks tried over those of `Profile.some`: PostgreSQL, REST APIs, and Django, which is being learned.
  private func trying(width: Int = 80, height: Int = 24) throws -> KeyPlayer {
    var player = KeyPlayer(profile: .some, width: width, height: height)
    try player.press("'b2T/postgres<Enter><Space>/rest<Enter><Space>/django<Enter>-")
    return player
  }

  private func kept(_ changes: ProfileChange...) -> [Effect] {
    [.save(.record(ProfileEdit("keep what was tried", changes)))]
  }

  @Test func itListsEachMarkWithWhatItBringsAlone() throws {
    var player = try trying()
    try player.press("T")
    #expect(player.text.contains("each alone, for Back-end Developer"))
    let rest = try #require(player.rows.first { $0.contains("REST APIs  have") })
    #expect(rest.contains("-20 h"))
    #expect(rest.contains("+24 "))
    #expect(player.text.contains("Django  cleared, was learning"))
    #expect(player.text.contains("Keeping 3 marks: Back-end Developer 31% to 62%"))
    #expect(player.text.contains("quitting forgets it"))
  }

  @Test func enterKeepsAllAsOneStep() throws {
    var player = try trying()
    let effects = try player.press("T<Enter>")
    expectSame(
      effects,
      kept(
        .mark("postgresql", from: nil, to: .have), .markDay("postgresql", from: nil, to: .sample),
        .mark("rest-apis", from: nil, to: .have), .markDay("rest-apis", from: nil, to: .sample),
        .mark("django", from: .learning, to: nil)))
    #expect(player.state.trial == nil)
    #expect(player.state.overlay == nil)
    #expect(player.message == "Kept: 3 marks. u takes it back in one step.")
    #expect(player.state.gainOfLastChange(for: "backend-developer") > 0)
    try player.press("u")
    expectSame(player.state.profile, .some)
    #expect(player.message == "Undone: keep what was tried. Ctrl-r brings it back.")
  }

  @Test func spaceChoosesWhatToKeep() throws {
    var player = try trying()
    let effects = try player.press("TG<Space>k<Space><Enter>")
    expectSame(
      effects,
      kept(.mark("postgresql", from: nil, to: .have), .markDay("postgresql", from: nil, to: .sample)))
    #expect(player.state.profile.marks["rest-apis"] == nil)
    #expect(player.state.profile.marks["django"] == .learning)
    #expect(player.message == "Kept: 1 of 3 marks. u takes it back in one step.")
  }

  @Test func whatIsLeftOutDoesNotCount() throws {
    var player = try trying()
    try player.press("Tj<Space>")
    #expect(player.text.contains("Keeping 2 of 3 marks: "))
    #expect(player.text.contains("[ ] REST APIs"))
  }

  @Test func keepingNothingIsRefused() throws {
    var player = try trying()
    try player.press("T<Space>j<Space>j<Space>")
    #expect(player.text.contains("Nothing chosen to keep."))
    try #expect(player.press("<Enter>").isEmpty)
    #expect(player.message == "Nothing is chosen to keep. d discards everything.")
    #expect(player.state.trial != nil)
  }

  @Test func dDiscardsAll() throws {
    var player = try trying()
    try #expect(player.press("Td").isEmpty)
    #expect(player.state.trial == nil)
    expectSame(player.state.profile, .some)
    expectSame(player.state.history, EditHistory())
    #expect(player.message == "Discarded: 3 marks. Your own marks are as they were.")
    #expect(player.rows[0].hasSuffix("saved ✓"))
  }

  @Test(arguments: ["<Esc>", "q", "T"]) func leavingGoesOnTrying(key: String) throws {
    var player = try trying()
    let before = player.state.snapshot
    try player.press("T" + key)
    var after = player.state.snapshot
    after.message = before.message
    expectSame(after, before)
  }

  /// A mark is dated by the day on which it became one.
  @Test func keptMarksAreDatedByTheDayOfKeeping() throws {
    var player = KeyPlayer()
    try player.press("T2<Space>")
    let next = Day(number: Day.sample.number + 1)
    player.update(.today(next))
    try player.press("T<Enter>")
    #expect(player.state.profile.markDays == ["spreadsheets": next])
  }

  @Test func aTryAfterATryBeginsAnew() throws {
    var player = try trying()
    try player.press("T<Enter>T")
    #expect(player.rows[0].hasSuffix("trying, 0 marks"))
    #expect(player.state.gainOfLastChange(for: "backend-developer") == 0)
    try player.press("u")
    #expect(player.state.trial != nil)
    #expect(player.state.profile.marks["postgresql"] == .have)
  }
}
