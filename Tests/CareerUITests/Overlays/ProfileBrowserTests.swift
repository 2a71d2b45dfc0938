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

  /// Nobody goes on in the profile of somebody else who has just made one.
  @Test func aNewProfileIsOpenedAtOnce() throws {
    var player = try browser("nhopes")
    #expect(player.text.contains("Enter makes and opens hopes"))
    #expect(try player.press("<Enter>").last == .leaveProfile(.make("hopes")))
  }

  @Test func profilesAreRenamed() throws {
    var player = try browser()
    #expect(try player.press("jrana<Enter>") == [.profile(.rename("noor", to: "ana"))])
    try player.press("n<Enter>")
    #expect(player.message == "Type a name.")
    #expect(try player.press("<Esc>grhome<Enter>").last == .leaveProfile(.rename("default", to: "home")))
  }

  /// Enter opens the profile that was just named, not the one that the row stood on before.
  @Test func theRowGoesToTheOneThatWasJustNamed() throws {
    var player = try browser("jrana<Enter>")
    player.update(.profiles(Self.profiles))
    player.update(.profiles([ProfileChoice(name: "aaa"), ProfileChoice(name: "ana")] + Self.profiles))
    #expect(try player.press("<Enter>").last == .leaveProfile(.open("ana")))
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
    ("a/b", "Letters, digits, - and _, 40 at most."), ("noor", "noor is the name of another one."),
    ("Noor", "noor is the name of another one."),
  ])
  func aNameThatCannotBeIsToldAtOnce(name: String, problem: String) throws {
    var player = try browser("n" + name)
    #expect(player.text.contains(problem))
    #expect(player.frame.cells.contains { $0.style.meaning == .error })
    #expect(try player.press("<Enter>").isEmpty)
    #expect(player.state.overlay is ProfileNaming)
    try player.press("<C-u>hopes")
    #expect(player.text.contains("Enter makes and opens hopes"))
    #expect(!player.frame.cells.contains { $0.style.meaning == .error })
  }

  @Test func aHyphenTakesThePlaceOfSpaces() throws {
    var player = try browser("nmaria  jensen")
    #expect(player.text.contains("No spaces: Enter makes and opens maria-jensen"))
    #expect(try player.press("<Enter>").last == .leaveProfile(.make("maria-jensen")))
  }

  @Test func theRowStaysWithWhatWasDeleted() throws {
    var player = try browser("jd")
    player.update(.profiles([Self.profiles[0], ProfileChoice(name: "noor", isDeleted: true), Self.profiles[2]]))
    player.update(.profileDeleted("noor"))
    #expect(player.message == "noor is deleted: u brings it back.")
    #expect(try player.press("u") == [.profile(.bringBack("noor"))])
  }

  /// What deletes for good is not to ask about the one that took its place.
  @Test func theProfilesBeginWithTheOneThatWasOpenAndIsDeleted() throws {
    var player = KeyPlayer()
    player.update(.profileDeleted("noor"))
    #expect(player.message == "noor is deleted: P, then u brings it back.")
    try player.press("P")
    player.update(.profiles([ProfileChoice(name: "default"), ProfileChoice(name: "noor", isDeleted: true)]))
    try player.press("X")
    #expect(player.text.contains("Delete noor for good?"))
    // Once only.
    try player.press("<Esc><Esc>P")
    player.update(.profiles([ProfileChoice(name: "default"), ProfileChoice(name: "noor", isDeleted: true)]))
    #expect((player.state.overlay as? ProfileBrowser)?.selected == 0)
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
