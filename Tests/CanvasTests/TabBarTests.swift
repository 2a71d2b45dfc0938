import TestSupport
import Testing

@testable import Canvas

@Suite struct TabBarTests {
  private let bar = TabBar(
    name: "careers",
    tabs: [
      TabBar.Tab(number: 1, title: "Roles"), TabBar.Tab(number: 2, title: "Skills"),
      TabBar.Tab(number: 6, title: "Guide"),
    ],
    selected: 1, trailing: Line("saved", .dim))

  @Test func theSelectedTabIsUnderlined() {
    let description = FrameDescription(drawn(bar, width: 48, height: 2))
    #expect(
      description.text == """
         careers   1 Roles   2 Skills   6 Guide   saved
        ────────────────────━━━━━━━━━━──────────────────
        """)
    #expect(
      description.meanings == """
         sssssss   k ttttt   a aaaaaa   k ttttt   ddddd
        rrrrrrrrrrrrrrrrrrrraaaaaaaaaarrrrrrrrrrrrrrrrrr
        """)
    #expect(
      drawn(bar, width: 48, height: 2, look: .ascii).text.hasSuffix("--------------------==========------------------"))
  }

  @Test(arguments: [
    (48, " careers   1 Roles   2 Skills   6 Guide   saved"), (47, " 1 Roles   2 Skills   6 Guide            saved"),
    (38, " 1 Roles   2 Skills   6 Guide   saved"), (37, " 1 Roles   2 Skills   6 Guide"),
    (30, " 1 Roles   2 Skills   6 Guide"), (29, " 1 2 Skills 6"),
    (8, " 1 2 Ski"), (1, ""),
  ])
  func narrowBarsLeaveOutTheLeastImportant(width: Int, expected: String) {
    #expect(drawn(bar, width: width, height: 1).text == expected)
  }

  @Test func pointsFindTheirTabs() {
    let area = Rect(x: 2, y: 0, width: 60, height: 2)
    #expect(bar.tab(at: Point(x: 13, y: 0), in: area, look: .unicode) == 0)
    #expect(bar.tab(at: Point(x: 19, y: 0), in: area, look: .unicode) == 0)
    #expect(bar.tab(at: Point(x: 20, y: 0), in: area, look: .unicode) == nil)
    #expect(bar.tab(at: Point(x: 23, y: 0), in: area, look: .unicode) == 1)
    #expect(bar.tab(at: Point(x: 23, y: 1), in: area, look: .unicode) == nil)
  }
}
