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
    (38, " 1 Roles   2 Skills   6 Guide   saved"), (37, " 1 Roles  2 Skills  6 Guide    saved"),
    (34, " 1 Roles 2 Skills 6 Guide   saved"), (33, " 1 Roles 2 Skills 6 Guide"),
    (26, " 1 Roles 2 Skills 6 Guide"), (25, " 1 2 Skills 6      saved"), (20, " 1 2 Skills 6"),
    (8, " 1 2 Ski"), (1, ""),
  ])
  func narrowBarsLeaveOutTheLeastImportant(width: Int, expected: String) {
    #expect(drawn(bar, width: width, height: 1).text == expected)
  }

  /// Nobody is to take the profile of somebody else for their own.
  @Test(arguments: [
    (63, " careers   1 Roles   2 Skills   6 Guide   Maria-Jensen   saved"),
    (54, " 1 Roles   2 Skills   6 Guide    Maria-Jensen   saved"),
    (50, " 1 Roles 2 Skills 6 Guide    Maria-Jensen   saved"),
    (48, " 1 Roles 2 Skills 6 Guide   Maria-Jens…   saved"), (45, " 1 Roles 2 Skills 6 Guide   Maria-J…   saved"),
    (44, " 1 Roles 2 Skills 6 Guide      Maria-Jensen"), (37, " 1 Roles 2 Skills 6 Guide   Maria-J…"),
    (36, " 1 2 Skills 6   Maria-Jens…   saved"), (32, " 1 2 Skills 6      Maria-Jensen"),
    (24, " 1 2 Skills 6   Maria-…"), (20, " 1 2 Skills 6   Ma…"),
  ])
  func theNameOfTheOwnerIsCutWhenNothingElseIsLeftToGo(width: Int, expected: String) {
    let bar = TabBar(
      name: bar.name, tabs: bar.tabs, selected: bar.selected, owner: "Maria-Jensen", trailing: bar.trailing)
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
