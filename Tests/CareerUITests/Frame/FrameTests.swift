import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// Every screen, text and styles both, as recorded in `Frames`; see `Recording` for how to record anew.
@Suite struct FrameTests {
  /// A scene in a window of some size, in one of the two looks.
  struct Shot: Sendable, CustomTestStringConvertible {
    let scene: Scene
    let size: Size
    let look: Look

    var name: String { "\(scene.name)-\(size.width)x\(size.height)-\(look)" }
    var testDescription: String { name }

    static let all = Scene.all.flatMap { scene in
      [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 60)].flatMap { size in
        Look.allCases.map { Shot(scene: scene, size: size, look: $0) }
      }
    }

    func frame() throws -> Frame {
      var player = KeyPlayer(
        scene.catalogue, sources: scene.sources, profile: scene.profile, session: scene.session, width: size.width,
        height: size.height,
        look: look)
      try player.press(scene.keys)
      if let report = scene.report { player.update(report) }
      return player.frame
    }
  }

  @Test(arguments: Shot.all) func aScreenLooksAsRecorded(shot: Shot) throws {
    let frame = try shot.frame()
    let cursor = frame.cursor.map { "\($0.x),\($0.y)" } ?? "hidden"
    let text = "cursor \(cursor)\n\n\(FrameDescription(frame))\n"
    Recording(shot.name).check(text)
    if shot.look == .ascii { #expect(text.utf8.allSatisfy { $0 < 0x80 }, "something is not ASCII") }
  }

  @Test func namesOfScenesAreUnique() {
    #expect(Set(Scene.all.map(\.name)).count == Scene.all.count)
  }

  @Test func nothingIsRecordedThatIsNotCompared() throws {
    let known = Set(Shot.all.map(\.name)).union(["theme"])
    let stale = try Recording.names().subtracting(known)
    if Recording.isOn { for name in stale { try Recording.remove(name) } }
    #expect(Recording.isOn || stale.isEmpty)
  }

  // MARK: What holds of every screen

  @Test(arguments: Shot.all) func theFocusedItemHasTheCursor(shot: Shot) throws {
    let frame = try shot.frame()
    let hasSelection = frame.cells.contains { $0.style.ground == .selected }
    guard hasSelection, let cursor = frame.cursor else { return #expect(!hasSelection) }
    let isTyping = shot.scene.name.hasPrefix("palette") || shot.scene.name.hasPrefix("roles-find")
    #expect(isTyping || frame[cursor.x, cursor.y].style.ground == .selected)
  }
}
