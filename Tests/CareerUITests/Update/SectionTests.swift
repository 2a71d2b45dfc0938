import CareerModel
import Testing

@testable import CareerUI

/// Folding the sections of a list.
@Suite struct SectionTests {
  private static let firstJobs = ["Software Apprentice", "Data Analyst", "Junior Python Developer"]

  @Test func leftFoldsTheSectionAndSelectsItsHeading() throws {
    var player = KeyPlayer()
    try player.press("jh")
    #expect(player.selection == "First jobs")
    #expect(!Self.firstJobs.contains(where: player.listing.contains))
    #expect(player.listing.contains("Back-end Developer"))
  }

  @Test(arguments: ["l", "<Right>", "<Enter>"]) func theHeadingUnfoldsAndSelectsItsFirstItem(key: String) throws {
    var player = KeyPlayer()
    try player.press("jh\(key)")
    #expect(Array(player.listing.prefix(4)) == ["First jobs"] + Self.firstJobs)
    #expect(player.selection == "Software Apprentice")
  }

  @Test func aFoldedHeadingTellsThatItIsFoldedAndWhatItHides() throws {
    var player = KeyPlayer()
    try player.press("h")
    let row = try #require(player.rows.first { $0.contains("First jobs") })
    #expect(row.contains("▸"))
    #expect(row.hasSuffix("3"))
  }

  @Test func onlyFoldedHeadingsCanBeSelected() throws {
    var player = KeyPlayer()
    try player.press("hj")
    #expect(player.selection == "Back-end Developer")
    try player.press("k")
    #expect(player.selection == "First jobs")
  }

  @Test func everySectionFolds() throws {
    var player = KeyPlayer()
    try player.press("hjhjh")
    #expect(player.listing == ["First jobs", "Next step", "Later: needs experience"])
    #expect(player.selection == "Later: needs experience")
  }

  @Test func foldsOutliveLeavingTheScreen() throws {
    var player = KeyPlayer()
    try player.press("h")
    let listing = player.listing
    try player.press("41")
    #expect(player.listing == listing)
    #expect(player.selection == "First jobs")
  }

  @Test func aChecklistFoldsToo() throws {
    var player = KeyPlayer()
    try player.press("2h")
    #expect(player.listing == ["Essential", "Advantage", "HTML"])
  }

  @Test func theHeadingCountsWhatIsHeldWhileItIsFolded() throws {
    var player = KeyPlayer(profile: .some)
    try player.press("'b2h")
    let row = try #require(player.rows.first { $0.contains("Essential") })
    #expect(row.contains("2 of 4"))
  }

  /// Nothing there is a skill, and the role is not what the eye is on.
  @Test func aMarkOnAFoldedHeadingDoesNothingAndSaysSo() throws {
    var player = KeyPlayer()
    try player.press("2h")
    let effects = try player.press("<Space>")
    #expect(player.message == "There is nothing to tick here.")
    #expect(effects.isEmpty)
  }

  @Test func leftInAListWithoutSectionsDoesNotGoToThePaneAtTheRight() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("sh")
    #expect(player.state.focus == .list)
  }
}
