import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Roles and skills found in their lists by other names than the one that they stand under.
@Suite struct OtherNameTests {
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

  /// By another name, and by what it covers; in the checklist beside a role and in one of its own.
  @Test(arguments: ["2", "2a"]) func skillsAreFoundByTheirOtherNamesToo(keys: String) throws {
    for letters in ["postgres<Space>db", "relational<Space>things"] {
      let skill = Skill(
        id: "postgresql", name: "PostgreSQL", covers: "Relational things", aliases: ["Postgres db"])
      let skills = Fixture.skills.map { $0.id == skill.id ? skill : $0 }
      var player = KeyPlayer(
        Catalogue(
          levels: Fixture.levels, tracks: Fixture.tracks, skills: skills, roles: Fixture.roles,
          sources: Fixture.sources))
      try player.press("'b\(keys)/\(letters)<Enter>")
      #expect(player.selection == "PostgreSQL")
      try player.press("/\(letters)<Tab>")
      #expect(player.listing.contains("PostgreSQL"))
    }
  }

  /// Ticks change what the list holds, and not what the letters find.
  @Test func aNarrowedListIsLookedForOnce() throws {
    var player = KeyPlayer()
    try player.press("/server-side<Space>developer<Tab>")
    player = player.restarted()
    #expect(player.state.find.query.isEmpty)
    let found = try #require(player.state.lists.foundNames)
    #expect(found.key.query == "server-side developer")
    try player.press("t")
    #expect(player.state.lists.foundNames?.key == found.key)
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
