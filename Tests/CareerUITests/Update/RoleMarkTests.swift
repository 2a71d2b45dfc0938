import CareerModel
import Testing

@testable import CareerUI

/// Target, bookmark and "I am here".
@Suite struct RoleMarkTests {
  @Test func tSetsTheTarget() throws {
    var player = KeyPlayer()
    let effects = try player.press("'bt")
    expectSame(
      effects,
      [
        .save(
          .record(
            ProfileEdit(
              "target Back-end Developer", [.targets(from: [], to: [Target(role: "backend-developer")])])))
      ])
    #expect(player.state.profile.target == "backend-developer")
    #expect(player.text.contains("◆ Back-end Developer"))
    #expect(player.message == "Back-end Developer is your target.")
  }

  /// Of a route that was taken `t` is about the stop that comes next, and without it leads to the end all the same.
  @Test func theNextStopOfATakenRouteIsTheTarget() throws {
    let stops: [Role.ID] = ["junior-python-developer", "backend-developer", "senior-backend-developer"]
    var profile = Profile()
    profile.targets = TakenRoute.targets(of: stops)
    profile.here = stops[0]
    var player = KeyPlayer(profile: profile, width: 120, height: 40)
    try #require(player.catalogue.nextTarget(of: profile)?.id == stops[1])
    try player.press("/junior python<Enter>t")
    #expect(
      player.message
        == "You are Junior Python Developer already: . takes that back, M lists what is like it.")
    #expect(player.state.profile.targets == profile.targets)
    try player.press("/back-end dev<Enter>t")
    #expect(player.state.profile.targets == [Target(role: stops[2])])
  }

  /// The stop that one has come to was no target any more.
  @Test func anotherTargetNamesWhatItTakesThePlaceOf() throws {
    var profile = Profile()
    profile.targets = TakenRoute.targets(of: [
      "junior-python-developer", "backend-developer", "senior-backend-developer",
    ])
    profile.here = "junior-python-developer"
    var player = KeyPlayer(profile: profile, width: 120, height: 40)
    try player.press("/data eng<Enter>t")
    #expect(
      player.message
        == "Data Engineer is your target, instead of Back-end Developer and Senior Back-end Developer; u takes it back."
    )
  }

  @Test func anotherTargetTakesThePlaceOfTheFirst() throws {
    var player = KeyPlayer()
    try player.press("tjt")
    #expect(player.state.profile.targets == [Target(role: "data-analyst")])
    #expect(player.message == "Data Analyst is your target, instead of Software Apprentice; u takes it back.")
  }

  /// The letter that undoes is one of those that the question for time takes.
  @Test func overTheQuestionForTimeNoKeyIsSaidToUndo() throws {
    var profile = Profile()
    profile.targets = [Target(role: "data-engineer")]
    var player = KeyPlayer(profile: profile, session: .unasked)
    try player.press("'bt")
    try #require(player.state.overlay is PlanForm)
    #expect(player.message == "Back-end Developer is your target, instead of Data Engineer.")
  }

  /// Only the list of roles can be filtered by bookmarks.
  @Test(arguments: [("", " f shows bookmarks only."), ("2", ""), ("3", "")])
  func theFilterIsNamedWhereItShowsBookmarks(way: String, filter: String) throws {
    var player = KeyPlayer()
    try player.press("'b\(way)b")
    #expect(player.message == "Bookmarked: Back-end Developer.\(filter)")
  }

  @Test func whatOneIsAlreadyIsNoTarget() throws {
    var player = KeyPlayer()
    try player.press("'b.<Esc>")
    #expect(try player.press("t").isEmpty)
    #expect(
      player.message == "You are Back-end Developer already: . takes that back, M lists what is like it.")
    #expect(player.state.profile.targets.isEmpty)
  }

  @Test func tAgainClearsTheTarget() throws {
    var player = KeyPlayer()
    try player.press("tt")
    #expect(player.state.profile == Profile())
    #expect(player.message == "Software Apprentice is no longer your target.")
  }

  /// Its row shows the sign of a target too.
  @Test func tOnALaterTargetClearsThatOne() throws {
    var profile = Profile()
    profile.targets = [Target(role: "data-engineer"), Target(role: "backend-developer")]
    var player = KeyPlayer(profile: profile)
    try player.press("'bt")
    #expect(player.state.profile.targets == [Target(role: "data-engineer")])
    #expect(player.message == "Back-end Developer is no longer your target.")
  }

  @Test(arguments: ["b", "<Space>"]) func bookmarksAreSetAndCleared(key: String) throws {
    var player = KeyPlayer()
    let effects = try player.press("j\(key)k\(key)")
    expectSame(
      Array(effects.suffix(1)),
      [
        .save(
          .record(
            ProfileEdit(
              "bookmark Software Apprentice",
              [.bookmarks(from: ["data-analyst"], to: ["data-analyst", "software-apprentice"])])))
      ])
    try player.press("j\(key)")
    #expect(player.state.profile.bookmarks == ["software-apprentice"])
    #expect(player.text.contains("★ Software Apprentice"))
  }

  @Test func dotSaysWhereThePersonIsAndReachFollowsFromIt() throws {
    var player = KeyPlayer()
    let effects = try player.press("'b.<Esc>")
    expectSame(
      effects,
      [.save(.record(ProfileEdit("I am Back-end Developer", [.here(from: nil, to: "backend-developer")])))])
    let start = try #require(player.listing.firstIndex(of: "Next step: up from here"))
    let end = try #require(player.listing.firstIndex(of: "Later: needs experience"))
    #expect(player.listing[start + 1] == "Senior Back-end Developer")
    #expect(player.listing[start..<end].contains("Data Engineer"))
    try player.press(".")
    #expect(player.state.profile.here == nil)
  }

  @Test(arguments: ["2", "3", "<Enter>", "2<Enter>", "3<Enter>"]) func marksOfRolesWorkWhereverARoleIsInFront(
    way: String
  ) throws {
    var player = KeyPlayer()
    try player.press("'b\(way)tb.")
    #expect(player.state.profile.target == "backend-developer")
    #expect(player.state.profile.bookmarks == ["backend-developer"])
    #expect(player.state.profile.here == "backend-developer")
  }

  @Test func aRoleUnderTheFocusedLinkIsMeant() throws {
    var player = KeyPlayer(height: 60)
    try player.press("'b<Enter>")
    try player.stepToLink(.role("data-engineer"))
    try player.press("t")
    #expect(player.state.profile.target == "data-engineer")
  }

  @Test(arguments: ["t", "b", "."]) func withoutARoleTheKeySaysWhatToDo(key: String) throws {
    var session = Session.fresh
    session.screen = .skills
    var player = KeyPlayer(session: session)
    try #expect(player.press(key).isEmpty)
    #expect(player.message == "Choose a role first: press 1.")
  }

  @Test(arguments: ["t", "b", "."], [Screen.tutors, .guide])
  func marksOfRolesAreRefusedWhereThereAreNone(key: String, screen: Screen) throws {
    var player = KeyPlayer()
    try #expect(player.press("\(screen.number)\(key)").isEmpty)
    #expect(player.message == "\(key) does nothing here. ? shows the keys.")
  }
}
