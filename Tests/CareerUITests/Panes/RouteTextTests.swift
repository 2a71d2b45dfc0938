import Canvas
import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// How routes read: rows that fit, and stations that say what each stop asks for and gives.
@Suite struct RouteTextTests {
  private func player(_ keys: String, width: Int = 120) throws -> KeyPlayer {
    var player = KeyPlayer(Fixture.crossroads, profile: .some, width: width, height: 60)
    try player.press(keys)
    return player
  }

  private func lines(_ player: KeyPlayer) throws -> [String] {
    let route = try #require(player.state.selected)
    return player.state.content(of: .routes).detail(route, width: 80).lines.map { line in
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
    try player.press("/senior<Enter>.<Esc>'lR")
    let lines = try lines(player)
    #expect(lines.contains("Lacks     Development experience, which no stop before gives"))
    #expect(lines.contains { $0.hasSuffix("Needs     Development experience: no stop before gives it") })
    #expect(player.text.contains("lacks 1"))
  }

  /// What orders the rows stands in them, and how it comes about beneath them.
  @Test func rowsSayWhatTheyCountAs() throws {
    let player = try player("'cRR")
    let route = try #require(player.state.routeList?.answer?.routes.first)
    let counted = try #require(route.countedText)
    #expect(player.text.contains(counted))
    #expect(player.words.contains("The first \(counted) for the order alone: "))
    #expect(player.words.contains("h to study, and ") && player.words.contains(" 400 h"))
    #expect(player.words.contains("least time first"))
  }

  @Test(arguments: [80, 120, 200]) func theRouteOfPublishedMovesStandsAfterTheBestByAName(width: Int) throws {
    var profile = Examples.profile(here: "developer")
    profile.targets = [Target(role: "lead")]
    var player = KeyPlayer(Fixture.shortcuts, profile: profile, width: width, height: 40)
    try player.press("R")
    #expect(player.listing.count == 4)
    #expect(player.text.contains(Routes.publishedTitle) && !player.text.contains("4 by way of"))
    if width > 80 { #expect(player.text.contains("\(Routes.publishedTitle): 2 moves by way of Senior Developer")) }
    try player.press("G<Enter>")
    #expect(player.text.contains("Senior Developer") && player.text.contains("5 to 11 years"))
    try player.press("<Esc>a")
    #expect(player.listing.count == 4 && !player.text.contains(Routes.publishedTitle))
  }

  @Test func sOrdersByMoves() throws {
    var player = try player("'cRRs")
    #expect(player.state.routeQuery()?.objective == .moves)
    #expect(player.text.contains("fewest moves first") && !player.text.contains("ranks as"))
    try player.press("S")
    #expect(player.message == "This list stands the best first only.")
    #expect(player.restarted().state.routeQuery()?.objective == .moves)
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
      for shared in 0..<route.stops.count {
        let line = RouteLine.between(
          route, without: route.stops.prefix(shared).map(\.role), in: player.catalogue, columns: columns, look: look)
        #expect(line.columns(in: look) <= columns)
        #expect(!line.text.isEmpty)
      }
    }
  }

  @Test func whatAllRoutesPassIsSaidOnceAndRowsTellThemApart() throws {
    let player = try player("'cRR", width: 80)
    let items = try #require(player.state.routeList?.items)
    let rows = items.map { item -> String in
      guard case .block(let lines) = player.state.content(of: .routes).row(item, width: 76) else { return "" }
      return lines[0].text
    }
    #expect(rows.count == 2)
    #expect(rows[0].contains("Back-end Developer") && rows[1].contains("Data Analyst"))
    #expect(!rows.contains { $0.contains("Lead Developer") })
    #expect(player.words.contains("All pass Senior Back-end Developer, Lead Developer and Software Architect."))
    let routes = try #require(player.state.routeList?.answer?.routes)
    #expect(RouteLine.sharedStops(of: Array(routes.prefix(1))) == [])
  }
}
