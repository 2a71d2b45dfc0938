import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Roles found in their list by other titles than the one that they stand under.
@Suite struct OtherTitleTests {
  /// As the search does, wherever one stands in the list.
  @Test func rolesAreFoundByTheirOtherTitlesToo() throws {
    for (letters, title) in [
      ("server-side<Space>developer", "Back-end Developer"), ("graduate<Space>dev", "Junior Python Developer"),
    ] {
      var player = KeyPlayer()
      try player.press("G/\(letters)<Enter>")
      #expect(player.selection == title)
      try player.press("/\(letters)<Tab>")
      #expect(player.listing.contains(title))
    }
  }

  /// As it is by the whole of it, whatever the texts tell of the words.
  @Test(arguments: ["software<Space>test", "software<Space>tester"])
  func anotherTitleThatIsBegunIsFound(letters: String) throws {
    let tester = Role(
      id: "tester", title: "Quality Assurance Analyst", aliases: ["Software tester"], track: "web",
      level: Fixture.levels[1],
      summary: [CitedText("Tests software: plans the test of software, and tests it.", sources: ["guide-article"])])
    var player = KeyPlayer(
      Catalogue(
        levels: Fixture.levels, tracks: Fixture.tracks, skills: Fixture.skills, roles: Fixture.roles + [tester],
        sources: Fixture.sources))
    try player.press("/\(letters)<Enter>")
    #expect(player.selection == "Quality Assurance Analyst")
  }

  /// Ticks change what the list holds, and not what the letters find.
  @Test func aNarrowedListIsLookedForOnce() throws {
    var player = KeyPlayer()
    try player.press("/server-side<Space>developer<Tab>")
    player = player.restarted()
    #expect(player.state.find.query.isEmpty)
    let found = try #require(player.state.lists.foundRoles)
    #expect(found.key.query == "server-side developer")
    try player.press("t")
    #expect(player.state.lists.foundRoles?.key == found.key)
  }

  /// "Senior Back-end Developer" comes after "Back-end Developer", also for somebody who stands just before it.
  @Test func aTitleThatBeginsSoIsMeantBeforeOthers() throws {
    var player = KeyPlayer()
    try player.press("'bj/back-end<Space>dev<Enter>")
    #expect(player.selection == "Back-end Developer")
  }

  /// A list is narrowed by the same names, and a word that only a text has is left to the search over everything.
  @Test func wordsOfTextsAreNoTitles() throws {
    var player = KeyPlayer()
    try player.press("/schemas<Enter>")
    #expect(player.message == "No match among 10 roles. Press : to look everywhere.")
  }
}
