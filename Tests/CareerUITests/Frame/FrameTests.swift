import Canvas
import CareerModel
import TestSupport
import Testing

@testable import CareerUI

/// Every scene, text and styles both, as recorded in `Frames`; see `Recording` for how to record anew.
@Suite struct FrameTests {
  @Test(arguments: Shot.recorded) func aSceneLooksAsRecorded(shot: Shot) throws {
    let player = try shot.player()
    let frame = player.frame
    let cursor = frame.cursor.map { "\($0.x),\($0.y)" } ?? "hidden"
    Recording(shot.name).check("cursor \(cursor)\n\n\(FrameDescription(player.state.withoutFurniture(frame)))\n")
  }

  @Test func namesOfScenesAreUnique() {
    #expect(Set(Scene.all.map(\.name)).count == Scene.all.count)
  }

  @Test func nothingIsRecordedThatIsNotCompared() throws {
    let known = Set(Shot.recorded.map(\.name)).union(["theme"])
    let stale = try Recording.names().subtracting(known)
    if Recording.isOn { for name in stale { try Recording.remove(name) } }
    #expect(Recording.isOn || stale.isEmpty)
  }

  // MARK: What holds of every screen

  @Test(arguments: Shot.all) func theFocusedItemHasTheCursor(shot: Shot) throws {
    let frame = try shot.player().frame
    let hasSelection = frame.cells.contains { $0.style.ground == .selected }
    guard hasSelection, let cursor = frame.cursor else { return #expect(!hasSelection) }
    let isTyping = ["palette", "roles-find", "welcome-job"].contains { shot.scene.name.hasPrefix($0) }
    // Behind a field that is selected whole, else on what is selected.
    let places = [cursor.x, max(0, cursor.x - 1)].map { frame[$0, cursor.y] }
    #expect(isTyping || places.contains { $0.style.ground == .selected })
  }

  @Test(arguments: Shot.all.filter { $0.look == .ascii }) func theASCIILookIsASCII(shot: Shot) throws {
    #expect(try shot.player().text.utf8.allSatisfy { $0 < 0x80 })
  }
}

/// A scene in a window of some size, in one of the two looks.
struct Shot: Sendable, CustomTestStringConvertible {
  let scene: Scene
  let size: Size
  let look: Look

  var name: String { "\(scene.name)-\(size.width)x\(size.height)-\(look)" }
  var testDescription: String { name }

  /// Every scene at every size in every look.
  static let all = Scene.all.flatMap { scene in
    [Size.small, .usual, .wide].flatMap { size in Look.allCases.map { scene.shot(size: size, look: $0) } }
  }

  /// Every scene in both looks at its first size, and in Unicode at the others.
  static let recorded = Scene.all.flatMap { scene in
    scene.sizes.flatMap { size in
      (size == scene.sizes[0] ? Look.allCases : [.unicode]).map { scene.shot(size: size, look: $0) }
    }
  }

  /// Somebody who has played the scene.
  func player() throws -> KeyPlayer {
    var player = KeyPlayer(
      scene.catalogue, datasets: scene.datasets, profile: scene.profile, session: scene.session, width: size.width,
      height: size.height, look: look)
    try player.press(scene.keys)
    if let report = scene.report { player.update(report) }
    return player
  }
}

extension Scene {
  static func named(_ name: String) throws -> Scene { try #require(all.first { $0.name == name }) }

  func shot(size: Size = .usual, look: Look = .unicode) -> Shot { Shot(scene: self, size: size, look: look) }
}

extension State {
  /// The frame without the tab bar and the key hints, so that a word of theirs does not change every recording.
  ///
  /// `TabBarTests` and `StatusLineTests` look at them. A message or a prompt in place of the hints stays.
  fileprivate func withoutFurniture(_ frame: Frame) -> Frame {
    let layout = PaneLayout(self)
    var drawn = Frame(size: size, look: look)
    tabBar.draw(in: layout.tabs, of: &drawn)
    var bare = frame
    // An overlay that lies over the tab bar is part of the scene.
    for y in layout.tabs.y..<layout.tabs.maxY {
      for x in layout.tabs.x..<layout.tabs.maxX where frame[x, y].glyph == drawn[x, y].glyph {
        bare.fill(Rect(x: x, y: y, width: 1, height: 1), style: Style(.text))
      }
    }
    let hasPrompt = find.isOpen && overlay == nil
    if message == nil && !hasPrompt { bare.fill(layout.status, style: Style(.text)) }
    return bare
  }
}
