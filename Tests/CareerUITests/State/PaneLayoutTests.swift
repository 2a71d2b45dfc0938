import Canvas
import Testing

@testable import CareerUI

/// Where the parts of a screen lie.
@Suite struct PaneLayoutTests {
  private func layout(_ screen: Screen, height: Int) -> PaneLayout {
    PaneLayout(size: Size(width: 120, height: height), screen: screen, focus: .list, isZoomed: false)
  }

  /// Too low for panes one above the other, and wide enough for two beside each other.
  @Test(arguments: [Screen.plan, .routes], [12, 24, 28])
  func lowWindowsHaveTheDetailBesideTheList(screen: Screen, height: Int) throws {
    let layout = layout(screen, height: height)
    let (list, detail) = (try #require(layout.list), try #require(layout.detail))
    #expect(layout.visible == [.list, .detail])
    #expect(list.maxX < detail.x && list.y == detail.y && list.height == detail.height)
    #expect(layout.preview == nil && layout.divider == nil)
  }

  @Test(arguments: [Screen.plan, .routes]) func highOnesHaveItBeneath(screen: Screen) throws {
    let layout = layout(screen, height: 40)
    let (list, detail) = (try #require(layout.list), try #require(layout.detail))
    #expect(list.maxY < detail.y && list.width == 120)
    #expect(layout.divider != nil)
  }
}
