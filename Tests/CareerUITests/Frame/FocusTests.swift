import Canvas
import CareerModel
import TestSupport
import Testing

@testable import CareerUI

/// What says where one is: the line under a title, the bar and the ground of the selected row.
@Suite struct FocusTests {
  private static func isBar(_ cell: Cell, in look: Look) -> Bool {
    cell.glyph == Glyph(Character(look[.selectionBar])) && cell.style.meaning == .mark
  }

  /// The heavy lines under words in the accent; a bar or a route is no such line.
  private static func lines(in frame: Frame) -> [(row: Int, columns: Range<Int>)] {
    let heavy = Glyph(Character(frame.look[.heavyRule]))
    func isLine(_ x: Int, _ y: Int) -> Bool { frame[x, y].glyph == heavy && frame[x, y].style.meaning == .accent }
    return (1..<frame.size.height).flatMap { y in
      let runs = (0..<frame.size.width).filter { isLine($0, y) }.reduce(into: [Range<Int>]()) { runs, x in
        if let last = runs.last, last.upperBound == x {
          runs[runs.count - 1] = last.lowerBound..<x + 1
        } else {
          runs.append(x..<x + 1)
        }
      }
      return runs.filter { run in
        run.contains { frame[$0, y - 1].style.meaning == .accent && frame[$0, y - 1].glyph != .blank }
      }.map { (y, $0) }
    }
  }

  @Test(arguments: Shot.all) func oneBarAndTwoLinesAtMost(shot: Shot) throws {
    let player = try shot.player()
    let frame = player.frame
    // An item of several lines has it on each.
    let bars = frame.cells.indices.filter {
      Self.isBar(frame.cells[$0], in: shot.look)
        && !($0 >= frame.size.width && Self.isBar(frame.cells[$0 - frame.size.width], in: shot.look))
    }.count
    #expect(bars <= 1 || player.state.overlay != nil)
    let lines = Self.lines(in: frame)
    #expect(lines.count <= 2)
    #expect(player.state.overlay != nil || lines.count == 2, "the tab and the pane with the keys")
  }

  /// Each pane by turns, on every screen, at every size.
  @Test(arguments: ["1", "2", "3", "4", "5", "6", "B", "R"], [Size.small, .usual, .wide])
  func tabTakesTheLineToTheNextPane(screen: String, size: Size) throws {
    var player = KeyPlayer(profile: .some, width: size.width, height: size.height)
    try player.press("'b" + screen)
    let panes = PaneLayout(player.state).visible
    for pane in panes {
      #expect(player.state.focus == pane)
      let line = try #require(Self.lines(in: player.frame).last)
      let title = (line.columns).map { player.frame[$0, line.row - 1] }
      #expect(title.allSatisfy { $0.style.meaning == .accent })
      #expect(title.first?.glyph != .blank && title.last?.glyph != .blank)
      let layout = PaneLayout(player.state)
      let area = layout.areas.first { $0.focus == pane }?.area
      #expect(area?.contains(Point(x: line.columns.lowerBound, y: line.row)) == true)
      try player.press("<Tab>")
    }
    #expect(player.state.focus == panes[0])
  }

  /// Somebody who sees only a part of the screen still sees which row is selected.
  @Test(arguments: Shot.all.filter { $0.look == .unicode }) func theSelectionReachesTheEdgeOfItsPane(shot: Shot) throws
  {
    let player = try shot.player()
    guard player.state.overlay == nil, player.state.focus == .list, let area = PaneLayout(player.state).list,
      let cursor = player.frame.cursor, player.frame[cursor.x, cursor.y].style.ground == .selected
    else { return }
    for x in area.x..<area.maxX { #expect(player.frame[x, cursor.y].style.ground == .selected) }
  }

  @Test func aPaneWithoutTheKeysKeepsAQuietBar() throws {
    var player = KeyPlayer(profile: .some, width: 120, height: 40)
    try player.press("'b<Enter>")
    let row = try #require((0..<40).first { player.frame[0, $0].glyph == Glyph("▌") })
    #expect(player.frame[0, row].style == Style(.dim, on: .selectedUnfocused))
    #expect(player.frame[30, row].style.ground == .selectedUnfocused)
  }

  @Test func whatLiesBehindAnOverlayIsDim() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'bf")
    #expect((0..<79).allSatisfy { player.frame[$0, 0].style == Style(.dim) })
    #expect(player.frame.cells.filter { Self.isBar($0, in: .unicode) }.count == 1)
  }
}
