import Canvas
import CareerModel
import TestSupport
import Testing

@testable import CareerUI

/// What a key would do, worked out before it is pressed.
@Suite struct RehearsalTests {
  private static let keys =
    Keymap.standard.bindings.flatMap(\.keys) + "jjjjjjkkkkkllhh123456xxnnww".map { Key($0) } + [
      " ", " ", " ", .enter, .escape,
    ]

  @Test(arguments: 1...8, Look.allCases) func isWhatPressingTheKeyComesTo(seed: UInt64, look: Look) throws {
    var random = SeededGenerator(seed: seed)
    let (width, height) = [(80, 24), (120, 40), (200, 60)][Int(seed % 3)]
    var player = KeyPlayer(profile: .some, width: width, height: height, look: look)
    let memory = FrameMemory()
    for _ in 0..<100 {
      let key = Self.keys.randomElement(using: &random) ?? .down
      let last = player.state.action(for: key)
      player.press(key)
      while !player.state.saving.pending.isEmpty { player.update(.saved) }
      for action in player.state.likelyActions(after: last) {
        let rehearsal = Rehearsal(of: action, in: player.state, remembering: memory)
        var pressed = player.state
        let effects = pressed.press(action, in: player.catalogue)
        try #require(rehearsal.effects == effects, "\(action) after \(KeyNotation.text(of: key))")
        try #require(rehearsal.frame == pressed.frame(in: player.catalogue), "\(action)")
        expectSame(rehearsal.state.snapshot, pressed.snapshot)
      }
      // It leaves what draws the state as it is alone.
      try #require(player.state.frame(in: player.catalogue, remembering: memory) == player.frame)
    }
  }

  @Test func theLastKeyIsTheLikeliest() throws {
    var player = KeyPlayer()
    #expect(player.state.likelyActions(after: nil) == [.move(.down), .move(.up)])
    #expect(player.state.likelyActions(after: .move(.up)) == [.move(.up), .move(.down)])
    #expect(player.state.likelyActions(after: .page(2)) == [.page(2), .move(.down), .move(.up)])
    // Nobody asks for help twice.
    #expect(player.state.likelyActions(after: .help) == [.move(.down), .move(.up)])
    try player.press("2")
    #expect(player.state.likelyActions(after: .move(.down)) == [.move(.down), .move(.up), .toggle])
    #expect(player.state.likelyActions(after: .toggle) == [.toggle, .move(.down), .move(.up)])
  }

  @Test func nothingIsRehearsedWhileTyping() throws {
    var player = KeyPlayer()
    try player.press("/")
    #expect(player.state.likelyActions(after: .move(.down)).isEmpty)
  }

  @Test func nothingIsRehearsedBeforeATickIsSaved() throws {
    var player = KeyPlayer()
    try player.press("2")
    try player.press(" ")
    #expect(player.state.likelyActions(after: .toggle).isEmpty)
  }
}
