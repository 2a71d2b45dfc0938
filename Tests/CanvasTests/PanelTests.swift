import TestSupport
import Testing

@testable import Canvas

@Suite struct PanelTests {
  private let panel = Panel(
    title: Line("Help", .heading), trailing: Line("Esc", .dim), contentSize: Size(width: 10, height: 2))

  @Test func coversWhatIsBeneath() {
    var frame = Frame(size: Size(width: 46, height: 6))
    frame.fill(frame.bounds, with: "x", style: Style(.dim))
    frame.cursor = Point(x: 0, y: 0)
    panel.draw(in: frame.bounds, of: &frame)
    let content = panel.content(in: frame.bounds)
    frame.put("press keys", at: Point(x: content.x, y: content.y), in: content, style: Style(.text))
    #expect(
      frame.text == """
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        xxxxxxxxxxxxxxxx┌ Help ─ Esc ┐xxxxxxxxxxxxxxxx
        xxxxxxxxxxxxxxxx│ press keys │xxxxxxxxxxxxxxxx
        xxxxxxxxxxxxxxxx│            │xxxxxxxxxxxxxxxx
        xxxxxxxxxxxxxxxx└────────────┘xxxxxxxxxxxxxxxx
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        """)
    #expect(
      FrameDescription(frame).grounds.split(separator: "\n", omittingEmptySubsequences: false)
        == [""] + Array(repeating: "                OOOOOOOOOOOOOO", count: 4) + [""])
    #expect(frame.cursor == nil)
  }

  @Test func liesWhereItIsAnchored() {
    let area = Rect(x: 0, y: 0, width: 50, height: 20)
    func place(_ anchor: Panel.Anchor) -> Rect {
      Panel(title: "", contentSize: Size(width: 6, height: 3), anchor: anchor).place(in: area)
    }
    #expect(place(.centre) == Rect(x: 20, y: 7, width: 10, height: 5))
    #expect(place(.top) == Rect(x: 20, y: 0, width: 10, height: 5))
  }

  @Test func itLeavesNoCrumbsOfTheScreenAtItsSides() {
    let area = Rect(x: 0, y: 0, width: 45, height: 6)
    #expect(panel.place(in: area) == Rect(x: 0, y: 1, width: 45, height: 4))
    #expect(panel.content(in: area).width == 41)
  }

  /// Single rows of the screen beneath it would read as its own.
  @Test(arguments: [6, 10, 14]) func itClearsTheFewRowsBeneathIt(height: Int) {
    var frame = Frame(size: Size(width: 40, height: height))
    frame.fill(frame.bounds, with: "x", style: Style(.dim))
    panel.draw(in: frame.bounds, of: &frame)
    let place = panel.place(in: frame.bounds)
    let beneath = (place.maxY..<height).map { frame[0, $0].glyph }
    #expect(!beneath.isEmpty)
    #expect(beneath.allSatisfy { $0 == Glyph(beneath.count > 3 ? "x" : " ") })
    #expect(frame[0, 0].glyph == Glyph("x"), "what lies over it is seen")
  }

  @Test func isNeverLargerThanTheScreen() {
    let area = Rect(x: 0, y: 0, width: 8, height: 4)
    #expect(panel.place(in: area) == area)
    #expect(panel.content(in: area) == Rect(x: 2, y: 1, width: 4, height: 2))
    #expect(panel.content(in: Rect(x: 0, y: 0, width: 1, height: 1)).isEmpty)
  }
}
