import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// How routes read: rows that fit, and stations that say what each stop asks for and gives.
@Suite struct RouteTextTests {
  private func player(_ keys: String, width: Int = 120) throws -> KeyPlayer {
    var player = KeyPlayer(profile: .some, width: width, height: 60)
    try player.press(keys)
    return player
  }

  private func lines(_ player: KeyPlayer) throws -> [String] {
    let route = try #require(player.state.selected)
    return player.state.content(of: .routes).detail(route, width: 100).lines.map { line in
      var text = line.text[...]
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  @Test func aStationSaysWhoGivesTheExperienceThatItNeeds() throws {
    let lines = try lines(player("'cRR"))
    let senior = try #require(lines.firstIndex { $0.hasPrefix("○ Senior Back-end Developer") })
    #expect(
      lines[senior...].contains { $0.contains("Needs     Development experience: Junior Python Developer gives it") })
    #expect(lines.contains { $0.hasPrefix("↓ promotion, 2-4 years [") })
    #expect(lines.contains { $0.contains("Pay       no figure published") })
    #expect(lines.contains { $0.contains("Pay       £") })
  }

  @Test func experienceThatNothingGivesIsSaidToBeLacking() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("/senior<Enter>.'lR")
    let lines = try lines(player)
    #expect(lines.contains("Lacks  Development experience, which no stop before gives"))
    #expect(lines.contains { $0.hasSuffix("Needs     Development experience: no stop before gives it") })
    #expect(player.text.contains("lacks 1"))
  }

  @Test func theLineOfAMoveOfOursIsDotted() throws {
    let lines = try lines(player("'mRR"))
    let move = try #require(lines.firstIndex { $0.contains("our judgement") })
    #expect(lines[move - 1] == "┆")
    let published = try #require(lines.firstIndex { $0.hasPrefix("↓ sideways [") })
    #expect(lines[published - 1] == "│")
  }

  @Test(arguments: [1, 5, 12, 20, 33, 60, 200], Look.allCases) func aRowFits(columns: Int, look: Look) throws {
    let player = try player("'cRR")
    for route in try #require(player.state.routeList?.answer?.routes) {
      for shared in 0..<route.stops.count - 1 {
        var both = RouteLine.Common(of: [])
        (both.first, both.last) = (shared, route.stops.count - 2 - shared > 0 ? 1 : 0)
        let line = RouteLine.between(route, without: both, in: player.catalogue, columns: columns, look: look)
        #expect(line.columns(in: look) <= columns)
        #expect(!line.text.isEmpty)
      }
    }
  }

  @Test(arguments: [60, 80, 120, 200]) func rowsTellApartWhatDiffers(width: Int) throws {
    let player = try player("'cRR", width: width)
    let list = try #require(player.state.routeList)
    #expect((list.common.first, list.common.last) == (0, 3))
    let rows = list.items.map { item -> (stops: String, facts: String) in
      let pane = player.state.content(of: .routes)
      guard case .item(let line, let facts) = pane.row(item, width: width - 4) else { return ("", "") }
      return (line.text, facts.text)
    }
    #expect(Set(rows.map(\.stops)).count == rows.count)
    #expect(rows.allSatisfy { !$0.stops.contains("Lead") && $0.stops.hasSuffix("…") })
    #expect(player.text.contains("All end with Senior Back-end Developer → "))
    // Two blanks at least are between the stops and the columns.
    #expect(rows.allSatisfy { $0.stops.count + 2 + $0.facts.count <= width - 4 })
  }

  @Test func whatAllRoutesBeginWithIsSaidOnce() throws {
    let catalogue = Fixture.catalogue
    let learner = Learner(Profile(), in: catalogue)
    let routes = Routes(
      answering: RouteQuery(from: "software-apprentice", to: "chief-technology-officer"), for: learner
    ).routes
    #expect(routes.count > 1)
    #expect(RouteLine.Common(of: routes).first == 1)
    #expect(RouteLine.Common(of: Array(routes.prefix(1))).first == 0)
  }
}
