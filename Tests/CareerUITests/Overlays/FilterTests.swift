import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// The filter form, and what lists show by it.
@Suite struct FilterTests {
  @Test func rightGoesThroughTheOptionsAndRoundToAny() throws {
    var player = KeyPlayer()
    try player.press("f")
    var tracks: [String?] = []
    for _ in 0...Fixture.tracks.count {
      try player.press("l")
      tracks.append(player.state.pane.filter["track"])
    }
    #expect(tracks == ["web", "data", "learning-machines", nil])
  }

  @Test func leftGoesTheOtherWayRound() throws {
    var player = KeyPlayer()
    try player.press("fh")
    #expect(player.state.pane.filter == ["track": "learning-machines"])
    #expect(player.listing.contains(Fixture.hostileTitle))
  }

  @Test func theListFollowsAtOnceAndItsHeadingSaysSo() throws {
    var player = KeyPlayer()
    try player.press("fll")
    #expect(player.listing == ["First jobs", "Data Analyst", "Next step", "Data Engineer"])
    try player.press("<Esc>")
    #expect(player.rows[2].contains("1/2"))
    #expect(player.rows[2].hasSuffix("Data"))
  }

  @Test func filtersNarrowTogether() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("flljj<Space><Esc>")
    #expect(player.listing == ["Next step", "Data Engineer"])
  }

  @Test(arguments: ["<Esc>", "<Enter>", "q"]) func theFormClosesAndKeepsWhatWasChosen(key: String) throws {
    var player = KeyPlayer()
    try player.press("fl\(key)")
    #expect(player.state.overlay == nil)
    #expect(player.state.pane.filter == ["track": "web"])
  }

  @Test func minusClearsEveryField() throws {
    var player = KeyPlayer()
    try player.press("fljl-")
    #expect(player.state.pane.filter.isEmpty)
  }

  /// Values that were gone through on the way leave no trace.
  @Test func clearingReturnsToWhatWasSelectedBefore() throws {
    var player = KeyPlayer()
    try player.press("jjj")
    let (selection, place) = (player.selection, player.state.pane.index)
    try player.press("f<Right><Right><Left><Right><Right>-<Esc>")
    #expect(player.selection == selection && player.state.pane.index == place)
    try player.press("f<Right><Right><Right><Right><Esc>")
    #expect(player.state.pane.filter.isEmpty)
    #expect(player.selection == selection)
  }

  /// For whoever sees forty columns.
  @Test(arguments: [80, 120, 200]) func valuesStandBesideTheirLabels(width: Int) throws {
    var player = KeyPlayer(width: width, height: 30)
    try player.press("f<Right>")
    let row = try #require(player.rows.first { $0.contains("Little missing") })
    #expect(row.contains("Little missing  any"))
  }

  @Test func theSelectionInTheFormStaysInIt() throws {
    var player = KeyPlayer()
    try player.press("fkl")
    #expect(player.state.pane.filter == ["track": "web"])
    try player.press("Gjl")
    #expect(player.state.pane.filter == ["track": "web", "pay": "yes"])
    try player.press("gl")
    #expect(player.state.pane.filter["track"] == "data")
  }

  @Test func rolesWithPayLeaveOutThoseWithoutAFigure() throws {
    var player = KeyPlayer()
    try player.press("fGl<Esc>")
    #expect(!player.listing.contains("Senior Back-end Developer"))
    #expect(!player.listing.contains(Fixture.hostileTitle), "its only figure is of another country")
    #expect(player.listing.contains("Back-end Developer"))
  }

  @Test(arguments: [
    (1, ["Python proficiency", "Communication", "Python basics"]),
    (2, ["Django", "Flask", "REST APIs", "PostgreSQL", "Linux", "Degree in computing"]),
    (3, ["Django"]), (4, ["Linux"]),
  ]) func skillsByMark(presses: Int, names: [String]) throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'b2f" + String(repeating: "l", count: presses) + "<Esc>")
    let headings = ["Essential", "Advantage", "Needed first"]
    let found = player.listing.filter { !headings.contains($0) }
    // What is needed first and held is not needed any more.
    #expect(found == names.filter { $0 != "Python basics" })
  }

  @Test func tutorsByPriceAndFirstLesson() throws {
    var player = KeyPlayer()
    try player.press("4fllGl<Esc>")
    #expect(player.listing == ["João"])
  }

  @Test(arguments: [("1", "fjj<Right>", "role"), ("2", "f<Right>", "skill"), ("4", "fl<Down>lGl", "tutor")])
  func aListFilteredToNothingNamesTheKeyThatFillsIt(screen: String, keys: String, kind: String) throws {
    var player = KeyPlayer()
    try player.press("\(screen)\(keys)<Esc>")
    #expect(player.listing.isEmpty)
    #expect(player.text.contains("No \(kind) passes the filter. Press f to change it"))
  }

  /// No skill is in front whose mark it could be.
  @Test func inTheRolesAKeyClearsTheFilter() throws {
    var player = KeyPlayer()
    let all = player.listing
    try player.press("fGl<Esc>")
    try #require(player.listing.count < all.count)
    try player.press("-")
    #expect(player.listing == all && player.state.pane.filter.isEmpty)
    try player.press("-")
    #expect(player.message == "There is no mark to clear here.")
  }

  @Test func amongTutorsTheSameKeyClearsTheirs() throws {
    var player = KeyPlayer()
    try player.press("4fllGl<Esc>-")
    #expect(player.state.pane.filter.isEmpty)
    #expect(player.listing.count > 1)
  }

  /// There a key means the skill in front, or nothing.
  @Test func onThePageOfARoleTheFilterStays() throws {
    var player = KeyPlayer()
    try player.press("fl<Esc><Enter>-")
    #expect(player.state.pane.filter == ["track": "web"])
  }

  @Test(arguments: [Screen.paths, .guide]) func whereThereIsNothingToFilterTheKeySaysSo(screen: Screen) throws {
    var player = KeyPlayer()
    try player.press("\(screen.number)f")
    #expect(player.state.overlay == nil)
    #expect(player.message == "There is nothing to filter here.")
  }

  @Test func aVanishedSelectionLeavesItsNeighbour() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'dfjj<Space><Esc>")
    #expect(player.selection.map(["Data Engineer", Fixture.hostileTitle].contains) == true)
  }
}
