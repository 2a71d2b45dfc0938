import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// The page to hand over, asked for with one key.
@Suite struct HandoutTests {
  private func player(_ keys: String, _ profile: Profile = .planning) throws -> KeyPlayer {
    var player = KeyPlayer(profile: profile, width: 120, height: 40)
    try player.press(keys)
    return player
  }

  private static let known: Profile = {
    var profile = Profile.planning
    profile.cover.name = "Noor"
    return profile
  }()

  @Test func whoItIsForIsAskedOnce() throws {
    var player = try player("5E")
    #expect(try player.press("<Enter>").isEmpty)
    #expect(player.state.overlay is HandoutForm)
    let effects = try player.press("Noor<Enter><Enter>Well done.<Enter>")
    var cover = HandoutCover()
    (cover.name, cover.words) = ("Noor", "Well done.")
    #expect(player.state.profile.cover == cover)
    #expect(effects.last == .export(.handout(comparing: player.state.profile.bookmarks), as: .html))
    #expect(try player.press("E<Enter>") == [.export(.handout(comparing: player.state.profile.bookmarks), as: .html)])
    try player.press("u")
    #expect(player.state.profile.cover == HandoutCover())
  }

  @Test func itCanBeChangedLater() throws {
    var player = try player("5Ee", Self.known)
    #expect(player.text.contains("Noor"))
    try player.press("Ana<Enter>2 Jan 2027<Enter><Enter>")
    #expect(player.state.profile.cover.name == "Ana")
    #expect(player.state.profile.cover.day == Day("2027-01-02"))
  }

  @Test func aDateThatIsNoneIsTold() throws {
    var player = try player("5E<Enter><Enter>soon<Enter>")
    #expect(try player.press("<Enter>").isEmpty)
    #expect((player.state.overlay as? HandoutForm)?.field == .day)
    #expect(player.text.contains("Write the day as "))
    #expect(player.frame.cells.contains { $0.style.meaning == .error })
    try player.press("2 Jan 2027")
    #expect(player.text.contains("Sat 2 Jan 2027"))
    #expect(!player.frame.cells.contains { $0.style.meaning == .error })
  }

  @Test func aDateThatIsNoneIsToldBeforeAnythingElseIsAsked() throws {
    let player = try player("5E<Enter>Noor<Enter>3/12/2026<Enter>")
    #expect((player.state.overlay as? HandoutForm)?.field == .day)
    #expect(player.text.contains("Write the day as "))
  }

  @Test(arguments: ["<Esc><Esc>", "<C-c>"]) func comingOutKeepsWhatWasTyped(key: String) throws {
    let player = try player("5E<Enter>Noor<Tab><Tab>Well done.<A-Enter>Go on." + key)
    #expect(player.state.profile.cover.name == "Noor")
    #expect(player.state.profile.cover.words == "Well done.\nGo on.")
  }

  @Test func comingOutWithNothingTypedChangesNothing() throws {
    let player = try player("5E<Enter><Esc><Esc>")
    #expect(player.state.overlay == nil)
    #expect(player.state.profile.cover == HandoutCover())
    #expect(player.state.history.done.isEmpty)
  }

  private func named(_ keys: String) throws -> KeyPlayer {
    var player = KeyPlayer(profile: .planning, width: 120, height: 40, profileName: "noor")
    try player.press(keys)
    return player
  }

  /// The name of the profile stands in the form before anybody has said whom it is for.
  @Test(arguments: ["<Esc><Esc>", "<C-c>"]) func aNameThatNobodyTypedIsNotKept(key: String) throws {
    let player = try named("5E<Enter>" + key)
    #expect(player.state.profile.cover == HandoutCover())
    #expect(player.state.history.done.isEmpty)
  }

  @Test func theNameThatStandsThereIsWritten() throws {
    #expect(try named("5E<Enter><Enter><Enter><Enter>").state.profile.cover.name == "noor")
  }

  /// Each field by itself: what is typed here, else what others have written.
  @Test func whatOthersWriteMeanwhileIsKept() throws {
    var player = try named("5E<Enter>Ana")
    var theirs = Profile.planning
    (theirs.cover.name, theirs.cover.words) = ("Reza", "Well done.")
    player.update(.profileChanged(theirs))
    #expect(player.text.contains("Well done."))
    try player.press("<Esc>")
    #expect(player.state.profile.cover.name == "Ana")
    #expect(player.state.profile.cover.words == "Well done.")
  }

  @Test func aDateThatIsNoneStaysAsItWas() throws {
    let player = try player("5Ee<Tab>soon<Esc>", Self.known)
    #expect(player.state.overlay is ExportChoice)
    #expect(player.state.profile == Self.known)
    #expect(player.message == "“soon” is no day: the date stays as it was.")
  }

  @Test func theKeyForANewLineIsNamed() throws {
    #expect(try player("5E<Enter><Tab><Tab>").text.contains("Alt-Enter new line"))
  }

  @Test func aRoleStandsBesideTheTarget() throws {
    var player = try player("1", Self.known)
    let role = try #require(player.state.selected?.role)
    guard case .export(.handout(let roles), .html) = try player.press("E<Enter>").last else {
      Issue.record("no handout")
      return
    }
    #expect(roles.first == role)
  }

  @Test func rolesThatAreComparedStandSideBySide() throws {
    var player = try player("1bjc", Self.known)
    let roles = try #require(player.state.overlay as? Comparison).roles
    #expect(try player.press("E<Enter>") == [.export(.handout(comparing: roles), as: .html)])
  }

  @Test func withNothingToSayThereIsNone() throws {
    var player = KeyPlayer()
    try player.press("5E")
    #expect(player.state.overlay == nil)
    #expect(player.message == "A handout needs a skill that is ticked, or a role to speak of.")
  }

  @Test func wordsWrapAndTheCursorFollows() throws {
    let player = try player("5E<Enter><Enter><Enter>" + String(repeating: "many words ", count: 12), .planning)
    let rows = player.text.split(separator: "\n").filter { $0.contains("many words") }
    #expect(rows.count > 1)
    #expect(player.frame.cursor != nil)
  }
}
