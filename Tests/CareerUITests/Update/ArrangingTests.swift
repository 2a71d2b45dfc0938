import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Sorting, reversing and filtering lists.
@Suite struct ArrangingTests {
  @Test(arguments: [
    (Screen.roles, ["by match", "by title", "by pay", "by level", "by field", "nearest first"]),
    (.skills, ["by gain", "by hours", "most for an hour first", "by name", "as listed"]),
    (.tutors, ["by adjusted rating", "by rating", "by reviews", "by price", "by name", "as listed"]),
  ]) func sGoesThroughTheOrdersAndNamesEach(screen: Screen, orders: [String]) throws {
    var player = KeyPlayer()
    try player.press("\(screen.number)")
    for order in orders {
      try player.press("s")
      #expect(player.message == "Sorted \(order).")
    }
    #expect(player.state.panes[screen]?.order != nil)
  }

  @Test(arguments: ["s", "S"]) func nothingIsSortedWhereNothingIs(key: String) throws {
    var player = KeyPlayer(Fixture.sparseCatalogue)
    try player.press("4")
    try #require(player.listing.isEmpty)
    try player.press(key)
    #expect(player.message == "There is nothing to sort here.")
    #expect(player.state.panes[.tutors]?.order == nil && player.state.panes[.tutors]?.isReversed != true)
  }

  @Test(arguments: [
    (Screen.roles, 1), (.roles, 2), (.roles, 3), (.roles, 4), (.roles, 5), (.skills, 0), (.skills, 1), (.skills, 2),
    (.skills, 3), (.skills, 4), (.skills, 5),
    (.tutors, 0), (.tutors, 1), (.tutors, 2), (.tutors, 3), (.tutors, 4), (.tutors, 5),
  ]) func everyOrderHoldsTheSameItemsAndKeepsTheSelection(screen: Screen, presses: Int) throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'b\(screen.number)jj")
    let selection = player.selection
    let all = Set(player.state.listed.filter { if case .section = $0 { false } else { true } })
    try player.press(String(repeating: "s", count: presses) + "S")
    #expect(player.selection == selection)
    #expect(Set(player.state.listed.filter { if case .section = $0 { false } else { true } }) == all)
  }

  @Test func rolesByTitleAndTheOtherWayRound() throws {
    var player = KeyPlayer()
    try player.press("ss")
    #expect(player.listing == Fixture.roles.map(\.title).sorted())
    try player.press("S")
    #expect(player.listing == Fixture.roles.map(\.title).sorted().reversed())
    #expect(player.rows[2].contains("by title, reversed"))
  }

  @Test func anotherOrderStartsTheUsualWayRound() throws {
    var player = KeyPlayer()
    try player.press("ssSs")
    #expect(player.state.pane.isReversed == false)
  }

  @Test func tutorsByPriceBeginWithTheCheapest() throws {
    var player = KeyPlayer()
    try player.press("4ssss")
    #expect(player.listing == ["Matthew", "João", "Reza", "Adam"])
  }

  @Test func aChecklistByHoursStartsWithTheLeast() throws {
    var player = KeyPlayer()
    try player.press("'j2ss")
    #expect(player.listing.prefix(4) == ["HTML", "Linux", "SQL", "Python basics"])
  }

  @Test(arguments: [Screen.paths, .guide], ["s", "S"]) func aListWithOneOrderSaysSo(screen: Screen, key: String) throws
  {
    var player = KeyPlayer()
    try player.press("\(screen.number)\(key)")
    #expect(player.message == "This list has one order only.")
  }

  @Test func anOrderOutlivesTheRun() throws {
    var player = KeyPlayer()
    try player.press("ssS")
    let restarted = player.restarted()
    #expect(restarted.listing == player.listing)
  }

  /// The detail that comes in front by itself must start at its top.
  @Test func aDetailThatIsNotTheOneScrolledStartsAtItsTop() throws {
    var player = KeyPlayer(width: 120, height: 16)
    try player.press("JJfj<Right><Right><Right><Esc>")
    #expect(player.selection == "Back-end Developer")
    #expect(player.state.pane.detailOffset == 0)
  }
}
