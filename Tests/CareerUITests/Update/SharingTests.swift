import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// Copying what is selected and opening its link.
@Suite struct SharingTests {
  @Test(arguments: [
    ("'by", "Back-end Developer"), ("'j2'Sy", "SQL"), ("'b3jy", "Senior Back-end Developer"), ("4jjy", "João"),
    ("6y", "What a Python developer does"),
  ]) func aListCopiesTheNameOfItsSelection(keys: String, text: String) throws {
    var player = KeyPlayer()
    try #expect(player.press(keys) == [.copy(text)])
  }

  @Test func aDetailCopiesItsText() throws {
    var player = KeyPlayer()
    guard case .copy(let text)? = try player.press("'b<Enter>y").first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("Back-end Developer\nMid · Web development\n"))
    #expect(text.contains("£80,000"))
    #expect(!text.contains(" \n"))
  }

  @Test func aFocusedAddressIsCopied() throws {
    var player = KeyPlayer(height: 40)
    try player.press("'j2'S<Enter>")
    try player.stepToLink(.url("https://sql.example/learn"))
    try #expect(player.press("y") == [.copy("https://sql.example/learn")])
  }

  @Test func theFirstAddressOfTheSelectionIsOpened() throws {
    var player = KeyPlayer()
    try #expect(player.press("'j2'So") == [.openLink("https://sql.example/learn")])
  }

  @Test func withoutAnAddressTheKeySaysSo() throws {
    var player = KeyPlayer()
    try #expect(player.press("6jo").isEmpty)
    #expect(player.message == "There is no link here.")
  }

  @Test(arguments: [("y", "There is nothing to copy here."), ("o", "There is no link here.")])
  func anEmptyListSaysThatThereIsNothing(key: String, message: String) throws {
    var player = KeyPlayer(Fixture.emptyCatalogue)
    try #expect(player.press("6\(key)").isEmpty)
    #expect(player.message == message)
  }

  @Test func pastingWhereNothingIsTypedSaysSo() {
    var player = KeyPlayer()
    #expect(player.paste("qjjt").isEmpty)
    #expect(player.message == "There is nothing to paste into here.")
    #expect(player.state.profile == Profile())
  }
}
