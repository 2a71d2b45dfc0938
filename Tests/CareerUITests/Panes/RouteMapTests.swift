import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Routes as lines on one axis of time.
@Suite struct RouteMapTests {
  private func player(width: Int = 120, height: Int = 40) throws -> KeyPlayer {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: width, height: height)
    try player.press("'cRR")
    return player
  }

  private func map(_ width: Int) throws -> RouteMap {
    let state = try player().state
    let list = try #require(state.routeList)
    return RouteMap(
      RouteMap.Key(routes: list.key, today: state.today, width: width), of: list.answer?.routes ?? [], from: "Start",
      settings: state.profile.plan, in: state.catalogue, look: .unicode)
  }

  @Test(arguments: [40, 92, 118, 200]) func everyStopHasAPlaceOfItsOwn(width: Int) throws {
    let map = try map(width)
    for (index, route) in map.routes.enumerated() {
      let line = map.line(of: index, isChosen: false).text
      #expect(line.count == width)
      #expect(line.first == "●")
      #expect(line.filter { $0 == "○" }.count == route.stops.count - 1)
      #expect(line.filter { $0 == "◆" }.count == 1)
    }
  }

  @Test func theChosenOneIsHeavyAndJudgementIsBroken() throws {
    let map = try map(100)
    for (index, route) in map.routes.enumerated() {
      let (chosen, other) = (map.line(of: index, isChosen: true).text, map.line(of: index, isChosen: false).text)
      #expect(chosen.contains("━") == route.moves.contains { !$0.isEditorial })
      #expect(chosen.contains("╍") == route.moves.contains(where: \.isEditorial))
      #expect(other.contains("─") == route.moves.contains { !$0.isEditorial })
      #expect(other.contains("┄") == route.moves.contains(where: \.isEditorial))
    }
  }

  /// What takes longer is longer: all are on one axis.
  @Test func theEndsAreInOrderOfTheirStudy() throws {
    let map = try map(100)
    let ends = map.routes.indices.map { route in
      let line = Array(map.line(of: route, isChosen: false).text)
      return line.firstIndex(of: "◆") ?? 0
    }
    let hours = map.routes.map { $0.toGo.hours.likelyMinutes }
    for (left, right) in zip(map.routes.indices, map.routes.indices.dropFirst()) where hours[left] < hours[right] {
      #expect(ends[left] <= ends[right])
    }
    #expect(map.axis != nil)
  }

  /// It is made once for the list, and anew only for another width of it.
  @Test func theMapIsThatOfTheList() throws {
    var player = try player()
    let key = try #require(player.state.routeMap?.key)
    #expect(key.width == ListView.itemWidth(in: 120) - RoutesPane.indent)
    try player.press("j")
    #expect(player.state.routeMap?.key == key)
    player.update(.resize(Size(width: 200, height: 40)))
    #expect(player.state.routeMap?.key.width == key.width + 80)
    #expect(player.state.routeMap?.key.routes == key.routes)
  }

  @Test func titlesAreWholeOnWideScreensAndRowsAreTwoOnNarrowOnes() throws {
    let wide = try player()
    #expect(wide.text.contains("●") && wide.text.contains("by way of "))
    #expect(wide.text.contains("a move that a source names"))
    let narrow = try player(width: 80, height: 24)
    #expect(narrow.text.contains("● → ○ "))
    #expect(!narrow.text.contains("a move that a source names"))
  }

  @Test func aShowsLongerOnesAndTheBestAgain() throws {
    var player = try player()
    let count = player.state.routeList?.answer?.routes.count ?? 0
    try player.press("a")
    #expect(player.state.showsMoreRoutes)
    #expect(player.state.routeList?.answer?.routes.count ?? 0 >= count)
    try player.press("a")
    #expect(!player.state.showsMoreRoutes)
    #expect(player.state.routeList?.answer?.routes.count == count)
  }
}
