import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// Notes and evidence.
@Suite struct NoteTests {
  @Test func escKeepsWhatWasTypedAsOneEdit() throws {
    var player = KeyPlayer()
    let effects = try player.press("'beAsk around<Enter>soon<Tab>https://a.example<Enter>a screenshot<Esc>")
    let subject = Subject.role("backend-developer")
    expectSame(
      effects,
      [
        .refreshProfile,
        .save(
          .record(
            ProfileEdit(
              "note on Back-end Developer",
              [
                .note(subject, from: nil, to: "Ask around\nsoon"),
                .evidence(subject, from: [], to: ["https://a.example", "a screenshot"]),
              ]))),
      ])
    #expect(player.state.overlay == nil)
    #expect(player.state.profile.notes == [subject: "Ask around\nsoon"])
  }

  @Test func theNoteIsShownInTheDetail() throws {
    var player = KeyPlayer(height: 60)
    try player.press("'beAsk around<Esc><Enter>")
    #expect(player.text.contains("Ask around"))
  }

  @Test func aNoteOnASkill() throws {
    var player = KeyPlayer()
    try player.press("2ehm<Esc>")
    #expect(player.state.profile.notes == [.skill("spreadsheets"): "hm"])
  }

  @Test func theSkillUnderTheFocusedLinkIsMeant() throws {
    var player = KeyPlayer(height: 60)
    try player.press("<Enter>")
    try player.stepToLink(.skill("communication"))
    try player.press("ehm<Esc>")
    #expect(player.state.profile.notes == [.skill("communication"): "hm"])
  }

  @Test func theEditorOpensWithWhatIsThere() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'be<Esc>")
    #expect(player.state.profile == .some)
    try player.press("e!<Esc>")
    #expect(player.state.profile.notes[.role("backend-developer")] == "Ask Reza about it.!")
  }

  @Test func anEmptiedNoteIsTakenAway() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'be<C-u><Esc>")
    #expect(player.state.profile.notes[.role("backend-developer")] == nil)
    try player.press("u")
    #expect(player.state.profile == .some)
  }

  @Test func nothingTypedIsNoEdit() throws {
    var player = KeyPlayer()
    expectSame(try player.press("e<Space><Enter><Tab><Space><Enter><Esc>"), [.refreshProfile])
    #expect(player.state.history.done.isEmpty)
  }

  @Test(arguments: ["<Tab>", "<S-Tab>"]) func tabGoesToTheOtherFieldAndBack(key: String) throws {
    var player = KeyPlayer()
    try player.press("ea\(key)b\(key)c<Esc>")
    #expect(player.state.profile.notes == [.role("software-apprentice"): "ac"])
    #expect(player.state.profile.evidence == [.role("software-apprentice"): ["b"]])
  }

  @Test func keysOfPanesAreTextInTheEditor() throws {
    var player = KeyPlayer()
    try player.press("equit? 1-6 [x]<Esc>")
    #expect(player.state.profile.notes == [.role("software-apprentice"): "quit? 1-6 [x]"])
  }

  @Test func pastedLinesStayLines() throws {
    var player = KeyPlayer()
    try player.press("e<Tab>")
    player.paste("https://a.example\nhttps://b.example")
    try player.press("<Esc>")
    #expect(
      player.state.profile.evidence == [.role("software-apprentice"): ["https://a.example", "https://b.example"]])
  }

  @Test func aHeadingHasNoNote() throws {
    var player = KeyPlayer()
    try player.press("he")
    #expect(player.state.overlay == nil)
    #expect(player.message == "Notes go to roles and skills: choose one first.")
  }

  @Test func theCursorStandsWhereOneTypes() throws {
    var player = KeyPlayer()
    try player.press("eab<Enter>漢c")
    let cursor = try #require(player.frame.cursor)
    let row = player.rows[cursor.y]
    #expect(row.contains("漢c"))
    #expect(player.frame[cursor.x - 1, cursor.y].glyph == Glyph("c"))
  }

  @Test func aLongLineAndManyLinesKeepTheCursorInSight() throws {
    var player = KeyPlayer(width: 80, height: 24)
    try player.press("e" + String(repeating: "long words ", count: 12))
    #expect(player.frame.cursor != nil)
    try player.press(String(repeating: "<Enter>", count: 12) + "end")
    let cursor = try #require(player.frame.cursor)
    #expect(player.rows[cursor.y].contains("end"))
  }
}
