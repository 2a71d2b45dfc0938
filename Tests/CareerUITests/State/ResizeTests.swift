import Canvas
import CareerModel
import Testing

@testable import CareerUI

/// A window that changes its size under the person's hands.
@Suite struct ResizeTests {
  static let widths = [40, 80, 99, 100, 119, 120, 159, 160, 200, 300]

  @Test(arguments: widths) func theSelectionStaysAndIsInSight(width: Int) throws {
    var player = KeyPlayer(width: 200, height: 60)
    try player.press("G")
    player.update(.resize(Size(width: width, height: 12)))
    #expect(player.selection == "Chief Technology Officer")
    #expect(player.rows.contains { $0.hasPrefix("▌") && $0.contains("Chief Tech") })
  }

  @Test(
    arguments: [
      "", "<Enter>", "<Enter><Enter>", "2", "2<Enter>", "3", "4", "4<Enter>", "6", "6<Enter>", "f", ":", "e", "?",
    ], widths)
  func thereAndBackIsTheSameFrame(way: String, width: Int) throws {
    var player = KeyPlayer(width: 200, height: 60)
    try player.press(way)
    let frame = player.frame
    player.update(.resize(Size(width: width, height: 60)))
    #expect(player.frame.size == Size(width: width, height: 60))
    player.update(.resize(Size(width: 200, height: 60)))
    // A checklist without room gives the keys to the detail, which keeps them.
    if way == "<Enter><Enter>", (100..<160).contains(width) {
      #expect(player.state.focus == .detail)
    } else {
      #expect(player.frame == frame)
    }
  }

  @Test(arguments: ["<Enter>", "<Enter><Enter>"], widths) func thePaneWithTheKeysIsAlwaysInSight(
    way: String, width: Int
  ) throws {
    var player = KeyPlayer(width: 200, height: 60)
    try player.press(way)
    player.update(.resize(Size(width: width, height: 60)))
    #expect(PaneLayout(player.state).visible.contains(player.state.focus))
  }

  @Test(arguments: [(39, 24), (80, 9), (1, 1), (39, 9)]) func aWindowThatIsTooSmallAsksForMore(width: Int, height: Int)
  {
    let player = KeyPlayer(width: width, height: height)
    #expect("Needs 40 x 10: make the window larger.".hasPrefix(player.rows[0].replacing("…", with: "")))
    #expect(player.rows.dropFirst().allSatisfy { $0.isEmpty })
  }

  @Test func theSmallestWindowWorks() throws {
    var player = KeyPlayer(width: 40, height: 10)
    try player.press("jj")
    #expect(player.rows.contains { $0.hasPrefix("▌   Junior Pyth") })
  }

  @Test(arguments: [1, 2, 3, 10, 400], [1, 2, 39, 40, 80, 1000]) func everySizeIsDrawn(height: Int, width: Int) {
    let player = KeyPlayer(profile: .some, width: width, height: height)
    #expect(player.frame.size == Size(width: width, height: height))
  }
}
