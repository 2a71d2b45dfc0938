import Canvas
import CareerModel
import TestSupport
import Testing

@testable import CareerUI

/// A frame drawn with a memory of earlier ones is the frame drawn without.
@Suite struct FrameMemoryTests {
  @Test(arguments: 1...8, Look.allCases) func changesNothing(seed: UInt64, look: Look) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer.somebody(seed: seed, look: look)
    let memory = FrameMemory()
    for _ in 0..<250 {
      let key = KeyPlayer.mixedKeys.randomElement(using: &random) ?? .down
      player.press(key)
      let frame = player.state.frame(remembering: memory)
      try #require(frame == player.frame, "after \(KeyNotation.text(of: key))")
    }
  }

  @Test func showsAChangeAtOnce() throws {
    let memory = FrameMemory()
    var player = KeyPlayer(width: 120, height: 40)
    let untouched = player.state.frame(remembering: memory)
    try player.press("2 1")
    let ticked = player.state.frame(remembering: memory)
    #expect(untouched != ticked)
    #expect(ticked == player.frame)
    try player.press("u")
    #expect(player.state.frame(remembering: memory) == player.frame)
  }

  /// Nothing that is kept from one key to the next changes what they come to.
  @Test(arguments: 1...4, [Speedups(), Speedups.all.subtracting(.lists)])
  func nothingKeptIsTheSame(seed: UInt64, speedups: Speedups) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer.somebody(seed: seed, look: .unicode)
    var slow = KeyPlayer.somebody(seed: seed, look: .unicode, speedups: speedups)
    for _ in 0..<150 {
      let key = KeyPlayer.mixedKeys.randomElement(using: &random) ?? .down
      try #require(player.press(key) == slow.press(key))
      try #require(player.frame == slow.frame, "after \(KeyNotation.text(of: key))")
      expectSame(player.state.snapshot, slow.state.snapshot)
    }
  }
}
