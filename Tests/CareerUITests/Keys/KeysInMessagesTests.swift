import CareerModel
import Fixtures
import Testing

@testable import CareerUI

/// A message that names a key names one that is there.
@Suite struct KeysInMessagesTests {
  @Test(arguments: Screen.allCases) func noMessageSaysNoKey(screen: Screen) throws {
    for profile in [Profile(), .some, .planning] {
      for key in Keymap.standard.bindings.flatMap(\.keys) {
        var player = KeyPlayer(profile: profile, width: 200, height: 60)
        try player.press(screen.opening)
        player.press(key)
        #expect(!player.text.contains("no key"), "\(KeyNotation.text(of: key)) on \(screen)")
      }
    }
  }

  @Test func comparingFromThePlanNamesTheKeyThatBookmarks() throws {
    var player = KeyPlayer()
    try player.press("5c")
    #expect(player.message == "Comparing takes two roles: b in Roles bookmarks one, then select another.")
  }
}
