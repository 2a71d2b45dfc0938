import Canvas
import CareerModel
import Fixtures
import TestSupport
import Testing

@testable import CareerUI

/// A frame drawn with a memory of earlier ones is the frame drawn without.
@Suite struct FrameMemoryTests {
  @Test(arguments: 1...8, Look.allCases) func aRememberedFrameIsTheOneDrawnAnew(seed: UInt64, look: Look) throws {
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

  /// Find marks the list that has the keys, and no other that shows the same letters.
  @Test func findMarksFollowTheFocus() throws {
    let memory = FrameMemory()
    var player = KeyPlayer(profile: .some, width: 200, height: 40)
    try player.press("/e<Enter>")
    for key in ["", "<Tab>", "<Tab>", "n", "<Tab>"] {
      try player.press(key)
      #expect(player.state.frame(remembering: memory) == player.frame, "after \(key)")
    }
  }

  /// The list beside a role tells the place in it that it was left at.
  @Test func aListBesideIsDrawnWithItsPlace() throws {
    let memory = FrameMemory()
    var player = KeyPlayer(profile: .some, width: 200, height: 40)
    for key in ["'b", "<Tab>", "<Tab>", "j", "j", "<Tab>"] {
      try player.press(key)
      #expect(player.state.frame(remembering: memory) == player.frame, "after \(key)")
    }
  }

  /// A page links to the datasets that can be put in front, which are known only after a while.
  @Test func whatCanBePutInFrontIsDrawnAtOnce() throws {
    let memory = FrameMemory()
    var player = KeyPlayer(Fixture.onet, width: 120, height: 60)
    try player.press("/soft<Enter>")
    let alone = player.state.frame(remembering: memory)
    player.update(.datasets(Fixture.choices))
    let beside = player.state.frame(remembering: memory)
    #expect(beside == player.frame)
    #expect(beside != alone)
  }

  /// Without a target a tutor's page is about the role that was looked at last.
  @Test func aTutorHelpsWithTheRoleLookedAtLast() throws {
    let memory = FrameMemory()
    var player = KeyPlayer(width: 120, height: 60)
    for keys in ["'b<Enter>4<Enter>", "1'd<Enter>4<Enter>"] {
      try player.press(keys)
      #expect(player.state.frame(remembering: memory) == player.frame)
      #expect(player.text.contains("on the way to"))
    }
  }

  /// What was made from an older profile is of no more use, so that a long run takes no more memory than a short one.
  @Test func listsOfAnOlderProfileAreNotKept() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("2a")
    for _ in 0..<20 { try player.press("<Space>") }
    #expect(player.state.lists.kept.count == 1)
  }

  /// Nothing that is kept from one key to the next changes what they come to.
  @Test(arguments: 1...4, [Speedups(), Speedups.all.subtracting(.lists)])
  func nothingKeptIsTheSame(seed: UInt64, speedups: Speedups) throws {
    var random = SeededGenerator(seed: seed)
    var player = KeyPlayer.somebody(seed: seed, look: .unicode)
    var slow = KeyPlayer.somebody(seed: seed, look: .unicode, speedups: speedups)
    let (memory, less) = (FrameMemory(), FrameMemory(speedups))
    for _ in 0..<150 {
      let key = KeyPlayer.mixedKeys.randomElement(using: &random) ?? .down
      try #require(player.press(key) == slow.press(key))
      let frame = player.state.frame(remembering: memory)
      try #require(frame == slow.state.frame(remembering: less), "after \(KeyNotation.text(of: key))")
      try #require(frame == slow.frame, "after \(KeyNotation.text(of: key))")
      expectSame(player.state.snapshot, slow.state.snapshot)
    }
  }
}
