import Canvas
import CareerModel
import TestSupport
import Testing

@testable import CareerUI

/// What a key would do, worked out before it is pressed.
@Suite struct RehearsalTests {
  @Test(arguments: 1...8, Look.allCases) func isWhatPressingTheKeyComesTo(seed: UInt64, look: Look) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer.somebody(seed: seed, look: look)
    let memory = FrameMemory()
    for _ in 0..<100 {
      let key = KeyPlayer.mixedKeys.randomElement(using: &random) ?? .down
      let last = player.state.action(for: key)
      player.press(key)
      while !player.state.saving.pending.isEmpty { player.update(.saved) }
      let mark = player.state.likelyMark(after: last).map { [$0] } ?? []
      for action in player.state.likelySteps(after: last) + mark {
        let rehearsal = Rehearsal(of: action, in: player.state, remembering: memory)
        var pressed = player.state
        let effects = pressed.press(action)
        try #require(rehearsal.effects == effects, "\(action) after \(KeyNotation.text(of: key))")
        try #require(rehearsal.frame == pressed.frame(), "\(action)")
        expectSame(rehearsal.state.snapshot, pressed.snapshot)
      }
      // It leaves what draws the state as it is alone.
      try #require(player.state.frame(remembering: memory) == player.frame)
    }
  }

  @Test func theLastStepIsTheLikeliest() {
    let state = KeyPlayer().state
    #expect(state.likelySteps(after: nil) == [.move(.down), .move(.up)])
    #expect(state.likelySteps(after: .move(.up)) == [.move(.up), .move(.down)])
    #expect(state.likelySteps(after: .page(2)) == [.page(2), .move(.down), .move(.up)])
    // Nobody asks for help twice.
    #expect(state.likelySteps(after: .help) == [.move(.down), .move(.up)])
    #expect(state.likelySteps(after: .toggle) == [.move(.down), .move(.up)])
  }

  @Test func aMarkIsLikelyWhereSkillsAreTicked() throws {
    var player = KeyPlayer()
    #expect(player.state.likelyMark(after: nil) == nil)
    try player.press("w")
    #expect(player.state.likelyMark(after: .why) == .toggle)
    try player.press("<Esc>2")
    #expect(player.state.likelyMark(after: .move(.down)) == .toggle)
    #expect(player.state.likelyMark(after: .nextMark) == .nextMark)
    try player.press("?")
    #expect(player.state.likelyMark(after: .help) == nil)
  }

  /// What is best next is worked out anew after a mark, and so is a plan.
  @Test(arguments: ["2B", "5"]) func noMarkIsRehearsedWhereItTakesLong(keys: String) throws {
    var player = KeyPlayer(profile: .some)
    try player.press(keys)
    #expect(player.state.likelyMark(after: .toggle) == nil)
  }

  @Test func nothingIsRehearsedWhileTyping() throws {
    var player = KeyPlayer()
    try player.press("/")
    #expect(player.state.likelySteps(after: .move(.down)).isEmpty)
  }

  @Test func nothingIsRehearsedBeforeATickIsSaved() throws {
    var player = KeyPlayer()
    try player.press("2")
    try player.press(" ")
    #expect(player.state.likelySteps(after: .toggle).isEmpty)
    #expect(player.state.likelyMark(after: .toggle) == nil)
  }
}
