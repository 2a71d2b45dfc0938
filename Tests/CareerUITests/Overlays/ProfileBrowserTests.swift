import Testing

@testable import CareerUI

/// Profiles in the explorer: opened, made, renamed and deleted.
@Suite struct ProfileBrowserTests {
  private static let profiles = [
    ProfileChoice(name: "default"), ProfileChoice(name: "noor"), ProfileChoice(name: "old", isDeleted: true),
  ]

  private func browser(_ keys: String = "") throws -> KeyPlayer {
    var player = KeyPlayer(width: 120, height: 40)
    #expect(try player.press("P") == [.listProfiles])
    player.update(.profiles(Self.profiles))
    try player.press(keys)
    return player
  }

  @Test func theOneThatIsOpenIsInFront() throws {
    let player = try browser("j")
    #expect(player.text.contains("default"))
    #expect((player.state.overlay as? ProfileBrowser)?.selected == 1)
    #expect(try browser("<Enter>").message == "default is open already.")
  }

  @Test func anotherOneIsOpenedOnceAllIsSaved() throws {
    var player = try browser("j")
    let effects = try player.press("<Enter>")
    #expect(effects == [.saveSession(player.state.session), .leaveProfile(.open("noor"))])
  }

  @Test func whatIsNotSavedIsWrittenFirst() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("2<Space>P")
    player.update(.profiles(Self.profiles))
    #expect(try player.press("j<Enter>") == [.retrySaving])
    #expect(player.update(.saved).last == .leaveProfile(.open("noor")))
  }

  @Test func whoeverStaysLeavesTheProgramLater() throws {
    var player = KeyPlayer(width: 120, height: 40)
    try player.press("2<Space>P")
    player.update(.profiles(Self.profiles))
    try player.press("j<Enter><Esc>")
    player.update(.saved)
    #expect(try player.press("1q").last == .quit)
  }

  @Test func profilesAreMadeAndRenamed() throws {
    var player = try browser()
    #expect(try player.press("nhopes<Enter>") == [.profile(.make("hopes"))])
    #expect(player.state.overlay is ProfileBrowser)
    #expect(try player.press("jrana<Enter>") == [.profile(.rename("noor", to: "ana"))])
    try player.press("n<Enter>")
    #expect(player.message == "Type a name.")
    #expect(try player.press("<Esc>grhome<Enter>").last == .leaveProfile(.rename("default", to: "home")))
  }

  /// Enter opens the profile that was just made, not the one that the row stood on before.
  @Test(arguments: [("nhopes", "hopes"), ("jrana", "ana")])
  func theRowGoesToTheOneThatWasJustNamed(keys: String, name: String) throws {
    var player = try browser(keys + "<Enter>")
    player.update(.profiles(Self.profiles))
    player.update(.profiles([ProfileChoice(name: "aaa"), ProfileChoice(name: name)] + Self.profiles))
    #expect(try player.press("<Enter>").last == .leaveProfile(.open(name)))
  }

  @Test func whatHasToWaitForAnImportIsSaidBefore() throws {
    var player = try browser()
    let beginning = "O*NET is being imported: change the profile"
    #expect(!player.text.contains(beginning))
    player = KeyPlayer(width: 120, height: 40)
    try player.press("Di/tmp/onet<Enter><Esc>P")
    player.update(.profiles(Self.profiles))
    #expect(player.text.contains(beginning))
    try player.press("j<Enter>")
    #expect(player.message == beginning + " when that is done.")
  }

  /// What is wrong with a name is told as one types, and Enter then does nothing.
  @Test(arguments: [
    ("a/b", "Letters, digits, - and _, 40 at most."), ("noor ahmed", "A space is not possible: noor-ahmed?"),
    ("noor", "noor is the name of another one."),
  ])
  func aNameThatCannotBeIsToldAtOnce(name: String, problem: String) throws {
    var player = try browser("n" + name)
    #expect(player.text.contains(problem))
    #expect(player.frame.cells.contains { $0.style.meaning == .error })
    #expect(try player.press("<Enter>").isEmpty)
    #expect(player.state.overlay is ProfileNaming)
    try player.press("<C-u>hopes")
    #expect(player.text.contains("Enter makes hopes"))
    #expect(!player.frame.cells.contains { $0.style.meaning == .error })
  }

  @Test func aDeletedOneComesBack() throws {
    var player = try browser()
    #expect(try player.press("jd") == [.profile(.delete("noor"))])
    #expect(try player.press("u") == [.profile(.bringBack("old"))])
    try player.press("G<Enter>")
    #expect(player.message == "old is deleted: u brings it back.")
    player.update(.profiles([ProfileChoice(name: "default")]))
    try player.press("u")
    #expect(player.message == "No profile was deleted since the start.")
  }

  @Test func theOneThatIsOpenIsLeftBeforeItIsDeleted() throws {
    var player = try browser()
    #expect(try player.press("d").last == .leaveProfile(.delete("default")))
  }

  @Test func deletingForGoodIsAskedAndKeepsByItself() throws {
    var player = try browser()
    try player.press("jX")
    #expect(player.text.contains("Delete noor for good?"))
    #expect(player.text.contains("brings it back."))
    #expect(try player.press("<Enter>").isEmpty)
    #expect(try player.press("Xj<Enter>") == [.profile(.purge("noor"))])
    #expect(try player.press("X<Esc>").isEmpty)
  }
}
