import CareerModel
import Testing

@testable import CareerUI

/// Marking a range of skills in one go.
@Suite struct RangeTests {
  @Test func aRangeIsTickedAsOneEdit() throws {
    var player = KeyPlayer()
    let effects = try player.press("'b2vjjj<Space>")
    expectSame(
      effects,
      [
        .save(
          .record(
            .marking(
              ["python", "django", "flask", "rest-apis"], as: .have, on: .sample, in: Profile(),
              label: "tick 4 skills")))
      ])
    #expect(player.state.rangeAnchor == nil)
    try player.press("u")
    #expect(player.state.profile == Profile())
  }

  @Test func aRangeGoesUpwardsToo() throws {
    var player = KeyPlayer()
    try player.press("'b2jjvkk<Space>")
    #expect(player.state.profile.marks == ["python": .have, "django": .have, "flask": .have])
  }

  @Test func aRangeLeavesOutTheHeadingsInIt() throws {
    var player = KeyPlayer()
    try player.press("2vG<Space>")
    #expect(player.state.profile.marks == ["spreadsheets": .have, "html": .have, "communication": .have])
  }

  @Test func aRangeWithOneSkillUntickedIsTicked() throws {
    var player = KeyPlayer()
    let effects = try player.press("'b2<Space>vj<Space>")
    expectSame(
      Array(effects.suffix(1)),
      [
        .save(
          .record(.marking(["django"], as: .have, on: .sample, in: Profile(), label: "tick 2 skills")))
      ])
    try player.press("vk<Space>")
    #expect(player.state.profile.marks.isEmpty)
  }

  @Test func xGivesARangeTheMarkAfterThatOfItsFirstSkill() throws {
    var player = KeyPlayer()
    try player.press("'b2xvjx")
    #expect(player.state.profile.marks == ["python": .learning, "django": .learning])
  }

  @Test(arguments: ["<Esc>", "v"]) func aRangeIsGivenUp(key: String) throws {
    var player = KeyPlayer()
    try player.press("2vj\(key)")
    #expect(player.state.rangeAnchor == nil)
    #expect(player.state.screen == .skills)
    #expect(player.state.profile == Profile())
  }

  @Test func theRowsOfARangeAreShown() throws {
    var player = KeyPlayer()
    try player.press("'b2vj")
    let frame = player.frame
    let rows = player.rows.indices.filter { row in
      frame.row(row).contains { $0.style.meaning == .accent } && player.rows[row].contains("[")
    }
    #expect(rows.map { player.rows[$0].contains("Python") || player.rows[$0].contains("Django") } == [true, true])
  }

  @Test func aRangeStartsAtASkill() throws {
    var player = KeyPlayer()
    try player.press("v")
    #expect(player.state.rangeAnchor == nil)
    #expect(player.message == "A range is marked in a checklist: press 2 first.")
  }

  @Test func aRangeEndsWithItsScreen() throws {
    var player = KeyPlayer()
    try player.press("2v4")
    #expect(player.state.rangeAnchor == nil)
  }

  @Test func quittingLeavesARangeFirst() throws {
    var player = KeyPlayer()
    let effects = try player.press("2vq")
    #expect(effects.isEmpty)
  }
}
